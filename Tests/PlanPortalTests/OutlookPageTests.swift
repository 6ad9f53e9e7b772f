import Foundation
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// The outlook on a target's page, and the pages of the methods.
struct OutlookPageTests {
    static let prospect = OutlookAnswer.Prospect(
        unitOfMeasure: .percent, firstYear: 2015, lastYear: 2023, lastValue: 67.5, comparator: .atLeast, aim: 69,
        upper: nil,
        years: [
            .init(year: 2024, mean: 68.31, within80: 67.8...68.9, within95: 67.1...69.4),
            .init(year: 2025, mean: 69.12, within80: 68.2...70.1, within95: 67.4...70.9),
        ], probability: 0.78,
        needed: .init(
            yearly: 0.75, isRate: false, isMet: false, years: 2, times: 3, occasions: 8, sustainedTimes: 1,
            sustainedOccasions: 7))

    private static func answer(_ path: String, _ result: OutlookAnswer.Result?, vintage: String = "revised")
        async throws -> Answer
    {
        var questions = Samples.pages()
        questions.commitment = { _ in
            var page = Samples.commitmentPage()
            page.outlooks =
                result.map {
                    [
                        OutlookAnswer(
                            indicator: "urbanisation-rate", vintage: vintage, method: "outlook/1", deadline: 2025,
                            result: $0)
                    ]
                } ?? []
            return page
        }
        let answer = try await SamplePortal.answer(path, from: questions)
        return Answer(text: answer.text)
    }

    private struct Answer { let text: String }

    @Test(arguments: [
        (0.01, "不到 10 次中 1 次（1%）", "less than 1 in 10 (1%)"), (0.094, "不到 10 次中 1 次（9%）", "less than 1 in 10 (9%)"),
        (0.1, "约为 10 次中 1 次（10%）", "about 1 in 10 (10%)"), (0.5, "约为 10 次中 5 次（50%）", "about 5 in 10 (50%)"),
        (0.78, "约为 10 次中 8 次（78%）", "about 8 in 10 (78%)"), (0.9, "约为 10 次中 9 次（90%）", "about 9 in 10 (90%)"),
        (0.97, "为 10 次中 9 次以上（97%）", "more than 9 in 10 (97%)"),
    ])
    func chancesAreSaidByTenths(probability: Double, chinese: String, english: String) {
        #expect(Chance(probability: probability).phrase == Phrase(chinese, english))
    }

    @Test func thePageSaysTheChanceTheChangeAndWhatItIsNot() async throws {
        let text = try await Self.answer("/targets/t4045", .prospect(Self.prospect)).text
        #expect(text.contains("按截至 2023 年的数据，到 2025 年达到目标的可能性约为 10 次中 8 次（78%）。"))
        #expect(text.contains("从 2023 年的 67.5% 出发，2 年里每年平均还要增加 0.75 个百分点。"))
        #expect(text.contains("8 次中出现过 3 次；连续 2 年平均有这么大的，7 段中有 1 段。"))
        #expect(text.contains("这是预测，不是结论"))
        #expect(text.contains("href=\"/methods/outlook#calibration\""))
        #expect(text.contains("68.2% 至 70.1%"))
        #expect(text.contains("class=\"swatch near\""))
        #expect(text.values(of: "<path class=\"").filter { $0 == "g-mean" }.count == 2)
        let english = try await Self.answer("/en/targets/t4045", .prospect(Self.prospect)).text
        #expect(english.contains("will be met by 2025 is about 8 in 10 (78%)."))
        #expect(english.contains("3 times in 8 yearly changes from 2015 to 2023"))
    }

    /// Where nobody's values are on record the page says so; else it counts them.
    @Test func whatHappenedElsewhereIsToldOrOwnedUpTo() async throws {
        let alone = try await Self.answer("/targets/t4045", .prospect(Self.prospect)).text
        #expect(alone.contains("其他地区没有同一指标的数值"))
        var known = Self.prospect
        known.needed?.peers = OutlookAnswer.Peers(
            areas: ["110000", "440000"], times: 5, occasions: 16, sustainedTimes: 1, sustainedOccasions: 14)
        let text = try await Self.answer("/targets/t4045", .prospect(known)).text
        #expect(text.contains("其他 2 个省份的 16 次年度变化中出现过 5 次；连续 2 年平均有这么大的，14 段中有 1 段。"))
        let english = try await Self.answer("/en/targets/t4045", .prospect(known)).text
        #expect(english.contains("In 2 other provinces it was seen 5 times in 16 yearly changes"))
        let twin = try await Self.answer("/targets/t4045.json", .prospect(known)).text
        #expect(twin.contains("\"peers\": {"))
    }

    /// Every number of the worked example is the method's own.
    @Test func theExampleOfPaceIsWorkedByTheMethod() async throws {
        let example = try #require(MethodExamples.pace)
        let text = try await SamplePortal.answer("/methods/pace", from: Samples.pages()).text
        let share = Wording.percent(try #require(example.verdict.progress))
        let time = Wording.percent(try #require(example.verdict.expected))
        #expect(text.contains("（45 − 40）÷（50 − 40）＝ <b>\(share)</b>"))
        #expect(text.contains("（2023 − 2020）÷（2025 − 2020）＝ <b>\(time)</b>"))
        #expect(text.contains("\(share) ＜ 0.9 × \(time) ＝ 54%，所以是"))
    }

    /// The sample has a value for 2024; only where none is later the data are called those there are.
    @Test(arguments: [("revised", "按截至 2023 年的数据"), ("pre-census", "按现有数据")])
    func laterValuesThatWereNotUsedAreOwnedUpTo(vintage: String, words: String) async throws {
        let text = try await Self.answer("/targets/t4045", .prospect(Self.prospect), vintage: vintage).text
        #expect(text.contains(words))
    }

    @Test func aShortHistorySaysHowShort() async throws {
        let text = try await Self.answer("/targets/t4045", .lack(.historyTooShort(needed: 4, found: 3))).text
        #expect(text.contains("没有预测：需要至少 4 个连续年份的数值，现有 3 个。"))
        #expect(!text.contains("class=\"g-mean\""))
    }

    @Test func onceDueNothingIsSaid() async throws {
        let text = try await Self.answer("/targets/t4045", nil).text
        #expect(!text.contains("id=\"outlook\""))
    }

    @Test func theTwinHasTheNumbers() async throws {
        let text = try await Self.answer("/targets/t4045.json", .prospect(Self.prospect)).text
        let twin = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let outlook = try #require((twin["outlooks"] as? [[String: Any]])?.first)
        #expect(
            outlook.keys.sorted() == [
                "deadline", "goal", "history", "indicator", "lack", "method", "needed", "probability", "unit",
                "vintage",
                "years",
            ])
        #expect(outlook["probability"] as? Double == 0.78)
        let years = try #require(outlook["years"] as? [[String: Any]])
        #expect(years.map { $0["year"] as? Int } == [2024, 2025])
        #expect((years[1]["within_80"] as? [String: Double]) == ["low": 68.2, "high": 70.1])
    }

    @Test(arguments: MethodName.allCases.filter { $0 != .pace && $0 != .outlook })
    func aPublishedMethodHasFormulaClassesAndAnExampleOfItsOwn(name: MethodName) async throws {
        let text = try await SamplePortal.answer("/methods/\(name.rawValue)", from: Samples.pages()).text
        for line in name.text.formula { #expect(text.contains(line.zh.inMarkup)) }
        for outcome in name.text.outcomes { #expect(text.contains("<code>\(outcome.code)</code>")) }
        let score = try #require(MethodExamples.scores[name.rawValue])
        #expect(name.text.outcomes.contains { $0.code == score.standing })
        #expect(ExampleWords.lines(name).count == (name == .unsd ? 3 : 4))
        for line in ExampleWords.lines(name) { #expect(text.contains(line.zh.inMarkup)) }
    }

    @Test func theOutlookShowsWhatWasSaidAndWhatCame() async throws {
        let text = try await SamplePortal.answer("/methods/outlook", from: Samples.pages()).text
        #expect(text.contains("id=\"calibration\""))
        #expect(
            text.values(of: "<svg class=\"").filter { $0 == "chart square" }.count == MethodExamples.calibration.count)
        for row in MethodExamples.calibration.flatMap(\.rows) where row.count > 0 {
            #expect(text.contains(Wording.percent(row.said)))
        }
    }

    @Test func theListNamesEveryMethod() async throws {
        let text = try await SamplePortal.answer("/methods", from: Samples.pages()).text
        for name in MethodName.allCases { #expect(text.contains("href=\"/methods/\(name.rawValue)\"")) }
    }
}

extension String {
    /// As a page writes it.
    fileprivate var inMarkup: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
