internal import GRDB
package import PlanModel

extension SQLitePlanStore {
    /// Opens a database, or makes it where there is none, and brings its schema up to date.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when folder or file cannot be used, ``StoreError/locked``,
    ///   ``StoreError/damaged`` when it is no database of ours, ``StoreError/diskFull``,
    ///   ``StoreError/newerSchema(_:)``, and ``StoreError/natureMismatch`` when it was made for the other nature.
    package static func open(
        path: String, nature: Nature, readOnly: Bool = false, digest: DigestAlgorithm? = nil
    ) throws(StoreError) -> SQLitePlanStore {
        try open(path: path, nature: nature, readOnly: readOnly, settings: StoreSettings(), digest: digest)
    }

    /// Opens a database that is there, for the nature it was made for.
    ///
    /// - Throws: as ``open(path:nature:readOnly:)``; ``StoreError/unavailable(_:)`` when there is no file.
    package static func openExisting(path: String, readOnly: Bool = false) throws(StoreError) -> SQLitePlanStore {
        try open(path: path, nature: nil, readOnly: readOnly, settings: StoreSettings())
    }

    /// A database in memory that is gone with its last user.
    package static func inMemory(nature: Nature, digest: DigestAlgorithm? = nil) throws(StoreError) -> SQLitePlanStore {
        try translating {
            let queue = try DatabaseQueue(configuration: .lantu(StoreSettings(), readOnly: false))
            _ = try queue.write { db in try StoreMark.prepare(SQLiteConnection(db), nature: nature, digest: digest) }
            return SQLitePlanStore(nature: nature, database: queue)
        }
    }

    /// Takes the schema of a database to `version`, up or down; on the way down the rows of dropped tables are lost.
    ///
    /// - Throws: ``StoreError/refused(_:)`` for a version that does not exist; else as ``openExisting(path:readOnly:)``.
    package static func migrate(path: String, to version: Int) throws(StoreError) {
        guard try StoreFile(path: path) == .lantu else { throw .unavailable("there is no database") }
        try translating {
            let pool = try pool(path: path, readOnly: false, settings: StoreSettings())
            try pool.write { db in try Migrator.migrate(SQLiteConnection(db), to: version) }
            try pool.close()
        }
    }

    /// Opens a database; without a nature it must be there.
    static func open(
        path: String, nature: Nature?, readOnly: Bool, settings: StoreSettings, digest: DigestAlgorithm? = nil
    ) throws(StoreError) -> SQLitePlanStore {
        if try StoreFile(path: path) == .new {
            guard nature != nil, !readOnly else { throw .unavailable("there is no database") }
            try translating { try mark(path: path, settings: settings) }
        }
        return try translating {
            let pool = try pool(path: path, readOnly: readOnly, settings: settings)
            let stored =
                try readOnly
                ? pool.read { try StoreMark.check(SQLiteConnection($0)) }
                : pool.write { try StoreMark.prepare(SQLiteConnection($0), nature: nature, digest: digest) }
            guard nature == nil || stored == nature else { throw StoreError.natureMismatch }
            return SQLitePlanStore(nature: stored, database: pool)
        }
    }

    /// Writes our mark into a new file before anything else, so that even a file cut short tells whose it is.
    private static func mark(path: String, settings: StoreSettings) throws {
        let queue = try DatabaseQueue(path: path, configuration: .lantu(settings, readOnly: false))
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
        }
        try queue.close()
    }

    private static func pool(path: String, readOnly: Bool, settings: StoreSettings) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: .lantu(settings, readOnly: readOnly))
        // Turning WAL on, GRDB sets NORMAL: an acknowledged write must survive a power loss.
        if !readOnly { try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") } }
        return pool
    }

    /// Does something with the database and turns its errors into the store's own.
    private static func translating<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try work()
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw StoreError(error)
        } catch {
            throw .unavailable("it cannot be opened")
        }
    }
}
