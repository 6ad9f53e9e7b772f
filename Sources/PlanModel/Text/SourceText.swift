/// A plan's decoded text, addressed by Unicode scalar.
///
/// Of a text file the byte order mark is gone and line ends are U+000A; nothing else differs. A web page, Word document or
/// PDF is laid out: one paragraph a line, a table's row a line with U+0009 between its cells.
public struct SourceText: Equatable, Sendable {
    /// The file's name without its folder.
    public let name: String
    /// SHA-256 of the file's bytes, 64 hexadecimal digits.
    public let sha256: String
    /// The text; the index of a scalar is its offset.
    public let scalars: [Unicode.Scalar]

    /// Makes a source text.
    public init(name: String, sha256: String, scalars: [Unicode.Scalar]) {
        self.name = name
        self.sha256 = sha256
        self.scalars = scalars
    }

    /// The words at a span, as they stand in the file; what lies outside the text is left out.
    public func text(at span: SourceSpan) -> String {
        String(scalars: scalars[span.range.clamped(to: 0..<scalars.count)])
    }
}
