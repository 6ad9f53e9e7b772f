internal import PlanModel

/// What a database says of itself: its schema and what it was made for.
enum StoreMark {
    /// Brings the schema up to date and returns the nature; a new database takes the one given.
    static func prepare(_ db: any Connection, nature: Nature?) throws -> Nature {
        try Migrator.migrate(db, to: Migration.newest)
        if let stored = try stored(db) { return stored }
        guard let nature else { throw StoreError.damaged }
        try db.write(WriteStatement(sql: "INSERT INTO store (id, nature) VALUES (1, ?)"), [nature.rawValue])
        try db.settle()
        return nature
    }

    /// Checks a database that may not be written to and returns its nature.
    static func check(_ db: any Connection) throws -> Nature {
        let version = try Migrator.version(db)
        guard version <= Migration.newest else { throw StoreError.newerSchema(version) }
        guard version == Migration.newest else {
            throw StoreError.unavailable("its schema \(version) must be migrated first")
        }
        guard let nature = try stored(db) else { throw StoreError.damaged }
        return nature
    }

    private static func stored(_ db: any Connection) throws -> Nature? {
        guard let text: String = try db.value("SELECT nature FROM store") else { return nil }
        guard let nature = Nature(rawValue: text) else { throw StoreError.damaged }
        return nature
    }
}
