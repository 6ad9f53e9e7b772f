internal import PlanModel

/// The chain of acts.
enum AuditTrail {
    /// The newest entry: one step down the index.
    static func head(_ db: any Connection) throws -> AuditHead {
        let sql = "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"
        return try db.first(sql) { row in try AuditHead(sequence: row[0], hash: row[1]) } ?? .none
    }

    /// How the entries from now on are hashed.
    static func algorithm(_ db: any Connection) throws -> DigestAlgorithm {
        try db.first("SELECT audit_digest FROM store") { row in try row.value("audit_digest") } ?? .sha256
    }

    /// The newest entry's head; the empty trail's where there is none.
    static func publishedHead(_ db: any Connection) throws -> PublishedHead {
        let sql = "\(publishedColumns) ORDER BY sequence DESC LIMIT 1"
        return try db.first(sql, [], published) ?? .none
    }

    /// The head at the end of each day before `day` that had acts, newest first.
    static func dailyHeads(before day: String, atMost limit: Int, _ db: any Connection) throws -> [PublishedHead] {
        try db.rows(
            """
            \(publishedColumns) WHERE sequence IN (
                SELECT max(sequence) FROM audit_entry WHERE at < ? GROUP BY substr(at, 1, 10)
            ) ORDER BY sequence DESC LIMIT ?
            """, [day, limit], published)
    }

    private static let publishedColumns = "SELECT sequence, hash, algorithm, at FROM audit_entry"

    private static func published(_ row: any Row) throws -> PublishedHead {
        try PublishedHead(sequence: row[0], hash: row[1], algorithm: row.value("algorithm"), at: row[3])
    }

    /// Appends an entry.
    static func append(_ entry: AuditEntry, with writer: ActWriter) throws {
        try writer.run(
            """
            INSERT INTO audit_entry (
                sequence, verb, actor, at, subject, before, after, changes, previous_hash, hash, acted_from,
                algorithm
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.sequence, entry.act.verb.rawValue, entry.act.actor, entry.act.at, entry.act.subject,
                entry.act.before, entry.act.after, entry.changes, entry.previousHash, entry.hash, entry.act.from,
                entry.algorithm.rawValue,
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

    /// What is wrong with the trail, in itself or beside heads that were published; `nil` when nothing is.
    ///
    /// Each head that still fits narrows where the first entry that differs stands.
    static func finding(_ db: any Connection, heads: [PublishedHead]) throws -> AuditFinding? {
        if let sequence = try firstDifference(db) { return .broken(at: sequence) }
        let count = try head(db).sequence
        var whole = 0
        for known in heads.sorted(by: { $0.sequence < $1.sequence }) where known.sequence > 0 {
            guard known.sequence <= count else { return .shortened(to: count, published: known.sequence) }
            let hash: String? = try db.value("SELECT hash FROM audit_entry WHERE sequence = ?", [known.sequence])
            guard hash == known.hash else {
                return .rewritten(among: min(whole + 1, known.sequence)...known.sequence)
            }
            whole = known.sequence
        }
        return nil
    }

    /// The entry a row's fields make, with the hash they give.
    private static func recomputed(_ row: any Row) throws -> AuditEntry {
        let act = try Act(
            verb: row.value("verb"), actor: row["actor"], at: row["at"], from: row["acted_from"],
            subject: row["subject"], before: row["before"], after: row["after"])
        return try AuditEntry(
            sequence: row["sequence"], act: act, changes: row["changes"], previousHash: row["previous_hash"],
            algorithm: row.value("algorithm"))
    }
}
