internal import PlanModel

/// Reads a formula by descent, with a limit on how deep; operators bind as in `docs/formulas.md`.
struct FormulaParser {
    var lexer: FormulaLexer
    var token: FormulaLexer.Token = .end
    var start = 0
    private var depth = 0

    /// Reads the whole of a text.
    static func parse(_ text: String) throws(FormulaFault) -> FormulaNode {
        // Counting stops at the limit, so a huge text costs no more than a long one.
        guard text.unicodeScalars.prefix(FormulaLimit.length + 1).count <= FormulaLimit.length else {
            throw FormulaFault(.tooLong(limit: FormulaLimit.length), at: FormulaLimit.length)
        }
        var parser = FormulaParser(lexer: FormulaLexer(Array(text.unicodeScalars)))
        try parser.advance()
        if parser.token == .end { throw FormulaFault(.empty, at: 0) }
        let node = try parser.expression()
        guard parser.token == .end else { throw parser.unexpected(.operatorOrEnd) }
        return node
    }

    private init(lexer: FormulaLexer) { self.lexer = lexer }

    mutating func advance() throws(FormulaFault) { (token, start) = try lexer.next() }

    func unexpected(_ expected: FormulaFault.Expectation) -> FormulaFault {
        let end = Swift.min(lexer.place, lexer.text.count)
        return FormulaFault(
            .unexpected(found: String(lexer.text[start..<end].prefix(20)), expected: expected), at: start)
    }

    func node(_ kind: FormulaNode.Kind, at position: Int) throws(FormulaFault) -> FormulaNode {
        let node = FormulaNode(kind, at: position)
        if node.height > FormulaLimit.height { throw FormulaFault(.tooDeep(limit: FormulaLimit.height), at: position) }
        return node
    }

    /// `if … then … else …`, or a condition or value.
    mutating func expression() throws(FormulaFault) -> FormulaNode {
        depth += 1
        defer { depth -= 1 }
        if depth > FormulaLimit.height { throw FormulaFault(.tooDeep(limit: FormulaLimit.height), at: start) }
        let position = start
        guard token == .name("if") else { return try either() }
        try advance()
        let condition = try expression()
        try expect(.name("then"), .then)
        let first = try expression()
        try expect(.name("else"), .otherwise)
        let second = try expression()
        return try node(.choice(condition, then: first, otherwise: second), at: position)
    }

    private mutating func either() throws(FormulaFault) -> FormulaNode {
        var left = try both()
        while token == .name("or") {
            try advance()
            left = try node(.either(left, try both()), at: left.position)
        }
        return left
    }

    private mutating func both() throws(FormulaFault) -> FormulaNode {
        var left = try negation()
        while token == .name("and") {
            try advance()
            left = try node(.both(left, try negation()), at: left.position)
        }
        return left
    }

    private mutating func negation() throws(FormulaFault) -> FormulaNode {
        guard token == .name("not") else { return try comparison() }
        let position = start
        depth += 1
        defer { depth -= 1 }
        if depth > FormulaLimit.height { throw FormulaFault(.tooDeep(limit: FormulaLimit.height), at: start) }
        try advance()
        return try node(.not(try negation()), at: position)
    }

    private mutating func comparison() throws(FormulaFault) -> FormulaNode {
        let left = try chain(0)
        guard case .symbol(let sign) = token, let comparison = FormulaComparison(rawValue: sign) else { return left }
        let position = start
        try advance()
        return try node(.compared(comparison, left, try chain(0)), at: position)
    }

    /// Operators of one strength, from the left; the stronger ones below.
    private mutating func chain(_ strength: Int) throws(FormulaFault) -> FormulaNode {
        let signs: [FormulaOperator] = strength == 0 ? [.plus, .minus] : [.times, .divided]
        var left = strength == 0 ? try chain(1) : try signed()
        while case .symbol(let sign) = token, let operation = FormulaOperator(rawValue: sign), signs.contains(operation)
        {
            let position = start
            try advance()
            let right = strength == 0 ? try chain(1) : try signed()
            left = try node(.arithmetic(operation, left, right), at: position)
        }
        return left
    }

    private mutating func signed() throws(FormulaFault) -> FormulaNode {
        guard token == .symbol("-") else { return try primary() }
        let position = start
        depth += 1
        defer { depth -= 1 }
        if depth > FormulaLimit.height { throw FormulaFault(.tooDeep(limit: FormulaLimit.height), at: start) }
        try advance()
        return try node(.negated(try signed()), at: position)
    }

    private mutating func primary() throws(FormulaFault) -> FormulaNode {
        let position = start
        switch token {
        case .number(let value):
            try advance()
            guard case .unit(let unit) = token else { return try node(.number(value, .one), at: position) }
            try advance()
            return try node(.number(value, UnitOfMeasure(unit)), at: position)
        case .quoted(let name) where !name.isEmpty:
            try advance()
            return try node(.indicator(name), at: position)
        case .name(let name) where !FormulaKeyword.all.contains(name):
            try advance()
            if token == .symbol("(") { return try call(name, at: position) }
            return try node(.indicator(name), at: position)
        case .symbol("("):
            try advance()
            let inner = try expression()
            try expect(.symbol(")"), .closing)
            return inner
        default:
            throw unexpected(.expression)
        }
    }

    mutating func expect(_ wanted: FormulaLexer.Token, _ expected: FormulaFault.Expectation) throws(FormulaFault) {
        guard token == wanted else { throw unexpected(expected) }
        try advance()
    }
}
