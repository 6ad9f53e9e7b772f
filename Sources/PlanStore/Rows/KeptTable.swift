internal import Foundation
internal import GRDB
internal import PlanModel

/// What a column can hold.
typealias Cell = (any DatabaseValueConvertible)?

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

extension Row {
    /// The case of a closed list that a column names.
    ///
    /// - Throws: ``StoreError/damaged`` for a name that is not in the list.
    func value<Choice: RawRepresentable>(_ column: String, as: Choice.Type = Choice.self) throws -> Choice
    where Choice.RawValue == String {
        guard let choice = Choice(rawValue: self[column]) else { throw StoreError.damaged }
        return choice
    }

    /// The case that a column names; `nil` for `NULL`.
    func optional<Choice: RawRepresentable>(_ column: String, as: Choice.Type = Choice.self) throws -> Choice?
    where Choice.RawValue == String {
        guard let text: String = self[column] else { return nil }
        guard let choice = Choice(rawValue: text) else { throw StoreError.damaged }
        return choice
    }

    /// The period a column holds.
    func period(_ column: String) throws -> Period {
        guard let period = Period(self[column] as String) else { throw StoreError.damaged }
        return period
    }

    /// The span two columns hold.
    func span(_ start: String = "span_start", _ end: String = "span_end") -> SourceSpan {
        SourceSpan(self[start], self[end])
    }

    /// The text a blob of UTF-8 holds, to the last scalar.
    func text(_ column: String) -> String {
        String(decoding: self[column] as Data, as: UTF8.self)
    }
}
