import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// The chain of acts is what its hashes say, and shows where it was touched.
@Suite struct AuditTrailTests {
    @Test(arguments: StoreKind.allCases)
    func theChainIsPinned(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let first = try await store.keep([.add(.area(.sample))])
            let second = try await store.keep([], verb: .evaluate)
            #expect(first.hash == "a3bcb6835fdd832345c67ac78ed767e0d048d1b9447528a1ecccee2119e571cf")
            #expect(second.hash == "e48a74f46f39c3aface30c4c85449aa0c892b6837da6d2d56e16afade0fb8d4d")
            #expect(try await store.auditTrail() == [first, second])
            #expect(try await store.head() == second.head)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anEntryComesBackAsItWas(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let act = Act(
                verb: .importPlan, actor: nil, at: "2026-01-31T08:00:00Z", subject: "a\nb=“c”", before: "\\",
                after: "\r\n")
            let entry = try await store.apply(ChangeSet(act: act, basedOn: 0, changes: []))
            #expect(entry.act == act)
            #expect(try await store.auditTrail() == [entry])
        }
    }

    @Test(arguments: StoreKind.databases)
    func aWholeTrailHasNoDifference(kind: StoreKind) async throws {
        try await kind.withStore { store in
            #expect(try await store.verifyAuditTrail() == nil)
            try await store.actThrice()
            #expect(try await store.verifyAuditTrail() == nil)
        }
    }

    @Test(
        arguments: StoreKind.databases,
        [
            ("UPDATE audit_entry SET actor = '他人' WHERE sequence = 2", 2),
            ("UPDATE audit_entry SET actor = NULL WHERE sequence = 1", 1),
            ("UPDATE audit_entry SET changes = 7 WHERE sequence = 3", 3),
            ("UPDATE audit_entry SET verb = 'no_such_verb' WHERE sequence = 2", 2),
            ("UPDATE audit_entry SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE sequence = 2", 2),
            ("DELETE FROM audit_entry WHERE sequence = 1", 1),
            ("DELETE FROM audit_entry WHERE sequence = 2", 2),
        ])
    func aForgedRowIsFound(kind: StoreKind, forgery: (sql: String, sequence: Int)) async throws {
        try await kind.withStore { store in
            try await store.actThrice()
            if let store = store as? SQLitePlanStore {
                try await store.database.writeWithoutTransaction { db in
                    try db.execute(sql: "PRAGMA foreign_keys = OFF")
                }
                try await store.tamper("DROP TRIGGER audit_entry_keeps_content; DROP TRIGGER audit_entry_stays")
            } else {
                try await store.tamper("ALTER TABLE audit_entry DISABLE TRIGGER ALL")
            }
            try await store.tamper(forgery.sql)
            #expect(try await store.verifyAuditTrail() == forgery.sequence)
        }
    }

    @Test(arguments: StoreKind.databases)
    func anEntryThatDoesNotGoOnIsRefused(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.actThrice()
            let head = try await store.head()
            for (sequence, previous) in [(5, head.hash), (3, head.hash), (4, AuditHead.none.hash)] {
                await #expect(throws: Refusal(change: nil, reason: "an audit entry goes on from the last one")) {
                    try await store.write { db in
                        let entry = AuditEntry(sequence: sequence, act: .sample(), changes: 0, previousHash: previous)
                        try AuditTrail.append(entry, with: ActWriter(db, sequence: sequence))
                        try db.settle()
                    }
                }
            }
        }
    }

    @Test func theHeadIsOneStepDownTheIndex() async throws {
        let store = try SQLitePlanStore.inMemory(nature: .real)
        try await store.actThrice()
        let plan = try await store.database.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"
            ).map { $0["detail"] as String }
        }
        #expect(plan == ["SCAN audit_entry"], "in rowid order, backwards, without a sort")
    }
}

extension SQLPlanStore {
    fileprivate func actThrice() async throws {
        try await add([.area(.sample)])
        try await add([.unit(.sample)])
        try await keep([.close(.area(.sample))])
    }
}
