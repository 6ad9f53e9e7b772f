/// Cells of comma separated values as bytes, for tables too long to be held as a ``Sheet``.
package enum CSVText {
    /// A text, in quotes where it needs them; an identifier is written as it is, for programs read it back.
    package static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        CSVWriter.append(text: text, to: &bytes)
        return bytes
    }

    /// A number in as few digits as give it back.
    package static func append(_ number: Double, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: (number.written(.shortest) ?? "").utf8)
    }
}
