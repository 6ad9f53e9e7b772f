internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import PlanModel

/// A prepared statement that writes one row a run, bound without detours: imports write a hundred thousand a second.
struct RowStatement {
    let sql: String
    private let db: Database
    /// Keeps `handle` alive.
    private let statement: Statement
    private let handle: OpaquePointer

    /// Prepares a statement, or takes the one that is prepared already.
    init(_ sql: String, _ db: Database) throws {
        self.sql = sql
        self.db = db
        statement = try db.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Binds the cells and runs.
    ///
    /// - Throws: ``StoreError/refused(_:)`` for a number that is not finite or a text with U+0000, which SQLite would
    ///   silently change; else the error of the database.
    func run(_ cells: [Cell]) throws {
        sqlite3_reset(handle)
        for (index, cell) in cells.enumerated() {
            try check(Self.bind(cell?.databaseValue ?? .null, to: handle, at: CInt(index + 1)), is: SQLITE_OK)
        }
        defer { sqlite3_reset(handle) }
        try check(sqlite3_step(handle), is: SQLITE_DONE)
    }

    private func check(_ code: CInt, is expected: CInt) throws {
        guard code != expected else { return }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }

    private static func bind(_ value: DatabaseValue, to handle: OpaquePointer, at index: CInt) throws -> CInt {
        switch value.storage {
        case .null:
            return sqlite3_bind_null(handle, index)
        case .int64(let number):
            return sqlite3_bind_int64(handle, index, number)
        case .double(let number):
            guard number.isFinite else { throw StoreError.refused("a number is not finite") }
            return sqlite3_bind_double(handle, index, number)
        case .string(var text):
            return try text.withUTF8 { utf8 in
                guard !utf8.contains(0) else { throw StoreError.refused("a text holds U+0000") }
                return utf8.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(handle, index, "", 0, copying)
                    }
                    return sqlite3_bind_text(handle, index, start, CInt(characters.count), copying)
                }
            }
        case .blob(let data):
            return data.withUnsafeBytes { bytes in
                guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(handle, index, 0) }
                return sqlite3_bind_blob(handle, index, start, CInt(bytes.count), copying)
            }
        }
    }

    /// Tells SQLite to copy what it is given (`SQLITE_TRANSIENT`).
    private static let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
