import Hummingbird
import HummingbirdTesting
import Logging
import PlanModel
import PlanOffice
import PlanReading
import PlanStore
import Testing

@testable import PlanPortal

/// The portal over a real office and a real store.
struct OfficeTests {
    private static let text = """
        第十四章 推进能源革命
        第一节 优化能源结构
        大力发展清洁能源。到2025年，风电光伏装机力争达到3000万千瓦以上。推进徐大堡核电建设。

        """

    private func portal(nature: Nature) async throws -> Portal {
        let source = SourceText(
            name: "plan.txt", sha256: String(repeating: "c", count: 64), scalars: Array(Self.text.unicodeScalars))
        let period = PlanPeriod(2021, 2025)
        let reading = PlanReader(settings: ReadingSettings(period: period)).read(source)
        let office = Office(
            repository: try SQLitePlanStore.inMemory(nature: nature), now: { "2026-11-24T08:00:00Z" })
        let version = PlanVersion(plan: Plan(title: "示例规划", period: period), source: source, reading: reading)
        _ = try await office.bring(.plan(version), subject: "plan.txt", by: .door)
        return Portal(
            office: office, settings: PortalSettings(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test(arguments: ["/", "/en", "/commitments?q=%E8%A3%85%E6%9C%BA", "/gaps", "/commitments.csv", "/overview.json"])
    func pagesComeFromTheOffice(path: String) async throws {
        let portal = try await portal(nature: .real)
        let application = Application(
            responder: try portal.buildRouter().buildResponder(), logger: portal.logger)
        let answer = try await application.test(.router) { client in
            try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil)
        }
        #expect(answer.status == .ok)
        #expect(answer.text.contains("装机") || path == "/" || path == "/en" || path.hasSuffix("overview.json"))
    }

    @Test
    func anEmptyOfficeSaysThatThereIsNoPlan() async throws {
        let office = Office(repository: try SQLitePlanStore.inMemory(nature: .real), now: { "2026-11-24T08:00:00Z" })
        let answer = try await SamplePortal.answer("/", from: Questions(office))
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("还没有规划"))
    }
}
