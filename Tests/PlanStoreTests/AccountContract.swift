import PlanModel
import Testing

@testable import PlanStore

/// Accounts, what they sign in with, sessions, tokens and security settings: kept alike by every store.
@Suite struct AccountContract {
    private static let wang = UserAccount(
        name: "wang", shownName: "王工", grants: [RoleGrant(.reporter, body: "fgw"), RoleGrant(.auditor)],
        mail: "wang@example.cn", mustChangePassword: true)
    private static let li = UserAccount(name: "li", shownName: "李", isLocked: true)
    private static let session = AccessKey(
        hash: String(repeating: "a", count: 64), kind: .session, account: "wang", madeAt: "2026-01-31T08:00:00Z",
        endsAt: "2026-01-31T20:00:00Z", madeFrom: "192.0.2.7", hasSecondFactor: true)
    private static let token = AccessKey(
        hash: String(repeating: "b", count: 64), kind: .token, account: "wang", label: "报送", scope: ["read"],
        madeAt: "2026-01-31T09:00:00Z", endsAt: "2027-01-31T08:00:00Z")

    @Test(arguments: StoreKind.databases)
    func keepsWhoMayGetIn(kind: StoreKind) async throws {
        try await kind.withStore { store in
            #expect(try await store.register() == Register())
            try await store.add([.unit(.sample), .area(.sample), .userAccount(Self.wang), .userAccount(Self.li)])
            try await store.add([.accessKey(Self.token), .accessKey(Self.session)])
            let register = try await store.register()
            #expect(register.accounts == [Self.li, Self.wang])
            #expect(register.keys == [Self.session, Self.token])
            #expect(register.bodies == [.sample] && register.areas == [.sample])
            #expect(register.head == (try await store.head()))
            try await store.keep([.close(.accessKey(Self.session))])
            #expect(try await store.register().keys == [Self.token])
        }
    }

    /// A setting that waits stands beside the one that holds, each ended by itself.
    @Test(arguments: StoreKind.databases)
    func aSettingThatWaitsStandsBesideTheOneThatHolds(kind: StoreKind) async throws {
        let holds = SecuritySetting(name: .sessionHours, value: "8", proposedBy: "wang", agreedBy: "li")
        let waits = SecuritySetting(name: .sessionHours, value: "4", proposedBy: "li")
        let next = SecuritySetting(name: .sessionHours, value: "4", proposedBy: "li", agreedBy: "wang")
        try await kind.withStore { store in
            try await store.add([.securitySetting(holds), .securitySetting(waits)])
            #expect(try await store.register().settings == [holds, waits])
            await #expect(throws: StoreError.self) { try await store.add([.securitySetting(waits)]) }
            try await store.keep([.close(.securitySetting(waits)), .supersede(.securitySetting(next))])
            #expect(try await store.register().settings == [next])
            var alone = next
            alone.agreedBy = "li"
            let wrong = alone
            await #expect(throws: StoreError.self) { try await store.keep([.supersede(.securitySetting(wrong))]) }
        }
    }

    /// A secret that was changed is gone from the tables.
    @Test(arguments: StoreKind.databases)
    func aSecretHasNoHistory(kind: StoreKind) async throws {
        var first = Credential(account: "wang")
        first.passwordHash = "scrypt:1"
        var second = first
        second.passwordHash = "scrypt:2"
        second.oneTimeSecret = "ABC"
        second.lastCode = 57_000_000
        let (old, new) = (first, second)
        try await kind.withStore { store in
            try await store.add([.userAccount(Self.wang), .credential(old)])
            #expect(try await store.credential(of: "wang") == old)
            try await store.keep([.supersede(.credential(new))])
            #expect(try await store.credential(of: "wang") == new)
            #expect(try await store.credential(of: "li") == nil)
            #expect(try await store.texts("SELECT password_hash FROM credential") == ["scrypt:2"])
            var stranger = old
            stranger.account = "nobody"
            let unknown = stranger
            await #expect(throws: StoreError.self) { try await store.add([.credential(unknown)]) }
        }
    }

    /// Where an act came from is part of its entry.
    @Test(arguments: StoreKind.databases)
    func whereAnActCameFromIsKept(kind: StoreKind) async throws {
        try await kind.withStore { store in
            var act = Act.sample()
            act.from = "192.0.2.7"
            let entry = try await store.apply(ChangeSet(act: act, basedOn: 0, changes: []))
            #expect(try await store.auditTrail() == [entry])
            #expect(try await store.verifyAuditTrail() == nil)
        }
    }
}
