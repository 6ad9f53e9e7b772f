internal import PlanModel

/// The chain of acts.
enum AuditTrail {
    /// The newest entry: one step down the index.
    static func head(_ db: any Connection) throws -> AuditHead {
        let sql = "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"
        return try db.first(sql) { row in try AuditHead(sequence: row[0], hash: row[1]) } ?? .none
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
    static func entries(_ db: any Connection) throws -> [AuditEntry] {
        try db.rows("SELECT * FROM audit_entry ORDER BY sequence") { row in
            var entry = try recomputed(row)
            entry.hash = try row["hash"]
            return entry
        }
    }

    /// The first sequence at which the trail is not what its hashes say; `nil` for a whole trail.
    ///
    /// A trail that was cut off at its end, or written anew from the first entry on, is whole in itself; only a head that
    /// was published elsewhere shows it.
    static func firstDifference(_ db: any Connection) throws -> Int? {
        var head = AuditHead.none
        var difference: Int?
        try db.each("SELECT * FROM audit_entry ORDER BY sequence") { row in
            guard difference == nil else { return }
            let expected = head.sequence + 1
            if let entry = try? recomputed(row), entry.sequence == expected, entry.previousHash == head.hash,
                entry.hash == (try? row["hash"])
            {
                head = entry.head
            } else {
                difference = expected
            }
        }
        return difference
    }

    /// The entry a row's fields make, with the hash they give.
    private static func recomputed(_ row: any Row) throws -> AuditEntry {
        let act = try Act(
            verb: row.value("verb"), actor: row["actor"], at: row["at"], from: row["acted_from"],
            subject: row["subject"], before: row["before"], after: row["after"])
        return try AuditEntry(
            sequence: row["sequence"], act: act, changes: row["changes"], previousHash: row["previous_hash"])
    }
}
