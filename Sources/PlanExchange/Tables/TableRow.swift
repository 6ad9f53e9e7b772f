/// One row of a table; reads its cells by column and reports what they are not.
struct TableRow {
    /// The line it begins on; the header is 1.
    let row: Int
    let errors: ErrorList
    private let bytes: UnsafeBufferPointer<UInt8>
    private let fields: [CSVScanner.Field]
    private let columns: [String: Int]

    init(
        row: Int, errors: ErrorList, bytes: UnsafeBufferPointer<UInt8>, fields: [CSVScanner.Field],
        columns: [String: Int]
    ) {
        self.row = row
        self.errors = errors
        self.bytes = bytes
        self.fields = fields
        self.columns = columns
    }

    /// The cell exactly as written; empty when the table has no such column.
    func verbatim(_ column: String) -> String {
        guard let index = columns[column], index < fields.count else { return "" }
        return cell(at: index)
    }

    /// The name a column has in this row, when it is the header.
    func name(at index: Int) -> String {
        cell(at: index).trimmed
    }

    private func cell(at index: Int) -> String {
        let field = fields[index]
        let part = String(decoding: bytes[field.start..<field.end], as: UTF8.self)
        return field.hasEscapes ? part.replacingDoubledQuotes : part
    }

    /// The cell without white space around it.
    func text(_ column: String) -> String {
        verbatim(column).trimmed
    }

    /// The cell's text; `nil` when it is empty.
    func optionalText(_ column: String) -> String? {
        let cell = text(column)
        return cell.isEmpty ? nil : cell
    }

    /// Reports that the cell is not what its column asks for.
    func report(_ column: String, _ expected: CellExpectation) {
        errors.add(
            .malformedCell(file: errors.file, row: row, column: column, value: verbatim(column), expected: expected))
    }
}

extension TableRow {
    /// The cell read by `parse`; reports it when it is empty or not readable.
    func required<Value>(_ column: String, _ expected: CellExpectation, _ parse: (String) -> Value?) -> Value? {
        let cell = text(column)
        if !cell.isEmpty, let value = parse(cell) { return value }
        report(column, expected)
        return nil
    }

    /// The cell read by `parse`; `nil` when it is empty, and reported when it is not readable.
    func optional<Value>(_ column: String, _ expected: CellExpectation, _ parse: (String) -> Value?) -> Value? {
        let cell = text(column)
        if cell.isEmpty { return nil }
        if let value = parse(cell) { return value }
        report(column, expected)
        return nil
    }

    func requiredText(_ column: String) -> String? {
        required(column, .text) { $0 }
    }

    func identifier(_ column: String) -> String? {
        required(column, .identifier) { $0.isIdentifier ? $0 : nil }
    }

    func number(_ column: String) -> Double? {
        required(column, .number, Double.init(decimal:))
    }

    func optionalNumber(_ column: String) -> Double? {
        optional(column, .number, Double.init(decimal:))
    }

    func whole(_ column: String, in range: ClosedRange<Int>) -> Int? {
        required(column, .wholeNumber(range)) { Int(digits: $0, in: range) }
    }

    func optionalWhole(_ column: String, in range: ClosedRange<Int>) -> Int? {
        optional(column, .wholeNumber(range)) { Int(digits: $0, in: range) }
    }

    func word<Word: RawRepresentable & CaseIterable>(
        _ column: String, default fallback: Word? = nil
    ) -> Word? where Word.RawValue == String {
        if let fallback, text(column).isEmpty { return fallback }
        return required(column, .oneOf(Word.allCases.map(\.rawValue)), Word.init(rawValue:))
    }

    func optionalWord<Word: RawRepresentable & CaseIterable>(
        _ column: String, _ type: Word.Type = Word.self
    ) -> Word? where Word.RawValue == String {
        optional(column, .oneOf(Word.allCases.map(\.rawValue)), Word.init(rawValue:))
    }

    func areaCode(_ column: String) -> String? {
        required(column, .areaCode) { $0.isAreaCode ? $0 : nil }
    }

    func optionalAreaCode(_ column: String) -> String? {
        optional(column, .areaCode) { $0.isAreaCode ? $0 : nil }
    }
}
