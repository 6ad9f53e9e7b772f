package import PlanModel

/// A store that keeps plans and their accounts in a database that speaks SQL; what it asks is the same in all of them.
package protocol SQLPlanStore: PlanRepository {
    /// Asks something in one transaction that sees one state and writes nothing.
    func read<Value: Sendable>(
        _ question: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value

    /// Writes in one transaction, kept whole or not at all, while nobody else writes.
    ///
    /// What was written is on the disk when it returns.
    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value
}

extension SQLPlanStore {
    /// Everything that is kept now.
    package func account() async throws -> PlanAccount {
        let nature = nature
        return try await read { db in try PlanAccount(db, nature: nature) }
    }

    /// Who may get in.
    package func register() async throws -> Register {
        try await read { db in try Register(db) }
    }

    /// What an account signs in with.
    package func credential(of account: String) async throws -> Credential? {
        try await read { db in try CredentialTable.find(account, db) }
    }

    /// The newest entry of the audit trail.
    package func head() async throws -> AuditHead {
        try await read { db in try AuditTrail.head(db) }
    }

    /// The newest entry's head, as it is published.
    package func publishedHead() async throws -> PublishedHead {
        try await read { db in try AuditTrail.publishedHead(db) }
    }

    /// The head at the end of each day that had acts, newest first.
    package func dailyHeads(before day: String, atMost limit: Int) async throws -> [PublishedHead] {
        try await read { db in try AuditTrail.dailyHeads(before: day, atMost: limit, db) }
    }

    /// Keeps a change set whole, or throws and keeps nothing.
    package func apply(_ changes: ChangeSet) async throws -> AuditEntry {
        try await write { db in try changes.write(db) }
    }

    /// Commitments of the newest plan that hold every word of a query, best first.
    package func search(_ query: String) async throws -> [String] {
        try await read { db in try SearchIndex.search(query, db) }
    }

    /// The audit trail, oldest first.
    package func auditTrail() async throws -> [AuditEntry] {
        try await read { db in try AuditTrail.entries(db) }
    }

    /// Every body that answers or answered for a commitment of a plan, oldest first.
    package func responsibilityHistory(of planSHA256: String) async throws -> [ResponsibilityTerm] {
        try await read { db in try ResponsibilityTable.history(db, plan: planSHA256) }
    }

    /// The number of the schema's last migration.
    package func schemaVersion() async throws -> Int {
        try await read { db in try Migrator.version(db) }
    }

    /// What is wrong with the audit trail, in itself or beside heads that were published elsewhere.
    package func verifyAuditTrail(against heads: [PublishedHead]) async throws -> AuditFinding? {
        try await read { db in try AuditTrail.finding(db, heads: heads) }
    }

    /// The first sequence at which the audit trail is not what its hashes say; `nil` for a whole trail.
    ///
    /// A trail that was cut off at its end is whole in itself: compare ``head()`` with one published elsewhere.
    package func verifyAuditTrail() async throws -> Int? {
        try await read { db in try AuditTrail.firstDifference(db) }
    }
}
