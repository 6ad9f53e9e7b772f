internal import Foundation
internal import GRDB
internal import PlanModel

/// A database file that only we know of, on its way into a backup or out of one.
struct CopiedFile {
    let path: String

    /// Copies a database while others go on writing: what was committed when it began, and nothing after.
    static func make(of store: SQLitePlanStore, at path: String) throws -> CopiedFile {
        let file = CopiedFile(path: path)
        try file.work { queue in
            try store.database.backup(to: queue)
            // A file without a log beside it.
            try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
        }
        return file
    }

    /// Fills a new file with all that another database holds, which stands in a transaction that sees one state.
    func fill(from source: any Connection) throws {
        try work { queue in
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
            }
            try queue.write { db in
                let db = SQLiteConnection(db)
                try Migrator.migrate(db, to: Migration.newest)
                try db.script("PRAGMA defer_foreign_keys = ON")
                try TableCopy(schemaOf: db).copy(from: source, to: db)
            }
        }
    }

    /// Carries all that the file holds into an empty database.
    func empty(into target: any Connection) throws {
        try work { queue in
            try queue.read { db in
                let db = SQLiteConnection(db)
                try TableCopy(schemaOf: db).copy(from: db, to: target)
            }
        }
    }

    /// What the copy says of itself, brought up to the newest schema before it is asked.
    ///
    /// - Throws: ``BackupError/trailDiffers`` when its audit trail does not hold.
    func mark() throws -> (version: Int, nature: Nature, head: PublishedHead) {
        try work { queue in
            try queue.write { db in
                let db = SQLiteConnection(db)
                let version = try Migrator.version(db)
                let nature = try StoreMark.prepare(db, nature: nil)
                guard try AuditTrail.firstDifference(db) == nil else { throw BackupError.trailDiffers }
                return (version, nature, try AuditTrail.publishedHead(db))
            }
        }
    }

    /// Removes what is left of it.
    func remove() {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    private func work<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
        let queue = try DatabaseQueue(path: path, configuration: .lantu(StoreSettings(), readOnly: false))
        do {
            let value = try body(queue)
            try queue.close()
            return value
        } catch {
            try? queue.close()
            throw error
        }
    }
}
