internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import PlanModel

/// A connection of SQLite, for as long as one transaction lasts.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    let database: Database
    private var last: RowStatement?

    init(_ database: Database) {
        self.database = database
    }

    func each(_ sql: String, _ cells: [Cell], _ visit: (any Row) throws -> Void) throws {
        let statement = try RowStatement(sql, database)
        try statement.bind(cells)
        defer { statement.reset() }
        var row: SQLiteRow?
        while try statement.step() {
            // Made after the first step: only then does a statement know the columns of a schema that has changed.
            let current = row ?? SQLiteRow(statement.handle)
            row = current
            try visit(current)
        }
    }

    /// Writes one row at once; the statement of the row before is used again when its SQL is the same, as rows of one kind
    /// come one behind the other.
    func write(_ statement: WriteStatement, _ cells: [Cell]) throws {
        do {
            try prepared(statement.sql).run(cells)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal(change: statement.change, reason: StoreError.rule(broken: error))
        } catch StoreError.refused(let reason) {
            throw Refusal(change: statement.change, reason: reason)
        }
        if statement.mustMeet, database.changesCount != 1 {
            throw Refusal(change: statement.change, reason: Refusal.nothingHolds)
        }
    }

    func settle() {}

    func script(_ sql: String) throws {
        try database.execute(sql: sql)
    }

    private func prepared(_ sql: String) throws -> RowStatement {
        if let last, last.sql == sql { return last }
        let statement = try RowStatement(sql, database)
        last = statement
        return statement
    }
}

/// The row that a statement of SQLite stands at.
final class SQLiteRow: Row {
    private let handle: OpaquePointer
    private let columns: [String]

    init(_ handle: OpaquePointer) {
        self.handle = handle
        columns = (0..<sqlite3_column_count(handle)).map { index in
            sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
        }
    }

    func index(of column: String) -> Int? {
        columns.firstIndex(of: column)
    }

    func integer(_ index: Int) -> Int64? {
        guard kind(of: index) == SQLITE_INTEGER else { return nil }
        return sqlite3_column_int64(handle, CInt(index))
    }

    func real(_ index: Int) -> Double? {
        let kind = kind(of: index)
        guard kind == SQLITE_FLOAT || kind == SQLITE_INTEGER else { return nil }
        return sqlite3_column_double(handle, CInt(index))
    }

    func text(_ index: Int) -> String? {
        guard kind(of: index) == SQLITE_TEXT, let start = sqlite3_column_text(handle, CInt(index)) else { return nil }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, CInt(index))))
        return String(decoding: bytes, as: UTF8.self)
    }

    func bytes(_ index: Int) -> Data? {
        guard kind(of: index) == SQLITE_BLOB else { return nil }
        guard let start = sqlite3_column_blob(handle, CInt(index)) else { return Data() }
        return Data(bytes: start, count: Int(sqlite3_column_bytes(handle, CInt(index))))
    }

    private func kind(of index: Int) -> CInt { sqlite3_column_type(handle, CInt(index)) }
}
