import PlanModel
import Testing

@testable import PlanOffice

@Suite("Who may do what")
struct RightTests {
    private static func member(_ grants: RoleGrant..., scope: Set<Right>? = nil, duty: Member.Duty? = nil) -> Asker {
        .member(Member(account: UserAccount(name: "ab", shownName: "甲", grants: grants), scope: scope, duty: duty))
    }

    /// The whole table, so that a new role or right is thought of here too.
    @Test(arguments: OfficeRole.allCases)
    func everyRoleHasExactlyItsRights(role: OfficeRole) {
        let expected: [OfficeRole: Set<Right>] = [
            .planner: [
                .readDesk, .confirmReading, .adoptPlan, .importPlan, .importData, .importStructure, .readDuties,
                .assignResponsibility, .fillSynthetic, .evaluate,
            ],
            .administrator: [.importStructure, .readAccounts, .manageAccounts, .manageSecurity],
            .auditor: [.readDesk, .readDuties, .readAccounts, .readAuditTrail],
            .evaluator: [.readDesk],
        ]
        let grant = RoleGrant(role, body: role.isOfBody ? "fgw" : nil, area: role.isOfArea ? "210200" : nil)
        #expect(
            Self.member(grant).rights == (expected[role] ?? []).union([.readPublished, .keepOwnAccount]))
    }

    @Test func anAdministratorApprovesNothingAndSeesNoDraft() {
        let rights = Self.member(RoleGrant(.administrator)).rights
        #expect(rights.isDisjoint(with: [.readDesk, .confirmReading, .adoptPlan, .evaluate, .readAuditTrail]))
    }

    @Test func anAuditorChangesNothing() {
        let acts = Set(Act.Verb.allCases.map(\.right)).subtracting([.keepOwnAccount])
        #expect(Self.member(RoleGrant(.auditor)).rights.isDisjoint(with: acts))
    }

    @Test func aTokenIsCutToItsScopeAndADutyToOnesOwnAccount() {
        let grant = RoleGrant(.planner)
        #expect(Self.member(grant, scope: [.importData, .readAuditTrail]).rights == [.importData])
        #expect(Self.member(grant, duty: .password).rights == [.readPublished, .keepOwnAccount])
    }

    @Test(arguments: [Asker.citizen, .planner("规划处"), .door])
    func whoHasNoAccountManagesNoSecurity(asker: Asker) {
        #expect(!asker.may(.manageSecurity))
        #expect(!asker.may(.keepOwnAccount))
    }

    @Test(arguments: [
        ("reviewer", RoleGrant(.reviewer)), ("reporter:fgw", RoleGrant(.reporter, body: "fgw")),
        ("area_planner:210200", RoleGrant(.areaPlanner, area: "210200")),
        ("reporter:a:b", RoleGrant(.reporter, body: "a:b")),
    ])
    func aGrantIsItsText(text: String, grant: RoleGrant) {
        #expect(RoleGrant(text: text) == grant)
        #expect(grant.text == text)
    }

    @Test(arguments: ["", "king", "reporter", "reporter:", "reviewer:fgw", "area_planner", "Reviewer"])
    func whatIsNoGrant(text: String) { #expect(RoleGrant(text: text) == nil) }

    @Test(arguments: [
        ("ab", true), ("li.wei-2", true), ("9a", true), ("a", false), ("Ab", false), (".ab", false), ("李", false),
        ("a b", false), ("a\n", false), (String(repeating: "a", count: 41), false),
    ])
    func names(name: String, isName: Bool) { #expect(UserAccount.isName(name) == isName) }
}
