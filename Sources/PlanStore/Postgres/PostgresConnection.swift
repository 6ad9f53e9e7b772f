internal import CPostgres
internal import Foundation
internal import PlanModel

/// A connection to a PostgreSQL server; one thread at a time uses it, and waits for the server when it must.
final class PostgresConnection: Connection {
    let dialect = Dialect.postgres
    private let handle: OpaquePointer
    private var names: [String: String] = [:]
    private var cells = PostgresCells()
    private var pipeline = PostgresPipeline()
    private var isBroken = false

    /// Connects.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when no server answers, or it lets nobody in.
    init(_ address: PostgresAddress) throws {
        handle = try Self.connected(address)
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
    }

    deinit {
        PQfinish(handle)
    }

    /// Whether the connection is gone, or of no more use.
    var isLost: Bool { isBroken || PQstatus(handle) != CONNECTION_OK }

    func each(_ sql: String, _ cells: [Cell], _ visit: (any Row) throws -> Void) throws {
        try settle()
        let name = try prepared(sql)
        try self.cells.fill(cells)
        let result = self.cells.withPointers { values, lengths, formats in
            PQexecPrepared(handle, name, CInt(cells.count), values, lengths, formats, 1)
        }
        defer { PQclear(result) }
        try check(result, PGRES_TUPLES_OK)
        guard let result else { return }
        let row = PostgresRow(result)
        for number in 0..<PQntuples(result) {
            row.number = number
            try visit(row)
        }
    }

    /// Sends a row on its way; the server works at it while the next ones come.
    func write(_ statement: WriteStatement, _ cells: [Cell]) throws {
        let name = try prepared(statement.sql)
        do {
            try self.cells.fill(cells)
        } catch StoreError.refused(let reason) {
            try settle()
            throw Refusal(change: statement.change, reason: reason)
        }
        try pipeline.begin(handle)
        let isSent = self.cells.withPointers { values, lengths, formats in
            PQsendQueryPrepared(handle, name, CInt(cells.count), values, lengths, formats, 1)
        }
        guard isSent == 1 else { throw lost() }
        try pipeline.sent(statement, on: handle)
    }

    func settle() throws {
        try pipeline.end(handle)
    }

    func script(_ sql: String) throws {
        try settle()
        let result = PQexec(handle, sql)
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        if status != PGRES_TUPLES_OK { try check(result, PGRES_COMMAND_OK) }
    }

    /// Makes everything since `BEGIN` last, on the disk.
    func commit() throws {
        try settle()
        let result = PQexec(handle, "COMMIT")
        defer { PQclear(result) }
        try check(result, PGRES_COMMAND_OK)
        // The server answers to a transaction in which something failed that it took it back.
        guard PQcmdStatus(result).map({ String(cString: $0) }) == "COMMIT" else {
            throw StoreError.unavailable("the server took the transaction back")
        }
    }

    /// Takes back everything since `BEGIN`.
    func rollBack() {
        guard pipeline.abandon(handle) else {
            isBroken = true
            return
        }
        PQclear(PQexec(handle, "ROLLBACK"))
    }

    /// The name of a prepared statement.
    private func prepared(_ sql: String) throws -> String {
        if let name = names[sql] { return name }
        try settle()
        let name = "s\(names.count)"
        let result = PQprepare(handle, name, PlaceholderSQL.numbered(sql), 0, nil)
        defer { PQclear(result) }
        try check(result, PGRES_COMMAND_OK)
        names[sql] = name
        return name
    }

    private func check(_ result: OpaquePointer?, _ expected: ExecStatusType) throws {
        guard PQresultStatus(result) != expected else { return }
        throw isLost ? lost() : PostgresError(result)
    }

    private func lost() -> any Error {
        StoreError.unavailable("the connection to the server is lost")
    }

    private static func connected(_ address: PostgresAddress) throws -> OpaquePointer {
        let keywords = address.options.keys.sorted()
        let values = keywords.map { address.options[$0] ?? "" }
        let handle = withStrings(keywords) { keywords in
            withStrings(values) { values in PQconnectdbParams(keywords, values, 0) }
        }
        guard let handle else { throw StoreError.unavailable("no memory is left to connect") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw StoreError.unavailable(whyNot(handle))
        }
        return handle
    }

    /// Why a connection failed; libpq's own message may quote what the URL holds.
    private static func whyNot(_ handle: OpaquePointer) -> String {
        if PQconnectionNeedsPassword(handle) == 1 { return "the server asks for a password" }
        if PQconnectionUsedPassword(handle) == 1 { return "the server does not accept name, password or database" }
        return "the server does not answer, or does not accept name or database"
    }

    /// Lends texts as an array of C strings that ends in `NULL`.
    private static func withStrings<Value>(
        _ texts: [String], _ work: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
    ) -> Value {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { work($0.baseAddress) }
    }
}
