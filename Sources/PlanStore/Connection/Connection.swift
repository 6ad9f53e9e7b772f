internal import PlanModel

/// A connection to the database in the middle of one transaction, whichever kind of database it is.
///
/// SQL is written once, with `?` where cells go; what the dialects write differently stands in ``Dialect``.
package protocol Connection: AnyObject {
    /// How the database behind it wants to be spoken to.
    var dialect: Dialect { get }

    /// Shows each row that a query gives, in order.
    ///
    /// - Throws: ``StoreError/refused(_:)`` for cells that no column can hold; else what the database says, and
    ///   whatever `visit` throws.
    func each(_ sql: String, _ cells: [Cell], _ visit: (any Row) throws -> Void) throws

    /// Writes one row; what is wrong with it may be told by a later call, at the latest by ``settle()``.
    ///
    /// - Throws: ``Refusal`` when a rule of the schema or the statement's own refuses a row that was written.
    func write(_ statement: WriteStatement, _ cells: [Cell]) throws

    /// Waits until everything written is with the database, and says what was wrong with it.
    func settle() throws

    /// Runs statements without cells, one behind the other.
    func script(_ sql: String) throws
}

/// A statement that writes.
package struct WriteStatement {
    /// The statement, with `?` where cells go.
    package var sql: String
    /// The position of the change it belongs to; `nil` for the audit entry.
    package var change: Int?
    /// Whether it must meet a row: one that ends nothing is refused.
    package var mustMeet = false

    package init(sql: String, change: Int? = nil, mustMeet: Bool = false) {
        self.sql = sql
        self.change = change
        self.mustMeet = mustMeet
    }
}

/// A written row that was refused.
package struct Refusal: Error, Equatable {
    /// The position of the change it belonged to; `nil` for none.
    package var change: Int?
    /// The rule it breaks: never with SQL or values in it.
    package var reason: String

    package init(change: Int?, reason: String) {
        self.change = change
        self.reason = reason
    }

    /// What is said when a statement that must meet a row meets none.
    static let nothingHolds = "nothing with its key holds now"
}

extension Connection {
    /// Shows each row that a query without cells gives.
    func each(_ sql: String, _ visit: (any Row) throws -> Void) throws {
        try each(sql, [], visit)
    }

    /// What is made of each row that a query gives.
    func rows<Value>(_ sql: String, _ cells: [Cell] = [], _ make: (any Row) throws -> Value) throws -> [Value] {
        var result: [Value] = []
        try each(sql, cells) { row in result.append(try make(row)) }
        return result
    }

    /// What is made of the first row that a query gives; `nil` when it gives none.
    func first<Value>(_ sql: String, _ cells: [Cell] = [], _ make: (any Row) throws -> Value) throws -> Value? {
        var result: Value?
        try each(sql, cells) { row in
            if result == nil { result = try make(row) }
        }
        return result
    }

    /// The first cell of the first row.
    func value<Value: CellValue>(_ sql: String, _ cells: [Cell] = [], as: Value.Type = Value.self) throws -> Value? {
        try first(sql, cells) { row -> Value? in try row[0] } ?? nil
    }
}
