import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// The page of one commitment.
struct CommitmentPageTests {
    private func page(_ path: String) async throws -> String {
        try await SamplePortal.answer(path, from: Samples.pages()).text
    }

    @Test
    func bothEditionsAreShownAndNeverJoined() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.contains("最新修订"))
        #expect(text.contains("普查前"))
        #expect(text.contains("74.18%"))
        #expect(text.contains("68.11%"))
        #expect(text.contains(VintageName.neverJoined.zh))
        #expect(try await page("/en/targets/t4045").contains("must not be joined"))
    }

    @Test
    func notAssessableSaysWhyAndWhatWouldSettleIt() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.contains("数据序列的不同版本得出不同结论"))
        #expect(text.contains("要作出判断，需要：2025年的数值"))
        #expect(text.contains("href=\"#request\""))
        #expect(text.contains("href=\"/gaps?gap=last_year\""))
    }

    @Test
    func theChartIsDrawnTwiceWithATable() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.contains("class=\"chart only-wide\""))
        #expect(text.contains("class=\"chart only-narrow\""))
        #expect(text.contains("<table class=\"tight values\">"))
        #expect(text.contains("同为2019年，两个版本不同"))
    }

    @Test
    func checkedFieldsAreTickedWithName() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.contains("打勾的字段已对照原文核对"))
        #expect(text.values(of: "<use href=\"").filter { $0 == "#s-ok" }.count == 2)
    }

    /// Before a version is adopted a checked field does not make the commitment confirmed.
    @Test
    func checkedIsNotConfirmed() async throws {
        let text = try await page("/targets/t100")
        #expect(text.contains("机读，未经确认"))
        #expect(text.contains("部分字段已核对"))
    }

    @Test
    func lateReportsAreMarked() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.values(of: "<span class=\"").filter { $0 == "late" }.count == 1)
        #expect(text.contains("迟报"))
    }

    @Test
    func whatDoesNotJudgeIsApartAndSupersededIsKept() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.contains("只作参照，不用于判定"))
        #expect(text.contains("口径不同"))
        #expect(text.contains("已被更替的数值（1）"))
        #expect(text.contains("70.9<"))
    }

    @Test
    func sentenceLeadsBackToItsPlace() async throws {
        let text = try await page("/targets/t4045")
        #expect(text.contains("字符 4008—4049"))
        #expect(text.contains("href=\"/chapters/12#t4045\""))
    }

    @Test
    func assumedDeadlineIsSaid() async throws {
        var summary = Samples.urbanisation
        summary.isDeadlineAssumed = true
        let page = Samples.commitmentPage(summary)
        let drawn = MarkupWriter.text(of: CommitmentView(page: page, areas: [:], language: .zh).content.body)
        #expect(drawn.contains("未写明，按规划期末计"))
    }

    @Test
    func aTaskShowsItsMeasures() {
        var summary = Samples.others[0]
        summary.task = ReadTask(
            node: "n2", title: summary.title, span: SourceSpan(400, 430),
            measures: [SourceSpan(400, 406), SourceSpan(407, 412)])
        var page = Samples.commitmentPage(summary)
        page.context = [Samples.run("完善能源储备，建设储气库。", 400, task: "k400")]
        let drawn = MarkupWriter.text(of: CommitmentView(page: page, areas: [:], language: .zh).content.body)
        #expect(drawn.contains("<li>完善能源储备</li>"))
        #expect(drawn.contains("<li>建设储气库</li>"))
    }

    @Test
    func aProjectShowsPlaceStageAndCapacity() {
        var summary = Samples.others[1]
        summary.project?.stage = "续建"
        summary.project?.capacity = Quantity(2_240_000, UnitOfMeasure("千瓦"))
        let area = Area(id: "211400", nameZh: "葫芦岛市", nameEn: "Huludao")
        let view = CommitmentView(page: Samples.commitmentPage(summary), areas: ["211400": area], language: .zh)
        let drawn = MarkupWriter.text(of: view.content.body)
        #expect(drawn.contains("葫芦岛市"))
        #expect(drawn.contains("续建"))
        #expect(drawn.contains("224 万千瓦"))
    }

    /// A change in percent is observed in the unit of its series, and a total as the sum of its periods.
    @Test
    func valuesAreShownInTheUnitOfTheirSeries() throws {
        var page = Samples.commitmentPage()
        #expect(ObservedText(page, .zh)?.value == "74.18%")
        let index = UnitOfMeasure("2020=100")
        page.series[0].observations = [
            Observation(
                indicator: "urbanisation-rate", area: "210000", period: Period(year: 2024),
                quantity: Quantity(86.69, index), vintage: "revised")
        ]
        #expect(ObservedText(page, .zh)?.value == "86.69")
        page.statements[0].kind = .milestone
        page.summary.standing.verdicts[0].observed = .init(period: Period(year: 2024), value: 1)
        #expect(ObservedText(page, .en)?.value == "done")
    }

    @Test(arguments: [
        ("69%", TargetKind.level, Direction.up, "城镇化率", "到 2025 年，城镇化率达到 69%"),
        ("超过50%", .level, .up, "装机占比", "到 2025 年，装机占比超过 50%"),
        ("12%", .change, .down, "用水量", "到 2025 年，用水量下降 12%"),
        ("3500 万吨以上", .level, .hold, "煤炭年产能", "到 2025 年，煤炭年产能保持在 3500 万吨以上"),
        ("6%", .annualRate, .up, "总产值", "到 2025 年，总产值年均增长 6%"),
        ("100 场", .perYear, .up, "招聘会", "到 2025 年，招聘会每年 100 场"),
        ("2028年左右", .milestone, .down, "碳达峰", "碳达峰：2028 年左右"),
        ("高于经济增速", .annualRate, .up, "收入增速高于经济增速", "到 2025 年，收入增速高于经济增速"),
    ])
    func titleSaysThePromise(quantity: String, kind: TargetKind, direction: Direction, name: String, expected: String) {
        var summary = Samples.urbanisation
        summary.title = name
        summary.target?.quantity = quantity
        summary.target?.kind = kind
        summary.target?.direction = direction
        #expect(PromiseTitle(summary: summary, language: .zh).plain == expected)
    }
}
