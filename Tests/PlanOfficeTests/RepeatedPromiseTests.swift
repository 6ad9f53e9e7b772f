import PlanModel
import PlanReading
import Testing

@testable import PlanOffice

/// A promise that stands in two places is one commitment.
struct RepeatedPromiseTests {
    private static let text = """
        第一章 主要目标

        到2025年，森林覆盖率达到42%，常住人口城镇化率达到69%。

        第二章 改善生态环境

        加强造林，全省森林覆盖率达到42%以上。单位地区生产总值能耗比2020年下降14%。

        第三章 推进绿色发展

        到2024年，森林覆盖率达到41%。常住人口城镇化率达到70%。

        """

    private static let version: PlanVersion = {
        let source = SourceText(
            name: "plan.txt", sha256: SHA256.hex(of: Array(text.utf8)), scalars: Array(text.unicodeScalars))
        let period = PlanPeriod(2021, 2025)
        let reading = PlanReader(settings: ReadingSettings(period: period)).read(source)
        return PlanVersion(plan: Plan(title: "示例规划", period: period, area: "210000"), source: source, reading: reading)
    }()

    private static let forest = Indicator(id: "forest", nameZh: "森林覆盖率", unitOfMeasure: .percent, timing: .ratio)
    private static let planner = Asker.planner("规划处")

    private static func target(_ quantity: String) throws -> ReadTarget {
        try #require(version.reading.targets.first { $0.quantity == quantity })
    }

    private static func office(linkedAt quantity: String? = nil) async throws -> Office {
        let office = try SamplePlan.office()
        _ = try await office.bring(.plan(version), subject: "plan.txt", by: SamplePlan.asker)
        _ = try await office.bring(
            .areas([Area(id: "210000", nameZh: "甲省")]), subject: "areas.csv", by: SamplePlan.asker)
        guard let quantity else { return office }
        let target = try target(quantity)
        let link = IndicatorLink(
            indicator: forest.id, planSHA256: version.source.sha256, span: target.span, quantity: target.quantity)
        _ = try await office.bring(
            .indicators([forest], links: [link]), subject: "indicators.csv", by: SamplePlan.asker)
        return office
    }

    private static func targets(_ office: Office) async throws -> [CommitmentSummary] {
        try await office.commitments(CommitmentFilter(kinds: [.target]), for: .citizen).matches
    }

    @Test func theSamePromiseCountsOnceAndNamesItsPlaces() async throws {
        let office = try await Self.office()
        let (first, again) = (try Self.target("42%"), try Self.target("42%以上"))
        let targets = try await Self.targets(office)
        #expect(Self.version.reading.targets.count == 6)
        #expect(targets.count == 5)
        let commitment = try #require(targets.first { $0.id == first.id })
        #expect(commitment.mentions.map(\.id) == [again.id])
        #expect(commitment.mentions.map(\.span) == [again.span])
        #expect(try await office.overview(for: .citizen).counts[.target] == 5)
    }

    /// Another year or another value is another promise.
    @Test func whatDiffersStaysApart() async throws {
        let ids = Set(try await Self.targets(try await Self.office()).map(\.id))
        for quantity in ["41%", "69%", "70%"] { #expect(ids.contains(try Self.target(quantity).id)) }
    }

    @Test func eitherPlaceLeadsToTheSamePage() async throws {
        let office = try await Self.office()
        let (first, again) = (try Self.target("42%"), try Self.target("42%以上"))
        let page = try await office.commitment(again.id, for: .citizen)
        #expect(page == (try await office.commitment(first.id, for: .citizen)))
        #expect(page.summary.id == first.id)
        let chapter = try await office.chapter("2", for: .citizen)
        #expect(chapter.commitments[again.id]?.id == first.id)
    }

    /// A link may name either place.
    @Test(arguments: ["42%", "42%以上"])
    func aLinkFromEitherPlaceFindsTheCommitment(quantity: String) async throws {
        let office = try await Self.office(linkedAt: quantity)
        let first = try Self.target("42%")
        let page = try await office.commitment(first.id, for: .citizen)
        #expect(page.series.map(\.indicator.id) == ["forest"])
        #expect(page.statements.map(\.id) == ["\(first.id)/forest"])
        #expect(try await office.indicator("forest", for: .citizen).linked.map(\.commitment.id) == [first.id])
    }

    @Test func adoptionGivesOneCode() async throws {
        let office = try await Self.office()
        _ = try await office.act(.adopt, by: Self.planner)
        let targets = try await Self.targets(office)
        #expect(targets.compactMap(\.code) == ["1-0-02", "1-0-03", "2-0-02", "3-0-02", "3-0-03"])
        let again = try await office.act(.adopt, by: Self.planner)
        #expect(again.outcome.entry == nil)
    }

    /// Once a person puts one of the two right, they are two promises.
    @Test func aCorrectedPlaceStandsForItself() async throws {
        let office = try await Self.office()
        let again = try Self.target("42%以上")
        _ = try await office.act(.confirm(again.id, [.value: "43"]), by: Self.planner)
        let targets = try await Self.targets(office)
        #expect(targets.count == 6)
        #expect(targets.first { $0.id == again.id }?.target?.value == 43)
    }
}
