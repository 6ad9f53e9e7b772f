package import Foundation
internal import PlanModel

/// A row that a query shows; it holds until the query goes on.
package protocol Row {
    /// The position of a column.
    func index(of column: String) -> Int?
    /// The integer at a position; `nil` for `NULL` and for anything else.
    func integer(_ index: Int) -> Int64?
    /// The number at a position; `nil` for `NULL` and for anything else.
    func real(_ index: Int) -> Double?
    /// The text at a position; `nil` for `NULL` and for anything else.
    func text(_ index: Int) -> String?
    /// The bytes at a position; `nil` for `NULL` and for anything else.
    func bytes(_ index: Int) -> Data?
}

extension Row {
    /// The value at a position that always has one.
    ///
    /// - Throws: ``StoreError/damaged`` when there is none.
    subscript<Value: CellValue>(_ index: Int) -> Value {
        get throws {
            guard let value = Value.read(self, index) else { throw StoreError.damaged }
            return value
        }
    }

    /// The value at a position, or none.
    subscript<Value: CellValue>(_ index: Int) -> Value? {
        get throws { Value.read(self, index) }
    }

    /// The value of a column that always has one.
    ///
    /// - Throws: ``StoreError/damaged`` when there is none.
    subscript<Value: CellValue>(_ column: String) -> Value {
        get throws { try self[position(of: column)] }
    }

    /// The value of a column, or none.
    subscript<Value: CellValue>(_ column: String) -> Value? {
        get throws { try self[position(of: column)] }
    }

    private func position(of column: String) throws -> Int {
        guard let index = index(of: column) else { throw StoreError.damaged }
        return index
    }
}

extension Row {
    /// The case of a closed list that a column names.
    ///
    /// - Throws: ``StoreError/damaged`` for a name that is not in the list.
    func value<Choice: RawRepresentable>(_ column: String, as: Choice.Type = Choice.self) throws -> Choice
    where Choice.RawValue == String {
        guard let choice = Choice(rawValue: try self[column]) else { throw StoreError.damaged }
        return choice
    }

    /// The case that a column names; `nil` for `NULL`.
    func optional<Choice: RawRepresentable>(_ column: String, as: Choice.Type = Choice.self) throws -> Choice?
    where Choice.RawValue == String {
        guard let text: String = try self[column] else { return nil }
        guard let choice = Choice(rawValue: text) else { throw StoreError.damaged }
        return choice
    }

    /// The period a column holds.
    func period(_ column: String) throws -> Period {
        guard let period = Period(try self[column] as String) else { throw StoreError.damaged }
        return period
    }

    /// The span two columns hold.
    func span(_ start: String = "span_start", _ end: String = "span_end") throws -> SourceSpan {
        SourceSpan(try self[start], try self[end])
    }

    /// The text a blob of UTF-8 holds, to the last scalar.
    func text(_ column: String) throws -> String {
        String(decoding: try self[column] as Data, as: UTF8.self)
    }
}
