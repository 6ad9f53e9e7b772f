internal import GRDB
package import PlanModel

/// Plans and their accounts in one SQLite file.
///
/// A written change set is on the disk when `apply` returns: WAL mode with `synchronous=FULL`, always.
package struct SQLitePlanStore: SQLPlanStore {
    package let nature: Nature
    /// A pool for a file, a queue in memory.
    let database: any DatabaseWriter

    init(nature: Nature, database: any DatabaseWriter) {
        self.nature = nature
        self.database = database
    }

    package func read<Value: Sendable>(
        _ question: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.read { db in try question(SQLiteConnection(db)) }
        } catch {
            throw StoreError.leaving(error)
        }
    }

    package func write<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.write { db in try work(SQLiteConnection(db)) }
        } catch {
            throw StoreError.leaving(error)
        }
    }
}
