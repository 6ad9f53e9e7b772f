/// What a person typed: every word is a phrase of tokens, so nothing in it is syntax.
struct SearchQuery {
    /// A word of the query.
    struct Phrase: Hashable {
        /// Stand one behind the other in the text.
        var tokens: [String]
        /// Whether the last token may go on: a Chinese character on its own begins a pair, or ends a run.
        var isPrefix: Bool
    }

    /// The words, each once; none when nothing in the query can be looked for.
    let phrases: [Phrase]

    init(_ text: String) {
        var phrases: [Phrase] = []
        var seen: Set<Phrase> = []
        for word in text.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace || $0.value == 0 }) {
            let tokens = SearchToken.tokens(of: String(word), isQuery: true).map(\.text)
            guard let last = tokens.last else { continue }
            let phrase = Phrase(tokens: tokens, isPrefix: Self.isSingleCharacter(last))
            if seen.insert(phrase).inserted { phrases.append(phrase) }
        }
        self.phrases = phrases
    }

    /// The words as an expression of FTS5, in quotes, each token read as a text of its own; they hold letters and digits only.
    var expression: String {
        phrases.map { phrase in
            phrase.tokens.map { "\"\($0)\"" }.joined(separator: " + ") + (phrase.isPrefix ? " *" : "")
        }.joined(separator: " AND ")
    }

    private static func isSingleCharacter(_ text: String) -> Bool {
        guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
        return scalar.properties.isIdeographic
    }
}
