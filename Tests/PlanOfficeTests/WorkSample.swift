import PlanModel
import PlanOffice
import PlanReading

/// A small plan with tasks and projects to put right, and an office that holds it.
enum WorkSample {
    /// k13 完善城市功能, k45 提升城市品质, k132 推进水源建设; p82, p97, p110 in the column, p150 in the text; t162.
    static let text = """
        第一章 推进新型城镇化

        完善城市功能。建设公园城市，加快老旧小区改造。推进街区更新。

        提升城市品质。完善停车设施，建设步行街区。

        专栏 1 重点工程

        1. 清河水库和东山引水工程；2. 续建大连港扩建工程；3. 营口港改造工程。

        第二章 改善生态环境

        推进水源建设。加快建设清河水库，建成大连港扩建工程，新增库容500万立方米。

        """

    static let planner = Asker.planner("规划处")

    static func version(_ text: String = text) -> PlanVersion {
        let source = SourceText(
            name: "plan.txt", sha256: SHA256.hex(of: Array(text.utf8)), scalars: Array(text.unicodeScalars))
        let period = PlanPeriod(2021, 2025)
        let reading = PlanReader(settings: ReadingSettings(period: period)).read(source)
        return PlanVersion(
            plan: Plan(title: "示例规划", period: period, area: "210000"), source: source, reading: reading)
    }

    static func office() async throws -> Office {
        let office = try SamplePlan.office()
        _ = try await office.bring(.plan(version()), subject: "plan.txt", by: SamplePlan.asker)
        return office
    }

    static func items(_ office: Office, _ chapter: String = "1") async throws -> [DeskItem] {
        try await office.confirmationDesk(chapter: chapter, for: planner).items
    }

    static func item(_ id: String, _ office: Office, _ chapter: String = "1") async throws -> DeskItem? {
        try await items(office, chapter).first { $0.id == id }
    }
}
