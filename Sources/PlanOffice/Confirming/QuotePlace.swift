import PlanModel

/// Words of the plan as a person quotes them, and about where they stand.
package struct Quote: Equatable, Sendable {
    /// The words; white space does not count, as pages leave out what the file's making left behind.
    package var words: String
    /// An offset near the place, to choose between several; `nil` when not known.
    package var near: Int?

    package init(_ words: String, near: Int? = nil) {
        self.words = words
        self.near = near
    }
}

/// Finds quoted words in a stretch of a source text.
struct QuotePlace: Sendable {
    /// More than this many characters are no quote of ours.
    static let longest = 2000

    private let text: [(scalar: Unicode.Scalar, offset: Int)]

    init(_ source: SourceText, within span: SourceSpan) {
        text = PlainText.scalars(of: source, at: span).filter { !$0.scalar.properties.isWhitespace }
    }

    /// The one place of the words, or the nearest one where an offset is given.
    ///
    /// - Throws: ``OfficeError/quoteNotFound(_:)``, ``OfficeError/quoteAmbiguous(_:_:)``
    func span(of quote: Quote) throws(OfficeError) -> SourceSpan {
        let places = try spans(of: quote)
        guard places.count > 1 else { return places[0] }
        guard let near = quote.near else { throw .quoteAmbiguous(String(quote.words.prefix(40)), places.count) }
        return places.min { abs($0.start - near) < abs($1.start - near) } ?? places[0]
    }

    /// All places of the words, at least one, in document order.
    ///
    /// - Throws: ``OfficeError/quoteNotFound(_:)``
    func spans(of quote: Quote) throws(OfficeError) -> [SourceSpan] {
        let words = quote.words.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 32 }
        let shown = String(quote.words.prefix(40))
        guard !words.isEmpty, words.count <= Self.longest else { throw .quoteNotFound(shown) }
        let places = places(of: Array(words))
        guard !places.isEmpty else { throw .quoteNotFound(shown) }
        return places
    }

    private func places(of words: [Unicode.Scalar]) -> [SourceSpan] {
        guard text.count >= words.count else { return [] }
        var found: [SourceSpan] = []
        for start in 0...(text.count - words.count) where text[start].scalar == words[0] {
            guard zip(text[start...], words).allSatisfy({ $0.scalar == $1 }) else { continue }
            found.append(SourceSpan(text[start].offset, text[start + words.count - 1].offset + 1))
        }
        return found
    }
}
