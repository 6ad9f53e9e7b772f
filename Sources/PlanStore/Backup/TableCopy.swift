internal import Foundation
internal import PlanModel

/// Carries all that a store holds into an empty one, whichever kinds of database the two are.
///
/// Both have the newest schema, which is written once for all of them: the tables of a file of SQLite say which
/// columns there are. Rows come with their numbers and their history, ended rows included, so the guards of the target
/// stand aside until all are in.
struct TableCopy {
    /// A table with its columns, each with its type in the schema.
    struct Table {
        var name: String
        var columns: [(name: String, type: String)]
        /// The columns of its primary key, as rows are put in order by it.
        var key: [String]
    }

    let tables: [Table]
    private static let derived = "commitment_search"

    /// Reads the tables from a database of SQLite, each behind those it points at.
    init(schemaOf db: any Connection) throws {
        let names: [String] = try db.rows(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\(Self.derived)%'
                AND name NOT LIKE 'sqlite_%' ORDER BY rowid
            """
        ) { row in try row[0] }
        tables = try names.map { name in
            let columns: [(name: String, type: String, key: Int)] = try db.rows(
                "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", [name]
            ) { row in (try row[0], try row[1], try row[2]) }
            return Table(
                name: name, columns: columns.map { ($0.name, $0.type) },
                key: columns.filter { $0.key > 0 }.sorted { $0.key < $1.key }.map(\.name))
        }
    }

    /// Copies every row of `source` into the empty `target`; both stand in a transaction.
    func copy(from source: any Connection, to target: any Connection) throws {
        let guards = try StoodAside(target, tables: tables.map(\.name))
        for table in tables { try copy(table, from: source, to: target) }
        try target.settle()
        try guards.standAgain(target)
        try SearchIndex.fill(target)
        try target.settle()
    }

    private func copy(_ table: Table, from source: any Connection, to target: any Connection) throws {
        let names = table.columns.map(\.name).joined(separator: ", ")
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        let statement = WriteStatement(sql: "INSERT INTO \(table.name) (\(names)) VALUES (\(places))")
        let types = table.columns.map(\.type)
        try source.each("SELECT \(names) FROM \(table.name) ORDER BY \(table.key.joined(separator: ", "))") { row in
            try target.write(statement, types.enumerated().map { try Self.cell(row, $0.offset, $0.element) })
        }
        guard target.dialect == .postgres, table.key == ["id"], table.name != "store" else { return }
        try target.settle()
        try target.script(
            """
            SELECT setval(pg_get_serial_sequence('\(table.name)', 'id'), coalesce(max(id), 0) + 1, false)
            FROM \(table.name)
            """)
    }

    private static func cell(_ row: any Row, _ index: Int, _ type: String) throws -> Cell {
        switch type {
        case "INTEGER": row.integer(index)
        case "REAL": row.real(index)
        case "TEXT": row.text(index)
        case "BLOB": row.bytes(index)
        default: throw StoreError.damaged
        }
    }
}

/// The triggers of tables, taken away for as long as a copy lasts.
private struct StoodAside {
    private let again: [String]

    init(_ db: any Connection, tables: [String]) throws {
        switch db.dialect {
        case .sqlite:
            let triggers: [(name: String, sql: String)] = try db.rows(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"
            ) { row in (try row[0], try row[1]) }
            for trigger in triggers { try db.script("DROP TRIGGER \(trigger.name)") }
            again = triggers.map(\.sql)
        case .postgres:
            for table in tables { try db.script("ALTER TABLE \(table) DISABLE TRIGGER USER") }
            // What was put off is looked at first: it would stand in the way.
            again =
                ["SET CONSTRAINTS ALL IMMEDIATE"]
                + tables.map { "ALTER TABLE \($0) ENABLE TRIGGER USER" }
        }
    }

    func standAgain(_ db: any Connection) throws {
        for sql in again { try db.script(sql) }
    }
}
