import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// Indicators, sources and the method.
struct IndicatorPageTests {
    private func page(_ path: String) async throws -> String {
        try await SamplePortal.answer(path, from: Samples.pages()).text
    }

    @Test
    func theListPartsWhatJudgesFromWhatStandsBeside() async throws {
        let text = try await page("/indicators")
        #expect(text.withoutTags.contains("1 个指标用于评估，其中 1 个有数值"))
        #expect(text.contains("只作参照的指标"))
        #expect(text.contains("尚无数值"))
    }

    @Test
    func aPageShowsAllEditionsWithSources() async throws {
        let text = try await page("/indicators/urbanisation-rate")
        #expect(text.contains(VintageName.neverJoined.zh))
        #expect(text.contains("href=\"#s-S1\""))
        #expect(text.contains("href=\"/sources#S1\""))
        #expect(text.contains("已被更替的数值"))
        #expect(text.contains("href=\"/targets/t4045\""))
    }

    @Test
    func theSeriesCanBeTakenAway() async throws {
        let text = try await page("/indicators/urbanisation-rate.csv")
        #expect(text.contains("indicator,area,period,value,unit,status,vintage,source,publisher,title,nature"))
        #expect(text.contains("urbanisation-rate,210000,2019,68.11,%,E,pre-census,S1"))
    }

    @Test
    func sourcesCountTheirValues() async throws {
        let text = try await page("/sources")
        #expect(text.withoutTags.contains("1 份文件，给出 4 个数值"))
        #expect(text.contains("<tr id=\"S1\">"))
    }

    @Test(arguments: TargetKind.allCases)
    func theMethodExplainsEveryKind(kind: TargetKind) async throws {
        for (path, language) in [("/methods/pace", Language.zh), ("/en/methods/pace", .en)] {
            let text = try await page(path)
            #expect(text.contains("<article id=\"\(kind.rawValue)\">"))
            #expect(text.contains(Wording.name(kind, language: language)))
        }
    }

    @Test(arguments: VerdictClass.allCases)
    func theMethodExplainsEveryClass(standing: VerdictClass) async throws {
        #expect(try await page("/methods/pace").contains(MethodClasses.rule(of: standing).zh.escaped))
        #expect(try await page("/en/methods/pace").contains(MethodClasses.rule(of: standing).en.escaped))
    }

    /// What the method says of half years is what periods do.
    @Test
    func theMethodCountsTimeAsPeriodsDo() async throws {
        #expect(Period("2023-S1")?.end == 2022.5)
        #expect(Period("2023")?.end == 2023)
        #expect(try await page("/methods/pace").contains("2023 年上半年末是 2022.5"))
    }

    /// Editions in order of their names; a translation that would turn the order round is not used.
    @Test
    func chartsKeepTheOrderOfEditions() {
        #expect(VintageName.charted(["revised", "pre-census"], .zh) == ["pre-census": "普查前", "revised": "最新修订"])
        #expect(VintageName.charted(["a", "revised"], .en) == ["a": "a", "revised": "revised"])
        #expect(VintageName.charted([""], .zh) == ["": ""])
    }
}

extension String {
    /// The words alone.
    fileprivate var withoutTags: String {
        split(separator: "<", omittingEmptySubsequences: false)
            .map { $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last ?? "" }.joined()
    }

    fileprivate var escaped: String { MarkupWriter.text(of: .text(self)) }
}
