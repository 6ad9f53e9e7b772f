package import PlanModel

/// Plans and their accounts in one schema of a PostgreSQL database.
///
/// A written change set is on the server's disk when `apply` returns: `synchronous_commit` is on, and a server that
/// does not sync its log is not written to.
package struct PostgresPlanStore: SQLPlanStore {
    package let nature: Nature
    /// One thread writes, as only one transaction at a time may; `nil` when nothing may be written.
    let writer: PostgresThreads?
    let readers: PostgresThreads

    init(nature: Nature, _ address: PostgresAddress, readOnly: Bool, settings: StoreSettings) {
        self.nature = nature
        writer = readOnly ? nil : PostgresThreads(1, address, settings: settings)
        readers = PostgresThreads(3, address, settings: settings)
    }

    package func read<Value: Sendable>(
        _ question: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await readers.perform { session in try session.read(question) }
    }

    package func write<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        guard let writer else { throw StoreError.unavailable("it was opened to be read only") }
        return try await writer.perform { session in try session.write(work) }
    }
}
