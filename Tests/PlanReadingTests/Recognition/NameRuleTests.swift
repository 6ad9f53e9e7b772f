import PlanModel
import Testing

@testable import PlanReading

/// What is recognised, as "kind text value upper unit" with - for what is absent.
private func recognised(_ text: String) -> [String] {
    QuantityRecogniser().recognise(Array(text.unicodeScalars)).map {
        [
            $0.kind.rawValue, $0.text, $0.value.map { "\($0)" } ?? "-", $0.upper.map { "\($0)" } ?? "-",
            $0.unitOfMeasure ?? "-",
        ].joined(separator: " ")
    }
}

/// What running text counts, and what only looks like it.
struct NameRuleTests {
    @Test(arguments: [
        "1. 大型灌区", "三、推进平台建设", "（二）防洪工程", "- (十一) 人工影响天气", "(2) 输电工程", "机场；3. 航道", "专栏 37 对接", "二期工程", "地铁 1 号线、13 号线",
        "五星级酒店", "党的十九大", "一、二级市场", "国家二级标准", "三类水体", "“三个代表”", "“3301”服务", "“六张防控网”", "12345政务服务热线", "国发〔2011〕42号",
        "PM_{2.5}", "工业 4.0", "2.0版方案", "一次性用品", "一次能源", "站在一个新起点", "第十四个五年规划", "“十四五”规划", "海峡两岸",
    ])
    func readsNothingInNames(text: String) {
        #expect(recognised(text).isEmpty)
    }

    @Test(arguments: [
        ("市、县两级", "quantity 两级 2.0 - 级"), ("省市县三级体系", "quantity 三级 3.0 - 级"), ("四类主体功能区", "quantity 四类 4.0 - 类"),
        ("每月一次", "quantity 一次 1.0 - 次"), ("100周年", "quantity 100周年 100.0 - 周年"),
        ("百万千瓦级核电", "quantity 百万千瓦 1000000.0 - 千瓦"), ("60 万千瓦级", "quantity 60 万千瓦 600000.0 - 千瓦"),
        ("30 万吨级航道", "quantity 30 万吨 300000.0 - 吨"), ("1G 瓦时", "quantity 1G 瓦时 1.0 - G瓦时"),
        ("提高4个百分点", "quantity 4个百分点 4.0 - 个百分点"), ("“15分钟”", "quantity 15分钟 15.0 - 分钟"),
        ("降至40/10万", "number 40/10万 0.0004 - -"), ("5 级及以上", "range 5 级及以上 5.0 - 级"),
        ("220 千伏及以下", "range 220 千伏及以下 - 220.0 千伏"), ("20蒸吨（含）以上", "range 20蒸吨（含）以上 20.0 - 蒸吨"),
        ("不超过2007年", "date 2007年 2007.0 - -"), ("5.0万亩", "quantity 5.0万亩 50000.0 - 亩"),
        ("系数达到0.593", "number 0.593 0.593 - -"),
    ])
    func readsWhatIsCounted(text: String, expected: String) {
        #expect(recognised(text) == [expected])
    }

    @Test func doesNotReadTheRestOfAVagueNumber() {
        #expect(!recognised("数百万千瓦").contains { $0.hasPrefix("quantity") })
    }

    @Test func givesANumberTheUnitBehindTheNext() {
        #expect(
            recognised("提高3个和4个百分点") == ["quantity 3个 3.0 - 个百分点", "quantity 4个百分点 4.0 - 个百分点"])
        #expect(recognised("建设3个园区和4个百分点") == ["quantity 3个 3.0 - 个", "quantity 4个百分点 4.0 - 个百分点"])
    }

    /// Whoever asks for numbers gets those in names, too.
    @Test(arguments: ["“3301”服务", "12345政务服务热线", "国发〔2011〕"])
    func oneKindAloneKnowsNoNames(text: String) {
        #expect(!QuantityRecogniser().recognise(Array(text.unicodeScalars), only: .number).isEmpty)
    }
}

struct GluedRowTests {
    @Test(arguments: [
        ("2551.72347.6-8%", ["number 2551.7 2551.7 - -", "number 2347.6 2347.6 - -", "percent -8% -8.0 - %"]),
        (
            "17.7<15-2.7个百分点",
            [
                "number 17.7 17.7 - -", "range <15 - 15.0 -", "quantity -2.7个百分点 -2.7 - 个百分点",
            ]
        ),
        ("72≥808个百分点", ["number 72 72.0 - -", "range ≥80 80.0 - -", "quantity 8个百分点 8.0 - 个百分点"]),
    ])
    func takesCellsApart(text: String, expected: [String]) {
        #expect(recognised(text) == expected)
    }

    /// No split makes 9 % of it, or 12 points.
    @Test(arguments: ["2551.72347.6-9%", "72≥809个百分点", "1.2.3-8%"])
    func leavesRowsThatDoNotAddUp(text: String) {
        #expect(recognised(text).count < 3)
    }

    /// Any two values and their fall, written without a gap, come apart again or stay together.
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func neverTakesARowApartWrongly(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let old = Int.random(in: 1_000...99_999, using: &generator)
        let new = Int.random(in: old / 2...old * 95 / 100, using: &generator)
        let change = Int(((Double(new) / Double(old) - 1) * 100).rounded())
        let cells = ["\(old / 10).\(old % 10)", "\(new / 10).\(new % 10)", "\(change)%"]
        let found = QuantityRecogniser().recognise(Array(cells.joined().unicodeScalars)).map(\.text)
        #expect(found == cells || found.count < 3)
    }
}
