internal import CPostgres
internal import PlanModel

/// What one thread keeps: a connection that is made when it is first needed, and made anew when it was lost.
final class PostgresSession {
    private let address: PostgresAddress
    private let settings: StoreSettings
    private var connection: PostgresConnection?

    init(_ address: PostgresAddress, settings: StoreSettings) {
        self.address = address
        self.settings = settings
    }

    /// Does something in one transaction that sees one state and writes nothing.
    func read<Value>(_ question: (PostgresConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", question)
    }

    /// Writes in one transaction while nobody else writes.
    ///
    /// The lock comes before the first look at what is kept: whoever waited for it sees what the one before wrote.
    /// Rows are looked up by their keys alone, so a plan made while a table was small must not scan it once it has grown.
    func write<Value>(_ work: (PostgresConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE") { connection in
            try connection.script(
                """
                SET LOCAL enable_seqscan = off;
                SELECT pg_advisory_xact_lock(\(StoreFile.applicationID), hashtext(current_schema()))
                """)
            return try work(connection)
        }
    }

    private func transaction<Value>(
        _ beginning: String, _ work: (PostgresConnection) throws -> Value
    ) throws -> Value {
        do {
            let connection = try begun(beginning)
            do {
                let value = try work(connection)
                try connection.commit()
                return value
            } catch {
                connection.rollBack()
                if connection.isLost { self.connection = nil }
                throw error
            }
        } catch let error as PostgresError {
            throw StoreError(error)
        }
    }

    /// A connection with an open transaction; one that was lost while it was idle is made anew.
    private func begun(_ beginning: String) throws -> PostgresConnection {
        if let connection {
            do {
                try connection.script(beginning)
                return connection
            } catch  where connection.isLost {
                self.connection = nil
            }
        }
        let fresh = try opened()
        try fresh.script(beginning)
        connection = fresh
        return fresh
    }

    private func opened() throws -> PostgresConnection {
        let fresh = try PostgresConnection(address)
        let patience = Int(settings.patience * 1000)
        try fresh.script(
            "SET synchronous_commit = on; SET lock_timeout = \(patience); SET standard_conforming_strings = on")
        return fresh
    }
}
