/// Cuts a formula into tokens, one at a time.
struct FormulaLexer {
    enum Token: Equatable {
        case number(Double)
        case name(String)
        case quoted(String)
        case unit(String)
        case symbol(String)
        case end
    }

    let text: [Unicode.Scalar]
    private(set) var place = 0

    init(_ text: [Unicode.Scalar]) { self.text = text }

    /// The next token and where it begins.
    mutating func next() throws(FormulaFault) -> (token: Token, start: Int) {
        while place < text.count, text[place].properties.isWhitespace { place += 1 }
        let start = place
        guard place < text.count else { return (.end, start) }
        let first = text[place]
        if first.isDigit { return (try number(), start) }
        if first.isNameStart { return (.name(name()), start) }
        switch first {
        case "「": return (.quoted(try enclosed(by: "」")), start)
        case "\"": return (.quoted(try enclosed(by: "\"")), start)
        case "[": return (.unit(try enclosed(by: "]")), start)
        default: return (try symbol(), start)
        }
    }

    /// Reads a period or code from a place on: ASCII letters, digits, points and hyphens.
    mutating func word(from start: Int) -> String {
        place = start
        while place < text.count, text[place].isWordPart { place += 1 }
        return String(text[start..<place])
    }

    private mutating func number() throws(FormulaFault) -> Token {
        let start = place
        skipDigits()
        if place + 1 < text.count, text[place] == ".", text[place + 1].isDigit {
            place += 1
            skipDigits()
        }
        if place < text.count, text[place] == "e" || text[place] == "E" {
            let sign = place + 1 < text.count && (text[place + 1] == "+" || text[place + 1] == "-") ? 2 : 1
            if place + sign < text.count, text[place + sign].isDigit {
                place += sign
                skipDigits()
            }
        }
        let written = String(text[start..<place])
        guard let value = Double(written), value.isFinite else {
            throw FormulaFault(.malformedNumber(written), at: start)
        }
        return .number(value)
    }

    private mutating func skipDigits() {
        while place < text.count, text[place].isDigit { place += 1 }
    }

    private mutating func name() -> String {
        let start = place
        while place < text.count {
            let isJoined = text[place] == "-" && place + 1 < text.count && text[place + 1].isNamePart
            guard text[place].isNamePart || isJoined else { break }
            place += 1
        }
        return String(text[start..<place])
    }

    private mutating func enclosed(by last: Unicode.Scalar) throws(FormulaFault) -> String {
        let start = place
        guard let end = text[(place + 1)...].firstIndex(of: last) else {
            throw FormulaFault(.notClosed(String(last)), at: start)
        }
        place = end + 1
        let inside = text[start + 1..<end].drop { $0.properties.isWhitespace }
        return String(inside.prefix(through: inside.lastIndex { !$0.properties.isWhitespace } ?? inside.startIndex - 1))
    }

    private mutating func symbol() throws(FormulaFault) -> Token {
        let first = text[place]
        let pair = place + 1 < text.count ? String(text[place...place + 1]) : ""
        if ["<=", ">=", "<>"].contains(pair) {
            place += 2
            return .symbol(pair)
        }
        guard let meant = Self.symbols[first] else { throw FormulaFault(.strangeCharacter(String(first)), at: place) }
        place += 1
        return .symbol(meant)
    }

    /// Signs as written and as meant; full-width ones mean the same.
    private static let symbols: [Unicode.Scalar: String] = [
        "+": "+", "-": "-", "*": "*", "/": "/", "(": "(", ")": ")", ",": ",", "<": "<", ">": ">", "=": "=", "（": "(",
        "）": ")", "，": ",", "＋": "+", "－": "-", "−": "-", "×": "*", "÷": "/", "＜": "<", "＞": ">", "＝": "=", "≤": "<=",
        "≥": ">=", "≠": "<>",
    ]

    /// Says whether a name can stand without quotes.
    static func isPlain(_ name: String) -> Bool {
        var lexer = FormulaLexer(Array(name.unicodeScalars))
        guard let first = try? lexer.next(), let last = try? lexer.next() else { return false }
        return first.token == .name(name) && last.token == .end && !FormulaKeyword.all.contains(name)
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isNameStart: Bool { properties.isAlphabetic || self == "_" }
    fileprivate var isNamePart: Bool { isNameStart || isDigit }
    fileprivate var isWordPart: Bool { isASCII && (properties.isAlphabetic || isDigit || self == "-" || self == ".") }
}

extension String {
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self = String(String.UnicodeScalarView(scalars))
    }
}
