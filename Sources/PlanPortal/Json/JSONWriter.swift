/// Writes JSON with sorted keys, two spaces of indent and no escaped slashes: the same bytes for the same value.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    /// The bytes of a value, ended by a line end.
    static func bytes(of value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.bytes.reserveCapacity(16 * 1024)
        writer.write(value, depth: 0)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    private mutating func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: put("null")
        case .bool(let bool): put(bool ? "true" : "false")
        case .int(let int): put(String(int))
        case .number(let number): write(number)
        case .string(let text): write(text)
        case .array(let items):
            list(items, between: ("[", "]"), depth: depth) { $0.write($1, depth: depth + 1) }
        case .object(let members):
            list(members.sorted { $0.key < $1.key }, between: ("{", "}"), depth: depth) { writer, member in
                writer.write(member.key)
                writer.put(": ")
                writer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Items: Collection>(
        _ items: Items, between marks: (String, String), depth: Int, item: (inout JSONWriter, Items.Element) -> Void
    ) {
        put(marks.0)
        for (index, element) in items.enumerated() {
            put(index == 0 ? "\n" : ",\n")
            put(String(repeating: "  ", count: depth + 1))
            item(&self, element)
        }
        if !items.isEmpty {
            put("\n")
            put(String(repeating: "  ", count: depth))
        }
        put(marks.1)
    }

    private mutating func write(_ number: Double) {
        guard number.isFinite else { return put("null") }
        if number == number.rounded(), abs(number) < 1e15 {
            put(String(Int64(number)))
        } else {
            put(String(number))
        }
    }

    private mutating func write(_ text: String) {
        put("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): put("\\\"")
            case UInt8(ascii: "\\"): put("\\\\")
            case 0x0A: put("\\n")
            case 0x0D: put("\\r")
            case 0x09: put("\\t")
            case 0x00..<0x20: put("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        put("\"")
    }

    private mutating func put(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
