internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import PlanModel

/// A prepared statement, bound and stepped without detours: imports write a hundred thousand rows a second.
struct RowStatement {
    let sql: String
    /// SQLite's own.
    let handle: OpaquePointer
    private let database: Database
    /// Keeps `handle` alive.
    private let statement: Statement

    /// Prepares a statement, or takes the one that is prepared already.
    init(_ sql: String, _ database: Database) throws {
        self.sql = sql
        self.database = database
        statement = try database.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Binds the cells and runs.
    ///
    /// - Throws: as ``bind(_:)``; else the error of the database.
    func run(_ cells: [Cell]) throws {
        try bind(cells)
        defer { reset() }
        try check(sqlite3_step(handle), is: SQLITE_DONE)
    }

    /// Binds the cells.
    ///
    /// - Throws: ``StoreError/refused(_:)`` for a number that is not finite or a text with U+0000, which SQLite would
    ///   silently change.
    func bind(_ cells: [Cell]) throws {
        sqlite3_reset(handle)
        for (index, cell) in cells.enumerated() {
            try check(Self.bind(cell?.stored ?? .null, to: handle, at: CInt(index + 1)), is: SQLITE_OK)
        }
    }

    /// Goes to the next row; says whether there is one.
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        guard code != SQLITE_ROW else { return true }
        try check(code, is: SQLITE_DONE)
        return false
    }

    /// Lets go of what the statement holds.
    func reset() {
        sqlite3_reset(handle)
    }

    private func check(_ code: CInt, is expected: CInt) throws {
        guard code != expected else { return }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }

    private static func bind(_ value: StoredCell, to handle: OpaquePointer, at index: CInt) throws -> CInt {
        switch value {
        case .null:
            return sqlite3_bind_null(handle, index)
        case .integer(let number):
            return sqlite3_bind_int64(handle, index, number)
        case .real(let number):
            guard number.isFinite else { throw StoreError.refused(StoredCell.Fault.notFinite) }
            return sqlite3_bind_double(handle, index, number)
        case .text(var text):
            return try text.withUTF8 { utf8 in
                guard !utf8.contains(0) else { throw StoreError.refused(StoredCell.Fault.nullCharacter) }
                return utf8.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(handle, index, "", 0, copying)
                    }
                    return sqlite3_bind_text(handle, index, start, CInt(characters.count), copying)
                }
            }
        case .bytes(let data):
            return data.withUnsafeBytes { bytes in
                guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(handle, index, 0) }
                return sqlite3_bind_blob(handle, index, start, CInt(bytes.count), copying)
            }
        }
    }

    /// Tells SQLite to copy what it is given (`SQLITE_TRANSIENT`).
    private static let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
