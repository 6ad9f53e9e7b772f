/// Splits comma separated values into records and fields (RFC 4180), byte by byte.
///
/// Lines end in LF, CR LF or CR; a quoted field may hold commas, line ends and doubled quotes. An empty line is no
/// record. What breaks the form is reported with the line it stands on, and scanning goes on behind it.
struct CSVScanner {
    /// A field's bytes, without the quotes around it.
    struct Field: Equatable {
        /// Offset of its first byte.
        var start: Int
        /// Offset behind its last byte.
        var end: Int
        /// Says whether doubled quotes stand inside.
        var hasEscapes: Bool
    }

    /// What is wrong with a record's form.
    enum Fault: Equatable {
        /// A quoted field is never closed.
        case unterminatedQuote
        /// A quote stands inside a bare field, or text behind a closing quote.
        case strayQuote
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The fields of the record read last.
    private(set) var fields: [Field] = []
    /// The line the record read last begins on; the first line is 1.
    private(set) var row = 0
    /// What is wrong with the record read last.
    private(set) var fault: Fault?

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Offset behind the record read last and its line end.
    private(set) var position = 0
    /// The line that is read next.
    private(set) var line: Int

    /// Scans bytes whose first line has a number.
    init(_ bytes: UnsafeBufferPointer<UInt8>, line: Int = 1) {
        self.bytes = bytes
        self.line = line
    }

    /// Reads the next record into `fields`; says whether there was one.
    mutating func next() -> Bool {
        skipEmptyLines()
        guard position < bytes.count else { return false }
        fields.removeAll(keepingCapacity: true)
        fault = nil
        row = line
        var isOpen = true
        while isOpen {
            if position < bytes.count, bytes[position] == Self.quote {
                readQuotedField()
            } else {
                readBareField()
            }
            isOpen = position < bytes.count && bytes[position] == Self.comma
            if isOpen { position += 1 }
        }
        skipLineEnd()
        return true
    }

    private mutating func readBareField() {
        let start = position
        while position < bytes.count, !isDelimiter(bytes[position]) {
            if bytes[position] == Self.quote { fault = fault ?? .strayQuote }
            position += 1
        }
        fields.append(Field(start: start, end: position, hasEscapes: false))
    }

    private mutating func readQuotedField() {
        position += 1
        var field = Field(start: position, end: position, hasEscapes: false)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Self.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else { break }
                field.hasEscapes = true
                position += 1
            } else if isLineBreak(byte) {
                line += 1
            }
            position += 1
        }
        field.end = position
        fields.append(field)
        guard position < bytes.count else {
            fault = .unterminatedQuote
            return
        }
        position += 1
        while position < bytes.count, !isDelimiter(bytes[position]) {
            fault = fault ?? .strayQuote
            position += 1
        }
    }

    private mutating func skipEmptyLines() {
        while position < bytes.count, bytes[position] == Self.lineFeed || bytes[position] == Self.carriageReturn {
            skipLineEnd()
        }
    }

    private mutating func skipLineEnd() {
        guard position < bytes.count else { return }
        let isPair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
        position += isPair ? 2 : 1
        line += 1
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// Says whether a line ends here; of CR LF only the second counts.
    private func isLineBreak(_ byte: UInt8) -> Bool {
        if byte == Self.lineFeed { return true }
        guard byte == Self.carriageReturn else { return false }
        return position + 1 >= bytes.count || bytes[position + 1] != Self.lineFeed
    }
}
