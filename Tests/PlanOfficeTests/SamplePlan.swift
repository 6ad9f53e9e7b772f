import PlanExchange
import PlanModel
import PlanOffice
import PlanReading
import PlanStore

/// A small plan with one target of most kinds, and an office on a store in memory that holds it.
enum SamplePlan {
    static let text = """
        第一章 推进新型城镇化

        到2025年，常住人口城镇化率达到69%。

        完善城市功能。建设公园城市，加快老旧小区改造。新建学校270所。

        专栏 1 重点工程

        （一）水利工程

        1. 清河水库；2. 东山引水工程。

        第二章 改善生态环境

        地表水质量持续改善，基本消除劣V类水质断面。
        """

    static let plan = Plan(title: "示例规划", period: PlanPeriod(2021, 2025), area: "210000")

    static let version: PlanVersion = {
        let bytes = Array(text.utf8)
        let source = SourceText(name: "plan.txt", sha256: SHA256.hex(of: bytes), scalars: Array(text.unicodeScalars))
        let reading = PlanReader(settings: ReadingSettings(period: plan.period)).read(source)
        return PlanVersion(plan: plan, source: source, reading: reading)
    }()

    static let asker = Asker.door

    static func office(nature: Nature = .real) throws -> Office {
        Office(repository: try SQLitePlanStore.inMemory(nature: nature), now: { "2026-01-31T08:00:00Z" })
    }

    /// An office that holds the plan, its area and an indicator linked to the target of 69 %.
    static func linkedOffice(nature: Nature = .real) async throws -> Office {
        let office = try office(nature: nature)
        _ = try await office.bring(.plan(version), subject: "plan.txt", by: asker)
        _ = try await office.bring(.areas([Area(id: "210000", nameZh: "辽宁省")]), subject: "areas.csv", by: asker)
        _ = try await office.bring(
            .indicators([urbanisation], links: [try link()]), subject: "indicators.csv", by: asker)
        return office
    }

    static let urbanisation = Indicator(
        id: "urbanisation-rate", nameZh: "常住人口城镇化率", unitOfMeasure: .percent, timing: .ratio)

    static func link(relation: IndicatorLink.Relation = .judges) throws -> IndicatorLink {
        guard let target = version.reading.targets.first(where: { $0.quantity.contains("69%") }) else {
            throw OfficeError.notFound("target", "69%")
        }
        return IndicatorLink(
            indicator: urbanisation.id, planSHA256: version.source.sha256, span: target.span, quantity: target.quantity,
            relation: relation)
    }

    static func observation(_ period: String, _ value: Double, vintage: String = "") -> Observation {
        Observation(
            indicator: urbanisation.id, area: "210000", period: Period(period) ?? Period(year: 1),
            quantity: Quantity(value, .percent), vintage: vintage)
    }
}
