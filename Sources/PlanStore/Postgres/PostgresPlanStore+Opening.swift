package import PlanModel

extension PostgresPlanStore {
    /// Opens the store in a database, or makes it where its schema is empty, and brings its tables up to date.
    ///
    /// - Throws: as ``SQLitePlanStore/open(path:nature:readOnly:)``; ``StoreError/damaged`` for a schema that holds
    ///   somebody else's tables.
    package static func open(
        _ address: PostgresAddress, nature: Nature, readOnly: Bool = false, digest: DigestAlgorithm? = nil
    ) async throws(StoreError) -> PostgresPlanStore {
        try await open(address, nature: nature, readOnly: readOnly, settings: StoreSettings(), digest: digest)
    }

    /// Opens a store that is there, for the nature it was made for.
    package static func openExisting(
        _ address: PostgresAddress, readOnly: Bool = false
    ) async throws(StoreError) -> PostgresPlanStore {
        try await open(address, nature: nil, readOnly: readOnly, settings: StoreSettings())
    }

    /// Whether a store is there.
    package static func isThere(_ address: PostgresAddress) async throws(StoreError) -> Bool {
        try await briefly(address, StoreSettings()) { session in
            try session.read { db in try PostgresSchema(db) == .lantu }
        }
    }

    /// Takes the tables to `version`, up or down; on the way down the rows of dropped tables are lost.
    package static func migrate(_ address: PostgresAddress, to version: Int) async throws(StoreError) {
        try await briefly(address, StoreSettings()) { session in
            try session.write { db in
                guard try PostgresSchema(db) == .lantu else { throw StoreError.unavailable("there is no database") }
                try Migrator.migrate(db, to: version)
            }
        }
    }

    /// Makes a store in an empty schema with what `fill` writes, kept whole or not at all.
    ///
    /// - Throws: ``StoreError/refused(_:)`` when the schema is not empty.
    static func make(
        _ address: PostgresAddress, _ fill: @escaping @Sendable (any Connection) throws -> Void
    ) async throws(StoreError) {
        try await briefly(address, StoreSettings()) { session in
            try session.read { db in try PostgresServer.check(db, isWritten: true) }
            try session.write { db in
                guard try PostgresSchema(db) == .new else { throw StoreError.refused("the schema is not empty") }
                try db.script(PostgresSchema.mark)
                try Migrator.migrate(db, to: Migration.newest)
                try fill(db)
            }
        }
    }

    /// Opens a store; without a nature it must be there.
    static func open(
        _ address: PostgresAddress, nature: Nature?, readOnly: Bool, settings: StoreSettings,
        digest: DigestAlgorithm? = nil
    ) async throws(StoreError) -> PostgresPlanStore {
        let stored = try await briefly(address, settings) { session in
            try session.read { db in try PostgresServer.check(db, isWritten: !readOnly) }
            guard readOnly else { return try session.write { db in try prepare(db, nature: nature, digest: digest) } }
            return try session.read { db in
                guard try PostgresSchema(db) == .lantu else { throw StoreError.unavailable("there is no database") }
                return try StoreMark.check(db)
            }
        }
        guard nature == nil || stored == nature else { throw .natureMismatch }
        return PostgresPlanStore(nature: stored, address, readOnly: readOnly, settings: settings)
    }

    private static func prepare(_ db: any Connection, nature: Nature?, digest: DigestAlgorithm?) throws -> Nature {
        if try PostgresSchema(db) == .new {
            guard nature != nil else { throw StoreError.unavailable("there is no database") }
            try db.script(PostgresSchema.mark)
        }
        return try StoreMark.prepare(db, nature: nature, digest: digest)
    }

    /// Does something with a connection that nothing else uses: what it prepared would not fit the new tables.
    private static func briefly<Value: Sendable>(
        _ address: PostgresAddress, _ settings: StoreSettings,
        _ work: @escaping @Sendable (PostgresSession) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await PostgresThreads(1, address, settings: settings).perform(work)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .unavailable("it cannot be opened")
        }
    }
}
