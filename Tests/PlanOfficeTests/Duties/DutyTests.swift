import PlanModel
import Testing

@testable import PlanOffice

/// Who answers for what: one lead, any number that help, and nothing half kept.
@Suite("Duties")
struct DutyTests {
    private static let bodies = ["fgw", "sthj", "slj"].map { ResponsibleUnit(id: $0, nameZh: "单位" + $0) }

    private func office() async throws -> Office {
        let office = try await SamplePlan.linkedOffice()
        _ = try await office.bring(.bodies(Self.bodies), subject: "bodies.csv", by: .door)
        return office
    }

    private func all(_ office: Office) async throws -> [CommitmentSummary] {
        try await office.commitments(CommitmentFilter(), for: .citizen).matches
    }

    private func owners(_ id: String, _ office: Office) async throws -> (leads: [String], assists: [String]) {
        let one = try #require(try await all(office).first { $0.id == id })
        return (one.leads.map(\.id), one.assists.map(\.id))
    }

    @Test func aChapterIsAssignedAtOnceAndTwiceChangesNothing() async throws {
        let office = try await office()
        let chapter = try #require(try await all(office).first?.chapter)
        let own = try await all(office).filter { $0.chapter == chapter }
        let outcome = try await office.assign(.chapter(chapter), to: "fgw", as: .lead, by: .door)
        #expect(outcome.added == own.count && outcome.closed == 0)
        #expect(outcome.entry?.act.verb == .assignResponsibility)
        #expect(outcome.entry?.act.subject == "chapter \(chapter): fgw lead")
        let again = try await office.assign(.chapter(chapter), to: "fgw", as: .lead, by: .door)
        #expect(again.entry == nil)
        let list = try await office.duties(for: .door)
        #expect(list.led == own.count && list.count(in: chapter) == (own.count, own.count))
        let open = try await office.commitments(CommitmentFilter(hasLead: false), for: .citizen).matches
        #expect(open.count + own.count == list.commitments.count)
    }

    @Test func aFilterAssignsJustWhatTheListShows() async throws {
        let office = try await office()
        let filter = CommitmentFilter(words: "水库", kinds: [.project])
        let shown = try await office.commitments(filter, for: .citizen).matches
        #expect(!shown.isEmpty)
        _ = try await office.assign(.filter(filter), to: "slj", as: .lead, by: .door)
        #expect(try await all(office).filter { !$0.leads.isEmpty }.map(\.id) == shown.map(\.id))
    }

    @Test func aNewLeadTakesOverAndTheOldOneStaysToBeSeen() async throws {
        let office = try await office()
        let id = try #require(try await all(office).first?.id)
        _ = try await office.assign(.chosen([id]), to: "fgw", as: .lead, by: .door)
        _ = try await office.assign(.chosen([id]), to: "slj", as: .assist, by: .door)
        let taken = try await office.assign(.chosen([id]), to: "slj", as: .lead, by: .door)
        #expect(taken.added == 1 && taken.closed == 2, "the old lead ends, and the helper helps no more")
        #expect(try await owners(id, office) == (["slj"], []))
        let terms = try await office.dutyHistory(of: id, for: .door).terms
        #expect(terms.map(\.responsibility.unit) == ["fgw", "slj", "slj"])
        #expect(terms.map { $0.until == nil } == [false, false, true])
        #expect(terms.allSatisfy { $0.since == "2026-01-31T08:00:00Z" })
    }

    @Test func aBodyIsLetOff() async throws {
        let office = try await office()
        let id = try #require(try await all(office).first?.id)
        _ = try await office.assign(.chosen([id]), to: "fgw", as: .lead, by: .door)
        let outcome = try await office.assign(.chosen([id]), to: "fgw", as: .none, by: .door)
        #expect(outcome.closed == 1)
        #expect(try await owners(id, office) == ([], []))
        #expect(try await office.assign(.chosen([id]), to: "fgw", as: .none, by: .door).entry == nil)
    }

    @Test func anyNumberHelp() async throws {
        let office = try await office()
        let id = try #require(try await all(office).first?.id)
        for body in ["slj", "sthj"] { _ = try await office.assign(.chosen([id]), to: body, as: .assist, by: .door) }
        _ = try await office.assign(.chosen([id]), to: "fgw", as: .lead, by: .door)
        #expect(try await owners(id, office) == (["fgw"], ["slj", "sthj"]))
    }

    @Test func aLeadCannotBecomeAHelperAndLeaveNobody() async throws {
        let office = try await office()
        let id = try #require(try await all(office).first?.id)
        _ = try await office.assign(.chosen([id]), to: "fgw", as: .lead, by: .door)
        await #expect(throws: OfficeError.duties([DutyFault(.leadCannotAssist(id, "fgw"))])) {
            try await office.assign(.chosen([id]), to: "fgw", as: .assist, by: .door)
        }
        let rows = [
            ResponsibilityRow(row: 2, commitment: id, body: "fgw", part: .assist),
            ResponsibilityRow(row: 3, commitment: id, body: "单位slj", part: .lead),
        ]
        _ = try await office.bring(.responsibilities(rows), subject: "r.csv", by: .door)
        #expect(try await owners(id, office) == (["slj"], ["fgw"]), "in one file the two change places")
    }

    @Test func everyFaultIsToldWithItsRowAndNothingIsKept() async throws {
        let office = try await office()
        let id = try #require(try await all(office).first?.id)
        let before = try await office.health().head
        let rows = [
            ResponsibilityRow(row: 2, commitment: id, body: "fgw", part: .lead),
            ResponsibilityRow(row: 3, commitment: "t999999", body: "fgw", part: .lead),
            ResponsibilityRow(row: 4, commitment: id, body: "nobody", part: .assist),
            ResponsibilityRow(row: 5, commitment: id, body: "slj", part: .lead),
        ]
        await #expect(
            throws: OfficeError.duties([
                DutyFault(.unknownCommitment("t999999"), row: 3), DutyFault(.unknownBody("nobody"), row: 4),
                DutyFault(.twoLeads(id, "fgw", row: 2), row: 5),
            ])
        ) { try await office.bring(.responsibilities(rows), subject: "r.csv", by: .door) }
        #expect(try await office.health().head == before)
    }

    @Test func aTrialKeepsNothing() async throws {
        let office = try await office()
        let id = try #require(try await all(office).first?.id)
        let rows = [ResponsibilityRow(row: 2, commitment: id, body: "fgw", part: .lead)]
        let trial = try await office.bring(.responsibilities(rows), subject: "r.csv", isTrial: true, by: .door)
        #expect(trial.added == 1 && trial.entry == nil)
        #expect(try await owners(id, office) == ([], []))
    }

    @Test func nothingChosenAndNoSuchChapterAreSaid() async throws {
        let office = try await office()
        await #expect(throws: OfficeError.duties([DutyFault(.nothingChosen)])) {
            try await office.assign(.chosen([]), to: "fgw", as: .lead, by: .door)
        }
        await #expect(throws: OfficeError.notFound("chapter", "99")) {
            try await office.assign(.chapter("99"), to: "fgw", as: .lead, by: .door)
        }
        await #expect(throws: OfficeError.notPermitted) {
            try await office.assign(.filter(CommitmentFilter(words: "水")), to: "fgw", as: .lead, by: .citizen)
        }
        await #expect(throws: OfficeError.notPermitted) { try await office.duties(for: .citizen) }
        await #expect(throws: OfficeError.notPermitted) { try await office.division(by: .body, for: .citizen) }
    }

    /// Whatever is done in whatever order, nothing has two leads and no body two parts.
    @Test(arguments: 1...20)
    func neverTwoLeadsNorTwoParts(seed: UInt64) async throws {
        let office = try await office()
        let ids = try await all(office).map(\.id)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let id = ids[Int(generator.next() % UInt64(ids.count))]
            let body = Self.bodies[Int(generator.next() % 3)].id
            let part = ResponsibilityRow.Part.allCases[Int(generator.next() % 3)]
            do {
                _ = try await office.assign(.chosen([id]), to: body, as: part, by: .door)
            } catch OfficeError.duties(let faults) {
                #expect(faults.map(\.what) == [.leadCannotAssist(id, body)])
            }
        }
        for one in try await all(office) {
            let bodies = (one.leads + one.assists).map(\.id)
            #expect(one.leads.count <= 1 && Set(bodies).count == bodies.count)
        }
    }

    @Test(arguments: Division.Grouping.allCases)
    func aDivisionHoldsEveryCommitmentOnce(grouping: Division.Grouping) async throws {
        let office = try await office()
        let commitments = try await all(office)
        _ = try await office.assign(.chosen([commitments[0].id]), to: "fgw", as: .lead, by: .door)
        _ = try await office.assign(.chosen([commitments[1].id]), to: "slj", as: .assist, by: .door)
        let division = try await office.division(by: grouping, for: .door)
        #expect(division.groups.flatMap(\.led).map(\.id).sorted() == commitments.map(\.id).sorted())
        #expect(division.day == "2026-01-31")
        if grouping == .body {
            #expect(division.groups.map(\.title) == ["单位fgw", "单位slj", nil])
            #expect(division.groups[1].helped.map(\.id) == [commitments[1].id])
        }
    }
}
