internal import GRDB
internal import PlanModel

/// Writes the changes of one act, inside its transaction.
final class ActWriter {
    let db: Database
    /// The act's place in the audit trail.
    let sequence: Int
    private var newestPlan: String?
    private var last: RowStatement?

    init(_ db: Database, sequence: Int) {
        self.db = db
        self.sequence = sequence
    }

    /// SHA-256 of the newest plan's file, which commitments without one belong to.
    ///
    /// - Throws: ``StoreError/refused(_:)`` before a plan is imported.
    func planSHA256() throws -> String {
        if let newestPlan { return newestPlan }
        guard let found = try PlanVersionTable.newest(db)?.sha256 else {
            throw StoreError.refused("no plan is kept that it could belong to")
        }
        newestPlan = found
        return found
    }

    /// Adds a row.
    func add<Table: KeptTable>(_ value: Table.Value, to table: Table.Type) throws {
        try run(Table.insertion, Table.row(of: value, in: self) + [sequence])
    }

    /// Ends the current row with the value's key and adds the one that takes its place.
    func supersede<Table: KeptTable>(_ value: Table.Value, in table: Table.Type) throws {
        try end(value, in: table, by: Table.supersession)
        try add(value, to: table)
    }

    /// Ends the current row with the value's key.
    func close<Table: KeptTable>(_ value: Table.Value, in table: Table.Type) throws {
        try end(value, in: table, by: Table.closing)
    }

    /// Runs a statement; the one of the run before when its SQL is the same, as rows of one kind come one behind the other.
    ///
    /// - Throws: as ``RowStatement/run(_:)``.
    func run(_ sql: String, _ cells: [Cell]) throws {
        if let last, last.sql == sql { return try last.run(cells) }
        let statement = try RowStatement(sql, db)
        last = statement
        try statement.run(cells)
    }

    /// Forgets what may change when a plan is added.
    func forgetNewestPlan() {
        newestPlan = nil
    }

    private func end<Table: KeptTable>(_ value: Table.Value, in table: Table.Type, by sql: String) throws {
        try run(sql, [sequence] + Table.key(of: value, in: self))
        guard db.changesCount == 1 else { throw StoreError.refused("nothing with its key holds now") }
    }
}
