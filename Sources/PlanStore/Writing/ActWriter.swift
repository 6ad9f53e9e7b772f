internal import PlanModel

/// Writes the changes of one act, inside its transaction.
final class ActWriter {
    let db: any Connection
    /// The act's place in the audit trail.
    let sequence: Int
    /// The position of the change that is being written; `nil` for the audit entry.
    var change: Int?
    private var newestPlan: String?

    init(_ db: any Connection, sequence: Int) {
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

    /// Writes one row; what is wrong with it may be told later, as ``Connection/write(_:_:)`` says.
    func run(_ sql: String, _ cells: [Cell], mustMeet: Bool = false) throws {
        try db.write(WriteStatement(sql: sql, change: change, mustMeet: mustMeet), cells)
    }

    /// The number of the row that was added last to a table whose rows are numbered.
    func newestRow(of table: String) throws -> Int64 {
        guard let id = try db.value("SELECT max(id) FROM \(table)", as: Int64.self) else { throw StoreError.damaged }
        return id
    }

    /// Forgets what may change when a plan is added.
    func forgetNewestPlan() {
        newestPlan = nil
    }

    private func end<Table: KeptTable>(_ value: Table.Value, in table: Table.Type, by sql: String) throws {
        try run(sql, [sequence] + Table.key(of: value, in: self), mustMeet: true)
    }
}
