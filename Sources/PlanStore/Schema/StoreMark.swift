internal import PlanModel

/// What a database says of itself: its schema and what it was made for.
enum StoreMark {
    /// Brings the schema up to date and returns the nature; a new database takes the one given, and the digest.
    ///
    /// - Throws: ``StoreError/refused(_:)`` when a database was made for another digest than the one asked for.
    static func prepare(_ db: any Connection, nature: Nature?, digest: DigestAlgorithm? = nil) throws -> Nature {
        try Migrator.migrate(db, to: Migration.newest)
        if let stored = try stored(db) {
            let kept = try AuditTrail.algorithm(db)
            guard digest == nil || digest == kept else {
                throw StoreError.refused("its acts are chained by \(kept.rawValue), chosen when it was made")
            }
            return stored
        }
        guard let nature else { throw StoreError.damaged }
        try db.write(
            WriteStatement(sql: "INSERT INTO store (id, nature, audit_digest) VALUES (1, ?, ?)"),
            [nature.rawValue, (digest ?? .sha256).rawValue])
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
