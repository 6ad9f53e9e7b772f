internal import PlanModel

/// Takes a database from one schema to another; the database says where it stands.
enum Migrator {
    /// The number of the schema's last step; 0 for an empty database.
    static func version(_ db: any Connection) throws -> Int {
        switch db.dialect {
        case .sqlite: try db.value("PRAGMA user_version") ?? 0
        case .postgres: try db.value("SELECT version FROM lantu_schema") ?? 0
        }
    }

    /// Goes up or down to `target`; all steps or none, inside the caller's transaction.
    ///
    /// - Throws: ``StoreError/newerSchema(_:)`` when the database is beyond what this program knows.
    static func migrate(_ db: any Connection, to target: Int) throws {
        let current = try version(db)
        guard current <= Migration.newest else { throw StoreError.newerSchema(current) }
        guard (0...Migration.newest).contains(target) else { throw StoreError.refused("no schema \(target)") }
        guard current != target else { return }
        for migration in Migration.all where current < migration.number && migration.number <= target {
            try migration.goUp(db)
        }
        for migration in Migration.all.reversed() where target < migration.number && migration.number <= current {
            try migration.goDown(db)
        }
        try note(target, db)
    }

    private static func note(_ version: Int, _ db: any Connection) throws {
        switch db.dialect {
        case .sqlite: try db.script("PRAGMA user_version = \(version)")
        case .postgres: try db.script("UPDATE lantu_schema SET version = \(version)")
        }
    }
}
