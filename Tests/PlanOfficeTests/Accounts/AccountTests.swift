import PlanModel
import PlanStore
import Testing

@testable import PlanOffice
@testable import PlanOutside

/// Accounts over a real store, with real hashes of a low cost.
@Suite("Accounts")
struct AccountTests {
    /// A clock that a test moves.
    final class Hand: @unchecked Sendable {
        var moment = Moment(seconds: 1_795_507_200)
    }

    private static let password = "一行白鹭上青天 2026"

    private struct House {
        var office: Office
        var hand = Hand()

        func signIn(
            _ name: String, _ password: String = AccountTests.password, code: String = "", from: String = "192.0.2.7"
        )
            async throws -> (key: String, member: Member)
        {
            try await office.signIn(SignIn(name: name, password: password, code: code, from: from))
        }

        func member(_ name: String) async throws -> Member { try await signIn(name).member }

        func add(_ name: String, _ grants: [RoleGrant], by asker: Asker) async throws {
            let hash = try await office.hash(of: AccountTests.password, for: name)
            try await office.act(
                .add(UserAccount(name: name, shownName: name, grants: grants), passwordHash: hash), by: asker)
        }

        /// Sets a password of one's own, as a new account must.
        func settle(_ name: String) async throws -> Member {
            let member = try await member(name)
            let hash = try await office.hash(of: AccountTests.password, for: name)
            try await office.act(.changeOwnPassword(hash: hash), by: .member(member))
            return try await self.member(name)
        }
    }

    private func house() async throws -> House {
        let hand = Hand()
        let office = Office(
            repository: try SQLitePlanStore.inMemory(nature: .real),
            locksmith: SystemLocksmith(cost: Scrypt.Cost(logN: 10, r: 8, p: 1)), now: { hand.moment.text })
        let house = House(office: office, hand: hand)
        try await house.add("chief", [RoleGrant(.administrator)], by: .door)
        return house
    }

    @Test func theFirstAccountMustBeAnAdministratorAndNeedsNoOtherAfterwardsOneIsNeeded() async throws {
        let office = Office(
            repository: try SQLitePlanStore.inMemory(nature: .real),
            locksmith: SystemLocksmith(cost: Scrypt.Cost(logN: 10, r: 8, p: 1)), now: { "2026-11-24T08:00:00Z" })
        let house = House(office: office)
        await #expect(throws: OfficeError.account(.noAdministrator)) {
            try await house.add("li", [RoleGrant(.planner)], by: .door)
        }
        try await house.add("chief", [RoleGrant(.administrator)], by: .door)
        await #expect(throws: OfficeError.account(.needsAccount)) {
            try await house.add("li", [RoleGrant(.planner)], by: .door)
        }
        await #expect(throws: OfficeError.account(.needsAccount)) {
            _ = try await office.bring(.bodies([]), subject: "bodies.csv", by: .door)
        }
        await #expect(throws: OfficeError.notPermitted) {
            try await house.add("li", [RoleGrant(.planner)], by: .planner("规划处"))
        }
    }

    @Test func aRightPasswordOpensAndAWrongOneDoesNot() async throws {
        let house = try await house()
        let (key, member) = try await house.signIn(" Chief ")
        #expect(member.account.name == "chief")
        #expect(member.from == "192.0.2.7")
        #expect(try await house.office.member(key: key, kind: .session, from: nil)?.account.name == "chief")
        #expect(try await house.office.member(key: key, kind: .token, from: nil) == nil)
        #expect(try await house.office.member(key: key + "x", kind: .session, from: nil) == nil)
        for (name, password) in [("chief", "wrong"), ("chief", ""), ("nobody", Self.password), ("", "")] {
            await #expect(throws: OfficeError.account(.wrongSecret)) { _ = try await house.signIn(name, password) }
        }
    }

    @Test func everySignInHasItsOwnKeyAndSigningOutEndsThatOneAlone() async throws {
        let house = try await house()
        let first = try await house.signIn("chief")
        let second = try await house.signIn("chief")
        #expect(first.key != second.key)
        try await house.office.signOut(first.member)
        #expect(try await house.office.member(key: first.key, kind: .session, from: nil) == nil)
        #expect(try await house.office.member(key: second.key, kind: .session, from: nil) != nil)
        let verbs = try await house.office.auditTrail().map(\.act.verb)
        #expect(verbs == [.addAccount, .signIn, .signIn, .signOut])
    }

    @Test(arguments: [(3600, true), (3601, false), (12 * 3600 - 1, false)])
    func aSessionEndsWhenNobodyUsesIt(seconds: Int, isThere: Bool) async throws {
        let house = try await house()
        let (key, _) = try await house.signIn("chief")
        #expect(try await house.office.member(key: key, kind: .session, from: nil) != nil)
        house.hand.moment = house.hand.moment.later(by: seconds)
        #expect((try await house.office.member(key: key, kind: .session, from: nil) != nil) == isThere)
    }

    @Test func aSessionEndsAfterItsHoursHoweverBusy() async throws {
        let house = try await house()
        let (key, _) = try await house.signIn("chief")
        for _ in 0..<23 {
            house.hand.moment = house.hand.moment.later(by: 1800)
            #expect(try await house.office.member(key: key, kind: .session, from: nil) != nil)
        }
        house.hand.moment = house.hand.moment.later(by: 1800)
        #expect(try await house.office.member(key: key, kind: .session, from: nil) == nil)
    }

    @Test func lockingEndsEverySessionAndKeepsOut() async throws {
        let house = try await house()
        let chief = Asker.member(try await house.member("chief"))
        try await house.add("li", [RoleGrant(.planner)], by: chief)
        let (key, _) = try await house.signIn("li")
        try await house.office.act(.lock("li"), by: chief)
        #expect(try await house.office.member(key: key, kind: .session, from: nil) == nil)
        await #expect(throws: OfficeError.account(.wrongSecret)) { _ = try await house.signIn("li") }
        try await house.office.act(.unlock("li"), by: chief)
        #expect(try await house.member("li").account.name == "li")
    }

    @Test func theLastAdministratorStays() async throws {
        let house = try await house()
        let chief = Asker.member(try await house.member("chief"))
        await #expect(throws: OfficeError.account(.noAdministrator)) {
            try await house.office.act(.lock("chief"), by: chief)
        }
        await #expect(throws: OfficeError.account(.noAdministrator)) {
            try await house.office.act(.change("chief", shownName: "甲", grants: [], mail: nil), by: chief)
        }
    }

    @Test func aPasswordSetByAnotherMustBeChangedBeforeTheRolesCount() async throws {
        let house = try await house()
        let chief = Asker.member(try await house.member("chief"))
        try await house.add("li", [RoleGrant(.planner)], by: chief)
        let first = try await house.member("li")
        #expect(first.duty == .password)
        #expect(!first.rights.contains(.readDesk))
        #expect(try await house.settle("li").rights.contains(.readDesk))
    }

    @Test func changingThePasswordEndsTheOtherSessions() async throws {
        let house = try await house()
        let stolen = try await house.signIn("chief")
        let own = try await house.signIn("chief")
        let hash = try await house.office.hash(of: "另一句很长的话，自己记得住", for: "chief")
        try await house.office.act(.changeOwnPassword(hash: hash), by: .member(own.member))
        #expect(try await house.office.member(key: stolen.key, kind: .session, from: nil) == nil)
        #expect(try await house.office.member(key: own.key, kind: .session, from: nil) != nil)
        await #expect(throws: OfficeError.account(.wrongSecret)) { _ = try await house.signIn("chief") }
    }

    @Test(arguments: [
        "", "short", "aaaaaaaaaaaaaaaa", "passwordpassword", "1234567890123", "qwertyuiopasdf", "my-chief-secret-1",
    ])
    func aWeakPasswordIsNotTaken(password: String) async throws {
        let house = try await house()
        await #expect(throws: OfficeError.self) { _ = try await house.office.hash(of: password, for: "chief") }
    }

    @Test func aSecondFactorIsNeededOnceItIsSetUpAndNoCodeWorksTwice() async throws {
        let house = try await house()
        let own = try await house.member("chief")
        let secret = try house.office.freshCodeSecret()
        func code(_ steps: Int) throws -> String {
            OneTimeCode.code(try #require(Base32.bytes(secret)), counter: house.hand.moment.seconds / 30 + steps)
        }
        #expect(throws: OfficeError.account(.wrongSecret)) { try house.office.counter(of: "000000x", secret: secret) }
        let counter = try house.office.counter(of: try code(0), secret: secret)
        try await house.office.act(.setUpSecondFactor(secret: secret, counter: counter), by: .member(own))
        await #expect(throws: OfficeError.account(.wrongSecret)) { _ = try await house.signIn("chief") }
        await #expect(throws: OfficeError.account(.wrongSecret)) {
            _ = try await house.signIn("chief", code: try code(0))
        }
        #expect(try await house.signIn("chief", code: try code(1)).member.duty == nil)
        await #expect(throws: OfficeError.account(.wrongSecret)) {
            _ = try await house.signIn("chief", code: try code(1))
        }
    }

    @Test func securitySettingsNeedASecondAdministrator() async throws {
        let house = try await house()
        let chief = Asker.member(try await house.member("chief"))
        try await house.add("deputy", [RoleGrant(.administrator)], by: chief)
        let deputy = Asker.member(try await house.settle("deputy"))
        let office = house.office
        try await office.act(.propose(.secondFactorRoles, "planner"), by: chief)
        await #expect(throws: OfficeError.account(.needsSecondPerson)) {
            try await office.act(.agree(.secondFactorRoles), by: chief)
        }
        try await house.add("li", [RoleGrant(.planner)], by: chief)
        #expect(try await house.settle("li").duty == nil)
        try await office.act(.agree(.secondFactorRoles), by: deputy)
        #expect(try await house.member("li").duty == .secondFactor)
        try await office.act(.propose(.secondFactorRoles, ""), by: deputy)
        try await office.act(.withdraw(.secondFactorRoles), by: chief)
        #expect(try await house.member("li").duty == .secondFactor)
        for (name, value) in [
            (SecuritySetting.Name.sessionHours, "0"), (.passwordLength, "7"), (.secondFactorRoles, "king"),
        ] {
            await #expect(throws: OfficeError.account(.badSetting(name.rawValue, value))) {
                try await office.act(.propose(name, value), by: chief)
            }
        }
    }

    @Test func aTokenSpeaksForItsScopeUntilItEnds() async throws {
        let house = try await house()
        let chief = Asker.member(try await house.member("chief"))
        try await house.add("li", [RoleGrant(.planner)], by: chief)
        let li = try await house.settle("li")
        let key = try await house.office.issueToken(label: "每月导入", scope: [.importData], days: 30, by: li)
        let member = try #require(try await house.office.member(key: key, kind: .token, from: nil))
        #expect(member.rights == [.importData])
        await #expect(throws: OfficeError.notPermitted) {
            _ = try await house.office.issueToken(label: "更多", scope: [.adoptPlan], days: 30, by: member)
        }
        house.hand.moment = house.hand.moment.later(by: 30 * 86_400)
        #expect(try await house.office.member(key: key, kind: .token, from: nil) == nil)
    }

    @Test func nobodyEndsTheKeysOfOthersButAManager() async throws {
        let house = try await house()
        let chief = Asker.member(try await house.member("chief"))
        for name in ["li", "wang"] { try await house.add(name, [RoleGrant(.planner)], by: chief) }
        let li = try await house.settle("li")
        let wang = try await house.settle("wang")
        let hash = String(wang.keyHash.prefix(16))
        await #expect(throws: OfficeError.self) { try await house.office.act(.endKey(hash), by: .member(li)) }
        await #expect(throws: OfficeError.self) { try await house.office.act(.endKey(""), by: .member(li)) }
        try await house.office.act(.endKey(hash), by: .member(wang))
    }

    @Test func noSecretStandsInTheAuditTrailOrTheRegister() async throws {
        let house = try await house()
        let (key, member) = try await house.signIn("chief")
        let token = try await house.office.issueToken(label: "x", scope: [.readAccounts], days: 1, by: member)
        let said = "\(try await house.office.auditTrail()) \(try await house.office.accounts(for: .member(member)))"
        for secret in [key, token, Self.password, "scrypt:"] { #expect(!said.contains(secret)) }
    }

    @Test(arguments: [
        ("a@b.cn", true), ("a@b@c", false), ("a b@c", false), ("@b", false), ("a@b\r\nBcc:x@y", false),
        ("a,b@c", false),
    ])
    func addresses(text: String, isMail: Bool) { #expect(AccountDecision.isMail(text) == isMail) }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2000-02-29T23:59:59Z", 951_868_799), ("2026-11-24T08:00:00Z", 1_795_507_200),
        ("1969-12-31T23:59:59Z", -1), ("2100-03-01T00:00:00Z", 4_107_542_400),
    ])
    func moments(text: String, seconds: Int) {
        #expect(Moment(text)?.seconds == seconds)
        #expect(Moment(seconds: seconds).text == text)
    }

    @Test(arguments: [
        "", "2026-02-30T00:00:00Z", "2026-11-24 08:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T08:00:00+",
    ])
    func whatIsNoMoment(text: String) { #expect(Moment(text) == nil) }
}
