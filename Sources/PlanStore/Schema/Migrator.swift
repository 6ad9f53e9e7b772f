internal import GRDB
internal import PlanModel

/// Takes a database from one schema to another; `PRAGMA user_version` says where it stands.
enum Migrator {
    /// The number of the schema's last step; 0 for an empty database.
    static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    /// Goes up or down to `target`; all steps or none, inside the caller's transaction.
    ///
    /// - Throws: ``StoreError/newerSchema(_:)`` when the database is beyond what this program knows.
    static func migrate(_ db: Database, to target: Int) throws {
        let current = try version(db)
        guard current <= Migration.newest else { throw StoreError.newerSchema(current) }
        guard (0...Migration.newest).contains(target) else { throw StoreError.refused("no schema \(target)") }
        guard current != target else { return }
        for migration in Migration.all where current < migration.number && migration.number <= target {
            try db.execute(sql: migration.up)
            try migration.fill(db)
        }
        for migration in Migration.all.reversed() where target < migration.number && migration.number <= current {
            try db.execute(sql: migration.down)
        }
        try db.execute(sql: "PRAGMA user_version = \(target)")
    }
}
