import PlanModel
import Testing

@testable import PlanStore

/// Somebody with full access to the database writes the trail anew: only a head published elsewhere shows it.
@Suite struct PublishedHeadTests {
    @Test(arguments: StoreKind.databases, [1, 3, 4, 6])
    func aRecomputedChainIsFoundByItsHead(kind: StoreKind, forged: Int) async throws {
        try await kind.withStore { store in
            let entries = try await store.actSixTimes()
            let heads = entries.map { PublishedHead($0) }
            #expect(try await store.verifyAuditTrail(against: heads) == nil)
            try await store.forge(entry: forged)
            #expect(try await store.verifyAuditTrail() == nil, "in itself the chain is whole")
            #expect(try await store.verifyAuditTrail(against: []) == nil)
            #expect(try await store.verifyAuditTrail(against: heads) == .rewritten(among: forged...forged))
            #expect(try await store.verifyAuditTrail(against: [heads[5]]) == .rewritten(among: 1...6))
            let some = try await store.verifyAuditTrail(against: [heads[5], heads[1]])
            #expect(some == .rewritten(among: forged == 1 ? 1...2 : 3...6), "an older head that fits narrows it")
        }
    }

    @Test(arguments: StoreKind.databases)
    func aShortenedChainIsFoundByItsHead(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let heads = try await store.actSixTimes().map { PublishedHead($0) }
            try await store.cut(behind: 4)
            #expect(try await store.verifyAuditTrail() == nil)
            #expect(try await store.verifyAuditTrail(against: [heads[3]]) == nil)
            let finding = try await store.verifyAuditTrail(against: [heads[5], heads[1]])
            #expect(finding == .shortened(to: 4, published: 6))
        }
    }

    /// Cut off, and gone on with other acts beyond the length it had.
    @Test(arguments: StoreKind.databases)
    func aRolledBackChainIsFoundByItsHead(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let heads = try await store.actSixTimes().map { PublishedHead($0) }
            try await store.cut(behind: 4)
            for number in 1...4 { try await store.act("other \(number)") }
            #expect(try await store.verifyAuditTrail() == nil)
            #expect(try await store.verifyAuditTrail(against: [heads[5]]) == .rewritten(among: 1...6))
            #expect(try await store.verifyAuditTrail(against: heads) == .rewritten(among: 5...5))
        }
    }

    @Test(arguments: StoreKind.databases)
    func eachDayThatIsOverHasItsHead(kind: StoreKind) async throws {
        try await kind.withStore { store in
            #expect(try await store.publishedHead() == .none)
            let days = ["2026-01-30", "2026-01-30", "2026-01-31", "2026-02-02", "2026-02-02"]
            var heads: [PublishedHead] = []
            for day in days { heads.append(PublishedHead(try await store.act("x", at: day + "T08:00:00Z"))) }
            let found = try await store.dailyHeads(before: "2026-02-02", atMost: 100)
            #expect(found == [heads[2], heads[1]])
            #expect(try await store.dailyHeads(before: "2026-02-03", atMost: 1) == [heads[4]])
            #expect(try await store.publishedHead() == heads[4])
        }
    }

    @Test(arguments: StoreKind.lasting)
    func aStoreMadeForSM3ChainsWithIt(kind: StoreKind) async throws {
        try await kind.withAddress { place in
            let address = try StoreAddress(place)
            let store = try await address.open(nature: .real, digest: .sm3)
            let entry = try await store.act("x")
            #expect(entry.algorithm == .sm3)
            #expect(entry.hash == DigestAlgorithm.sm3.hex(of: Array(entry.canonicalText.utf8)))
            #expect(entry.canonicalText.contains("algorithm=SM3\n"))
            let again = try await address.open(nature: .real)
            #expect(try await again.act("y").algorithm == .sm3)
            #expect(try await again.verifyAuditTrail() == nil)
            await #expect(throws: StoreError.refused("its acts are chained by SM3, chosen when it was made")) {
                try await address.open(nature: .real, digest: .sha256)
            }
        }
    }

    /// Each entry is verified by its own algorithm; naming another one is found.
    @Test(arguments: StoreKind.databases)
    func aMixedChainHolds(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.actSixTimes()
            try await store.unguard("store")
            try await store.tamper("UPDATE store SET audit_digest = 'SM3'")
            let entry = try await store.act("mixed")
            #expect(entry.algorithm == .sm3)
            #expect(try await store.verifyAuditTrail() == nil)
            #expect(try await store.auditTrail().map(\.algorithm).suffix(2) == [.sha256, .sm3])
            try await store.unguard("audit_entry")
            try await store.tamper("UPDATE audit_entry SET algorithm = 'SHA-256' WHERE sequence = 7")
            #expect(try await store.verifyAuditTrail() == 7)
        }
    }
}

extension SQLPlanStore {
    @discardableResult
    fileprivate func act(_ subject: String, at: String = "2026-01-31T08:00:00Z") async throws -> AuditEntry {
        let act = Act(verb: .evaluate, actor: nil, at: at, subject: subject, before: "", after: "")
        return try await apply(ChangeSet(act: act, basedOn: try await head().sequence, changes: []))
    }

    @discardableResult
    fileprivate func actSixTimes() async throws -> [AuditEntry] {
        var entries: [AuditEntry] = []
        for number in 1...6 { entries.append(try await act("act \(number)")) }
        return entries
    }

    /// Takes away what guards a table, as somebody with full access can.
    fileprivate func unguard(_ table: String) async throws {
        if self is SQLitePlanStore {
            let names = try await texts(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '\(table)'")
            for name in names { try await tamper("DROP TRIGGER \(name)") }
        } else {
            try await tamper("ALTER TABLE \(table) DISABLE TRIGGER ALL")
        }
    }

    fileprivate func cut(behind sequence: Int) async throws {
        try await unguard("audit_entry")
        try await tamper("DELETE FROM audit_entry WHERE sequence > \(sequence)")
    }

    /// Changes one entry and computes the chain anew from there on.
    fileprivate func forge(entry forged: Int) async throws {
        try await unguard("audit_entry")
        let entries = try await auditTrail()
        try await tamper("DELETE FROM audit_entry WHERE sequence >= \(forged)")
        try await write { db in
            var previous = forged == 1 ? AuditHead.none.hash : entries[forged - 2].hash
            for entry in entries.dropFirst(forged - 1) {
                var act = entry.act
                if entry.sequence == forged { act.subject = "forged" }
                let made = AuditEntry(
                    sequence: entry.sequence, act: act, changes: entry.changes, previousHash: previous,
                    algorithm: entry.algorithm)
                try AuditTrail.append(made, with: ActWriter(db, sequence: made.sequence))
                previous = made.hash
            }
            try db.settle()
        }
    }
}
