internal import GRDB
internal import PlanModel

/// The chain of acts.
enum AuditTrail {
    /// The newest entry: one step down the index.
    static func head(_ db: Database) throws -> AuditHead {
        let statement = try db.cachedStatement(
            sql: "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement) else { return .none }
        return AuditHead(sequence: row["sequence"], hash: row["hash"])
    }

    /// Appends an entry.
    static func append(_ entry: AuditEntry, with writer: ActWriter) throws {
        try writer.run(
            """
            INSERT INTO audit_entry (
                sequence, verb, actor, at, subject, before, after, changes, previous_hash, hash, acted_from
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.sequence, entry.act.verb.rawValue, entry.act.actor, entry.act.at, entry.act.subject,
                entry.act.before, entry.act.after, entry.changes, entry.previousHash, entry.hash, entry.act.from,
            ])
    }

    /// Every entry, oldest first, with the hash that is kept, be it right or not.
    static func entries(_ db: Database) throws -> [AuditEntry] {
        try Row.fetchAll(db, sql: "SELECT * FROM audit_entry ORDER BY sequence").map { row in
            var entry = try recomputed(row)
            entry.hash = row["hash"]
            return entry
        }
    }

    /// The first sequence at which the trail is not what its hashes say; `nil` for a whole trail.
    ///
    /// A trail that was cut off at its end, or written anew from the first entry on, is whole in itself; only a head that
    /// was published elsewhere shows it.
    static func firstDifference(_ db: Database) throws -> Int? {
        var head = AuditHead.none
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit_entry ORDER BY sequence")
        while let row = try rows.next() {
            let expected = head.sequence + 1
            guard let entry = try? recomputed(row), entry.sequence == expected, entry.previousHash == head.hash,
                entry.hash == row["hash"]
            else { return expected }
            head = entry.head
        }
        return nil
    }

    /// The entry a row's fields make, with the hash they give.
    private static func recomputed(_ row: Row) throws -> AuditEntry {
        let act = Act(
            verb: try row.value("verb"), actor: row["actor"], at: row["at"], from: row["acted_from"],
            subject: row["subject"], before: row["before"], after: row["after"])
        return AuditEntry(
            sequence: row["sequence"], act: act, changes: row["changes"], previousHash: row["previous_hash"])
    }
}
