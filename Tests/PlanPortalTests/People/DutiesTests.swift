import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import PlanReading
import Testing

@testable import PlanExchange
@testable import PlanPortal

/// The page where work is divided, as a planner and as an auditor.
@Suite("The page of duties")
struct DutiesTests {
    private static let text = """
        第一章 推进新型城镇化

        到2025年，常住人口城镇化率达到69%。

        完善城市功能。建设公园城市，加快老旧小区改造。

        第二章 改善生态环境

        到2025年，森林覆盖率达到42%以上。
        """

    private func house() async throws -> PeoplePortal {
        let house = try await PeoplePortal(roles: [.administrator, .planner, .auditor])
        let bytes = Array(Self.text.utf8)
        let plan = Plan(title: "示例<规划>", period: PlanPeriod(2021, 2025), area: "210200")
        let source = SourceText(
            name: "plan.txt", sha256: SHA256.hex(of: bytes), scalars: Array(Self.text.unicodeScalars))
        let reading = PlanReader(settings: ReadingSettings(period: plan.period)).read(source)
        let planner = Asker.member(try await house.office.signIn(PeoplePortal.given(.planner)).member)
        _ = try await house.office.bring(
            .plan(PlanVersion(plan: plan, source: source, reading: reading)), subject: "plan.txt", by: planner)
        return house
    }

    private func page(_ path: String, _ key: String, _ house: PeoplePortal) async throws -> String {
        let answer = try await house.answer(BrowserRequest(path, key: key))
        #expect(answer.status == .ok, "\(path)")
        return String(buffer: answer.body)
    }

    private func ids(_ house: PeoplePortal) async throws -> [String] {
        try await house.office.commitments(CommitmentFilter(), for: .citizen).matches.map(\.id)
    }

    @Test func aPlannerTicksAndAssignsAndComesBackToTheFilter() async throws {
        let house = try await house()
        let key = try await house.key(.planner)
        let ids = try await ids(house)
        let before = try await page("/duties", key, house)
        #expect(before.contains("0 项已明确牵头单位") && before.contains("value=\"\(ids[0])\""))
        let answer = try await house.answer(
            BrowserRequest(
                "/duties/assign", key: key,
                form: [
                    ("filter", "lead=none&chapter=1"), ("scope", "chosen"), ("body", "fgw"), ("part", "lead"),
                    ("commitment", ids[0]), ("commitment", ids[1]),
                ]))
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/duties?lead=none&chapter=1")
        let after = try await page("/duties?lead=some", key, house)
        #expect(after.contains("2 项已明确牵头单位") && after.contains("省发展改革委"))
        #expect(try await page("/en/duties/of/\(ids[0])", key, house).contains("planner"))
    }

    @Test func allOfTheFilterAreAssignedAtOnce() async throws {
        let house = try await house()
        let key = try await house.key(.planner)
        let answer = try await house.answer(
            BrowserRequest(
                "/en/duties/assign", key: key,
                form: [("filter", "chapter=2&lead=none"), ("scope", "filter"), ("body", "fgw"), ("part", "lead")]))
        #expect(answer.status == .seeOther)
        let led = try await house.office.commitments(CommitmentFilter(hasLead: true), for: .citizen).matches
        #expect(!led.isEmpty && led.allSatisfy { $0.chapter == "2" })
    }

    @Test(arguments: [
        ([("scope", "chosen"), ("body", "fgw"), ("part", "lead")], 409),
        ([("scope", "chosen"), ("body", "nobody"), ("part", "lead"), ("commitment", "t1")], 409),
        ([("scope", "chosen"), ("body", ""), ("part", "lead")], 400),
        ([("scope", "chosen"), ("body", "fgw"), ("part", "king")], 400),
        ([("scope", "world"), ("body", "fgw"), ("part", "lead")], 400), ([("scope", "chosen")], 400),
    ])
    func whatCannotBeIsRefused(form: [(String, String)], status: Int) async throws {
        let house = try await house()
        let request = BrowserRequest(
            "/duties/assign", key: try await house.key(.planner), form: [("filter", "")] + form)
        #expect(try await house.answer(request).status.code == status)
        #expect(try await house.office.duties(for: .member(try await auditor(house))).led == 0)
    }

    private func auditor(_ house: PeoplePortal) async throws -> Member {
        try await house.office.signIn(PeoplePortal.given(.auditor)).member
    }

    @Test func anAuditorReadsAndChangesNothing() async throws {
        let house = try await house()
        let key = try await house.key(.auditor)
        let page = try await page("/duties", key, house)
        #expect(!page.contains("type=\"checkbox\"") && !page.contains("/duties/assign"))
        let form = [("filter", ""), ("scope", "filter"), ("body", "fgw"), ("part", "lead")]
        #expect(try await house.answer(BrowserRequest("/duties/assign", key: key, form: form)).status == .forbidden)
        let forged = BrowserRequest("/duties/assign", key: try await house.key(.planner), form: form, token: "x")
        #expect(try await house.answer(forged).status == .forbidden)
    }

    @Test(arguments: ["docx", "xlsx"])
    func thePapersGoOut(format: String) async throws {
        let house = try await house()
        let key = try await house.key(.auditor)
        let answer = try await house.answer(BrowserRequest("/duties/division.\(format)?by=body", key: key))
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentDisposition]?.contains("attachment") == true)
        let bytes = Array(answer.body.readableBytesView)
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        if format == "docx" {
            let blocks = try WordReader.blocks(bytes, limits: DocumentLimits())
            #expect(blocks.first == .paragraph("《示例<规划>》任务分工方案"))
            #expect(blocks.contains(.paragraph("2026年11月24日")) && blocks.contains(.paragraph("（征求意见稿）")))
        }
        let wrong = try await house.answer(BrowserRequest("/duties/division.\(format)?by=moon", key: key))
        #expect(wrong.status == .badRequest)
    }

    /// What is taken away, filled in and brought back: as text and as a workbook the same, and unchanged nothing.
    @Test(arguments: ["csv", "xlsx"])
    func theTableGoesOutAndComesBack(format: String) async throws {
        let house = try await house()
        let planner = Asker.member(try await house.office.signIn(PeoplePortal.given(.planner)).member)
        let ids = try await ids(house)
        _ = try await house.office.assign(.chosen([ids[1]]), to: "fgw", as: .assist, by: planner)
        let key = try await house.key(.planner)
        let answer = try await house.answer(BrowserRequest("/duties.\(format)", key: key))
        let rows = try ResponsibilityTable.read(Array(answer.body.readableBytesView), file: "r.\(format)")
        #expect(rows.map(\.commitment) == [ids[1]] && rows.map(\.part) == [.assist] && rows.map(\.body) == ["fgw"])
        let again = try await house.office.bring(.responsibilities(rows), subject: "r", by: planner)
        #expect(again.entry == nil)
    }

    @Test func theTwinSaysTheSame() async throws {
        let house = try await house()
        let key = try await house.key(.auditor)
        let twin = try await page("/duties.json?lead=any", key, house)
        #expect(twin.contains("\"format\": \"lantu.duties.v1\"") && twin.contains("\"led\": 0"))
        #expect(try await house.answer(BrowserRequest("/duties?lead=maybe", key: key)).status == .badRequest)
        #expect(try await house.answer(BrowserRequest("/duties?chapter=99", key: key)).status == .badRequest)
        #expect(try await house.answer(BrowserRequest("/duties?page=99", key: key)).status == .badRequest)
    }
}
