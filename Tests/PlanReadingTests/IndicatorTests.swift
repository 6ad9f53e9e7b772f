import PlanModel
import Testing

@testable import PlanReading

/// What is measured in several places is one thing.
struct IndicatorTests {
    private func indicators(_ text: String) -> [String] {
        let reading = read("第一章 甲\n\n" + text + "\n\n第二章 乙\n")
        let quantities = Dictionary(uniqueKeysWithValues: reading.targets.map { ($0.id, $0.quantity) })
        return reading.indicators.map { indicator in
            indicator.name + " " + indicator.targets.compactMap { quantities[$0] }.joined(separator: ",")
        }
    }

    @Test(arguments: [
        ("到2025年，森林覆盖率达到42%。\n\n加强造林，全省森林覆盖率达到42%以上。", ["森林覆盖率 42%,42%以上"]),
        ("森林覆盖率达到42%。\n\n“森林覆盖率”提高到45%。", ["森林覆盖率 42%,45%"]),
        ("森林覆盖率达到42%，城镇化率达到69%。", ["森林覆盖率 42%", "城镇化率 69%"]),
        ("社会物流总额突破4万亿元，年均增长7%。", ["社会物流总额 突破4万亿元", "社会物流总额 年均增长7%"]),
    ])
    func gathersWhatHasOneName(text: String, expected: [String]) {
        #expect(indicators(text) == expected)
    }

    /// A name that says only how something is measured makes no two targets one.
    @Test(arguments: [("总面积", false), ("面积", false), ("公园", false), ("森林覆盖率", true), ("“森林” 覆盖率", true)])
    func onlyNamesThatSayWhatAreCompared(name: String, isKey: Bool) throws {
        var target = try #require(Liaoning.reading.targets.first)
        target.indicator = name
        #expect((IndicatorKey(target) != nil) == isKey)
    }

    /// Two shares of one kind in one sentence have subjects of their own, even where the name leaves them out.
    @Test func numbersOfOneSentenceAreSeveralThings() {
        let all = indicators("果蔬、肉类冷链腐损率分别降至15%以下、8%以下。")
        #expect(all.count == 2)
    }

    /// Every target measures something, once.
    @Test func everyTargetStandsInOneIndicator() {
        let reading = Liaoning.reading
        #expect(reading.indicators.flatMap(\.targets).sorted() == reading.targets.map(\.id).sorted())
        let spans = Dictionary(uniqueKeysWithValues: reading.targets.map { ($0.id, $0.span) })
        for indicator in reading.indicators {
            #expect(indicator.mentions == indicator.targets.compactMap { spans[$0] })
        }
    }
}
