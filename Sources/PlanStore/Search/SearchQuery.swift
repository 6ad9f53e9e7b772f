/// What a person typed, as an expression of FTS5: every word is a quoted phrase, so nothing in it is syntax.
struct SearchQuery {
    /// The expression; `nil` when nothing in the query can be looked for.
    let expression: String?

    init(_ text: String) {
        var phrases: [String] = []
        var seen: Set<String> = []
        for word in text.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace || $0.value == 0 }) {
            let tokens = SearchToken.tokens(of: String(word), isQuery: true)
            guard let last = tokens.last else { continue }
            let phrase = Self.phrase(tokens, isPrefix: Self.isSingleCharacter(last.text))
            if seen.insert(phrase).inserted { phrases.append(phrase) }
        }
        expression = phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
    }

    /// Tokens in quotes, one behind the other, each read as a text of its own; they hold letters and digits only.
    private static func phrase(_ tokens: [SearchToken], isPrefix: Bool) -> String {
        tokens.map { "\"\($0.text)\"" }.joined(separator: " + ") + (isPrefix ? " *" : "")
    }

    /// A Chinese character on its own begins a pair, or ends a run.
    private static func isSingleCharacter(_ text: String) -> Bool {
        guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
        return scalar.properties.isIdeographic
    }
}
