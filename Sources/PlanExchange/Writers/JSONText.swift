/// Writes JSON straight into bytes: UTF-8 without needless escapes, the same bytes for the same values.
///
/// The caller writes keys in sorted order.
struct JSONText {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    private let style: NumberStyle
    private var needsComma = false

    init(style: NumberStyle = .shortest) {
        self.style = style
    }

    mutating func object(_ body: (inout JSONText) -> Void) {
        open("{")
        body(&self)
        close("}")
    }

    /// An array on one line.
    mutating func array<Items: Sequence>(_ items: Items, _ body: (inout JSONText, Items.Element) -> Void) {
        open("[")
        for item in items { body(&self, item) }
        close("]")
    }

    /// An array with each element on a line of its own, so that a difference shows as a line.
    mutating func lines<Items: Sequence>(_ items: Items, _ body: (inout JSONText, Items.Element) -> Void) {
        open("[")
        for item in items {
            separate()
            bytes.append(UInt8(ascii: "\n"))
            needsComma = false
            body(&self, item)
        }
        close("]")
    }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        append("\":")
        needsComma = false
    }

    /// A key that is known only while the program runs.
    mutating func key(named name: String) {
        separate()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func value(_ text: String?) {
        guard let text else { return literal("null") }
        separate()
        appendQuoted(text)
        needsComma = true
    }

    mutating func value(_ number: Int?) {
        literal(number.map(String.init) ?? "null")
    }

    mutating func value(_ number: Double?) {
        literal(number.flatMap { $0.written(style) } ?? "null")
    }

    mutating func value(_ flag: Bool) {
        literal(flag ? "true" : "false")
    }

    /// A line end behind the whole.
    mutating func finish() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func open(_ mark: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(truncatingIfNeeded: mark.value))
        needsComma = false
    }

    private mutating func close(_ mark: Unicode.Scalar) {
        bytes.append(UInt8(truncatingIfNeeded: mark.value))
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        append(text)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case 0x08: append("\\b")
            case 0x09: append("\\t")
            case 0x0A: append("\\n")
            case 0x0C: append("\\f")
            case 0x0D: append("\\r")
            case 0x00..<0x20: append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
