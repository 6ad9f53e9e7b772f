/// A table of facts with a history, and the pure mapping between its rows and values.
protocol KeptTable {
    associatedtype Value

    /// Its name in the schema.
    static var name: String { get }
    /// SQL that adds a row: the cells of `row(of:in:)`, then the sequence of the act.
    static var insertion: String { get }
    /// SQL that is true for rows with the key of `key(of:in:)`.
    static var hasKey: String { get }

    /// The cells of a new row, in the order of `insertion`.
    static func row(of value: Value, in act: ActWriter) throws -> [Cell]
    /// The cells of the key, in the order of `hasKey`.
    static func key(of value: Value, in act: ActWriter) throws -> [Cell]
}

extension KeptTable {
    /// SQL that ends the current row with a key because another takes its place: the sequence, then the key.
    static var supersession: String {
        "UPDATE \(name) SET superseded_by = ? WHERE \(hasKey) AND \(History.isCurrent)"
    }

    /// SQL that ends the current row with a key: the sequence, then the key.
    static var closing: String {
        "UPDATE \(name) SET closed_by = ? WHERE \(hasKey) AND \(History.isCurrent)"
    }
}
