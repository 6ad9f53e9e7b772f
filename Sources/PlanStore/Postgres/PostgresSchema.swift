internal import PlanModel

/// What stands in the schema that a connection works in.
enum PostgresSchema {
    /// Nothing.
    case new
    /// The tables of a store.
    case lantu

    /// Looks at the schema.
    ///
    /// - Throws: ``StoreError/damaged`` when it holds somebody else's tables.
    init(_ db: any Connection) throws {
        let sql = """
            SELECT relname::text FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
            """
        let names: [String] = try db.rows(sql) { row in try row[0] }
        if names.isEmpty {
            self = .new
        } else if names.contains("lantu_schema") {
            self = .lantu
        } else {
            throw StoreError.damaged
        }
    }

    /// SQL that marks a schema as that of a store.
    static let mark = """
        CREATE TABLE lantu_schema (version BIGINT NOT NULL);
        INSERT INTO lantu_schema (version) VALUES (0)
        """
}

/// What a server must be like.
enum PostgresServer {
    /// Checks the server.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when texts or acknowledged acts are not safe with it.
    static func check(_ db: any Connection, isWritten: Bool) throws {
        let version = try setting("server_version_num", db)
        guard (Int(version) ?? 0) >= 130_000 else { throw StoreError.unavailable("PostgreSQL 13 or newer is needed") }
        guard try setting("server_encoding", db) == "UTF8" else {
            throw StoreError.unavailable("the encoding of the database is not UTF8")
        }
        guard try !isWritten || setting("fsync", db) == "on" else {
            throw StoreError.unavailable("the server runs with fsync off, so that nothing is safe on its disk")
        }
        guard try db.value("SELECT current_schema()::text", as: String.self) != nil else {
            throw StoreError.unavailable("the schema to work in does not exist")
        }
    }

    private static func setting(_ name: String, _ db: any Connection) throws -> String {
        try db.value("SELECT current_setting(?)", [name]) ?? ""
    }
}
