/// The cells of a sheet, gathered to rows as they come.
struct SheetCells: XmlContent {
    /// The rows and columns a sheet of this kind can have.
    static let lastRow = 1_048_576

    let strings: [String]
    let dateStyles: Set<Int>
    let startsIn1904: Bool
    let limits: DocumentLimits
    let each: (Int, [String]) throws(DocumentFault) -> Void

    private var row = 0
    private var column = -1
    private var kind = ""
    private var style = 0
    private var value = ""
    private var isValue = false
    private var isPhonetic = false
    private var cells: [String] = []
    private var seen = 0

    init(
        strings: [String], dateStyles: Set<Int>, startsIn1904: Bool, limits: DocumentLimits,
        each: @escaping (Int, [String]) throws(DocumentFault) -> Void
    ) {
        self.strings = strings
        self.dateStyles = dateStyles
        self.startsIn1904 = startsIn1904
        self.limits = limits
        self.each = each
    }

    mutating func start(_ name: String, _ attributes: XmlAttributes) throws(DocumentFault) {
        switch name {
        case "row":
            let number = attributes.number("r") ?? row + 1
            guard number > row, number <= Self.lastRow else { throw .damaged }
            (row, column, cells) = (number, -1, [])
        case "c":
            guard row > 0 else { throw .damaged }
            let place = attributes["r"].map(Self.column) ?? column + 1
            guard let place, place > column else { throw .damaged }
            guard place < limits.cellsPerRow else { throw .tooMuch(.table) }
            (column, kind, style, value) = (place, attributes["t"] ?? "n", attributes.number("s") ?? 0, "")
        case "rPh": isPhonetic = true
        case "v", "t": isValue = column >= 0 && !isPhonetic
        default: break
        }
    }

    mutating func add(_ text: String) throws(DocumentFault) {
        guard isValue else { return }
        value += text
        guard value.utf8.count <= 1 << 20 else { throw .tooMuch(.text) }
    }

    mutating func end(_ name: String) throws(DocumentFault) {
        switch name {
        case "rPh": isPhonetic = false
        case "v", "t": isValue = false
        case "c": try close()
        case "row":
            let isBare = cells.allSatisfy(\.isEmpty)
            if !isBare { try each(row, cells) }
            column = -1
        default: break
        }
    }

    private mutating func close() throws(DocumentFault) {
        let text = try text()
        guard !text.isEmpty else { return }
        seen += 1
        guard seen <= limits.sheetCells else { throw .tooMuch(.table) }
        while cells.count < column { cells.append("") }
        cells.append(text)
    }

    private func text() throws(DocumentFault) -> String {
        switch kind {
        case "s":
            guard value.isEmpty || Int(value) != nil else { throw .damaged }
            guard let place = Int(value) else { return "" }
            guard strings.indices.contains(place) else { throw .damaged }
            return strings[place]
        case "n":
            if dateStyles.contains(style), let serial = Double(value) {
                return SerialDate.text(serial, startsIn1904: startsIn1904) ?? value
            }
            return Self.number(value)
        case "b": return value == "1" ? "true" : value == "0" ? "false" : value
        default: return value
        }
    }

    /// A number without an exponent or `.0` where it is whole.
    private static func number(_ value: String) -> String {
        guard let number = Double(value), number == number.rounded(), abs(number) < 1e15 else { return value }
        return String(Int(number))
    }

    /// The column of an address such as `AB12`, from 0.
    static func column(of address: String) -> Int? {
        var result = 0
        for byte in address.utf8.prefix(while: { (0x41...0x5A).contains($0) }) {
            result = result * 26 + Int(byte) - 0x40
            if result > 16_384 { return nil }
        }
        return result > 0 ? result - 1 : nil
    }
}
