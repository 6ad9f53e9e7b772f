package import Foundation

/// What a column can hold.
package typealias Cell = (any CellValue)?

/// What a cell is to a database.
package enum StoredCell {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes(Data)
}

/// A value that a cell can hold.
package protocol CellValue {
    /// How the database holds it.
    var stored: StoredCell { get }

    /// Reads it from a row; `nil` for `NULL` and for anything else that it is not.
    static func read(_ row: any Row, _ index: Int) -> Self?
}

extension Int64: CellValue {
    /// An integer.
    package var stored: StoredCell { .integer(self) }

    /// Reads an integer.
    package static func read(_ row: any Row, _ index: Int) -> Int64? { row.integer(index) }
}

extension Int: CellValue {
    /// An integer.
    package var stored: StoredCell { .integer(Int64(self)) }

    /// Reads an integer.
    package static func read(_ row: any Row, _ index: Int) -> Int? { row.integer(index).map { Int($0) } }
}

extension Bool: CellValue {
    /// 0 or 1.
    package var stored: StoredCell { .integer(self ? 1 : 0) }

    /// Reads 0 or 1.
    package static func read(_ row: any Row, _ index: Int) -> Bool? { row.integer(index).map { $0 != 0 } }
}

extension Double: CellValue {
    /// A number.
    package var stored: StoredCell { .real(self) }

    /// Reads a number.
    package static func read(_ row: any Row, _ index: Int) -> Double? { row.real(index) }
}

extension String: CellValue {
    /// A text.
    package var stored: StoredCell { .text(self) }

    /// Reads a text.
    package static func read(_ row: any Row, _ index: Int) -> String? { row.text(index) }
}

extension Data: CellValue {
    /// Bytes.
    package var stored: StoredCell { .bytes(self) }

    /// Reads bytes.
    package static func read(_ row: any Row, _ index: Int) -> Data? { row.bytes(index) }
}

extension StoredCell {
    /// What no database keeps as it is.
    enum Fault {
        static let notFinite = "a number is not finite"
        static let nullCharacter = "a text holds U+0000"
        static let tooLarge = "a value is too large"
    }
}
