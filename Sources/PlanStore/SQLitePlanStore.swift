internal import GRDB
package import PlanModel

/// Plans and their accounts in one SQLite file.
///
/// A written change set is on the disk when `apply` returns: WAL mode with `synchronous=FULL`, always.
package struct SQLitePlanStore: PlanRepository {
    package let nature: Nature
    /// A pool for a file, a queue in memory.
    let database: any DatabaseWriter

    init(nature: Nature, database: any DatabaseWriter) {
        self.nature = nature
        self.database = database
    }

    package func account() async throws -> PlanAccount {
        let nature = nature
        return try await read { db in try PlanAccount(db, nature: nature) }
    }

    package func register() async throws -> Register {
        try await read { db in try Register(db) }
    }

    package func credential(of account: String) async throws -> Credential? {
        try await read { db in try CredentialTable.find(account, db) }
    }

    package func head() async throws -> AuditHead {
        try await read { db in try AuditTrail.head(db) }
    }

    package func apply(_ changes: ChangeSet) async throws -> AuditEntry {
        do {
            return try await database.write { db in try changes.write(db) }
        } catch {
            throw StoreError.leaving(error)
        }
    }

    package func search(_ query: String) async throws -> [String] {
        try await read { db in try SearchIndex.search(query, db) }
    }

    package func auditTrail() async throws -> [AuditEntry] {
        try await read { db in try AuditTrail.entries(db) }
    }

    package func schemaVersion() async throws -> Int {
        try await read { db in try Migrator.version(db) }
    }

    /// The first sequence at which the audit trail is not what its hashes say; `nil` for a whole trail.
    ///
    /// A trail that was cut off at its end is whole in itself: compare ``head()`` with one published elsewhere.
    package func verifyAuditTrail() async throws -> Int? {
        try await read { db in try AuditTrail.firstDifference(db) }
    }

    private func read<Value: Sendable>(_ question: @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await database.read(question)
        } catch {
            throw StoreError.leaving(error)
        }
    }
}
