/// A piece of SQL: the pieces of a script, one behind the other, are the script.
enum SchemaToken: Equatable {
    /// A name, a key word or a number.
    case word(String)
    /// A text in single quotes, with them.
    case quoted(String)
    case symbol(Character)
    /// White space.
    case space(String)

    var text: String {
        switch self {
        case .word(let text), .quoted(let text), .space(let text): text
        case .symbol(let character): String(character)
        }
    }

    var isSpace: Bool {
        if case .space = self { true } else { false }
    }

    /// The pieces of a script.
    static func all(of script: String) -> [SchemaToken] {
        var tokens: [SchemaToken] = []
        var rest = script[...]
        while let character = rest.first {
            let token = next(character, &rest)
            tokens.append(token)
        }
        return tokens
    }

    private static func next(_ character: Character, _ rest: inout Substring) -> SchemaToken {
        if character == "'" {
            let end = rest.dropFirst().firstIndex(of: "'") ?? rest.index(before: rest.endIndex)
            defer { rest = rest[rest.index(after: end)...] }
            return .quoted(String(rest[...end]))
        }
        if character.isWhitespace { return .space(take(&rest) { $0.isWhitespace }) }
        if isPartOfWord(character) { return .word(take(&rest, while: isPartOfWord)) }
        rest.removeFirst()
        return .symbol(character)
    }

    private static func take(_ rest: inout Substring, while isWanted: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: isWanted)
        rest = rest[taken.endIndex...]
        return String(taken)
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}

extension [SchemaToken] {
    /// Whether the piece at an index stands behind a word.
    func follows(_ word: String, _ index: Int) -> Bool {
        self[..<index].last { !$0.isSpace } == .word(word)
    }
}

/// A statement of a script, without its semicolon.
struct SchemaStatement {
    var tokens: [SchemaToken]

    /// As it is written.
    var text: String { tokens.map(\.text).joined() }

    /// Its words, without texts in quotes.
    var words: [String] {
        tokens.compactMap { token in
            if case .word(let word) = token { word } else { nil }
        }
    }

    /// The statements of a script.
    static func all(of script: String) -> [SchemaStatement] {
        var statements: [SchemaStatement] = []
        var current: [SchemaToken] = []
        for token in SchemaToken.all(of: script) {
            if token == .symbol(";"), !isInsideTrigger(current) {
                statements.append(SchemaStatement(tokens: current))
                current = []
            } else if !current.isEmpty || !token.isSpace {
                current.append(token)
            }
        }
        return statements
    }

    /// The body of a trigger has a semicolon of its own.
    private static func isInsideTrigger(_ tokens: [SchemaToken]) -> Bool {
        let words = SchemaStatement(tokens: tokens).words
        return words.prefix(2) == ["CREATE", "TRIGGER"] && words.last != "END"
    }
}
