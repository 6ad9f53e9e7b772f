import PlanModel

/// The plan's words without what the file's making left behind.
enum PlainText {
    /// Scalars of a span with their offsets: line ends and the spaces beside Chinese characters left out, a break
    /// between two Latin words kept as one space.
    static func scalars(of source: SourceText, at span: SourceSpan) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var result: [(Unicode.Scalar, Int)] = []
        var pendingBlank: Int?
        for offset in span.range.clamped(to: 0..<source.scalars.count) {
            let scalar = source.scalars[offset]
            if scalar.properties.isWhitespace || scalar.value < 32 {
                pendingBlank = pendingBlank ?? offset
                continue
            }
            if let blank = pendingBlank, let last = result.last, isLatin(last.0), isLatin(scalar) {
                result.append((" ", blank))
            }
            pendingBlank = nil
            result.append((scalar, offset))
        }
        return result
    }

    /// The words of a span as one line.
    static func line(of source: SourceText, at span: SourceSpan) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars(of: source, at: span).map(\.scalar))
        return String(text)
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2E80 && scalar.properties.isAlphabetic
    }
}
