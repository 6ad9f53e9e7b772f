internal import PlanModel

extension FormulaParser {
    /// What stands in the parentheses of a function.
    mutating func call(_ name: String, at position: Int) throws(FormulaFault) -> FormulaNode {
        if let fold = FormulaFold(rawValue: name) { return try several(fold, at: position) }
        guard ["share", "growth", "change", "lag", "index", "at", "in", "single", "known"].contains(name) else {
            throw FormulaFault(.unknownFunction(String(name.prefix(40))), at: position)
        }
        try advance()
        let first = try expression()
        let kind: FormulaNode.Kind
        switch name {
        case "share":
            try expect(.name("of"), .of)
            kind = .share(first, of: try expression())
        case "growth", "change", "lag":
            try requireComma()
            let step = try step()
            kind = name == "growth" ? .growth(first, step) : name == "change" ? .change(first, step) : .lag(first, step)
        case "index", "at":
            try requireComma()
            let period = try period()
            kind = name == "index" ? .index(first, period) : .at(first, period)
        case "in":
            try requireComma()
            kind = .inArea(first, try area())
        case "single": kind = .single(first)
        default: kind = .known(first)
        }
        try expect(.symbol(")"), .closing)
        return try node(kind, at: position)
    }

    private mutating func several(_ fold: FormulaFold, at position: Int) throws(FormulaFault) -> FormulaNode {
        try advance()
        var parts = [try expression()]
        if token == .name("over") {
            try advance()
            let range = try range()
            var weight: FormulaNode?
            if token == .name("by") {
                if fold != .mean { throw FormulaFault(.weightWithoutMean, at: start) }
                try advance()
                weight = try expression()
            }
            try expect(.symbol(")"), .closing)
            return try node(.foldOver(fold, parts[0], range, weight: weight), at: position)
        }
        while token == .symbol(",") {
            try advance()
            parts.append(try expression())
        }
        try expect(.symbol(")"), .closing)
        return try node(.fold(fold, parts), at: position)
    }

    /// A comma is looked at but not passed: what follows it is no expression and is read as a word.
    private func requireComma() throws(FormulaFault) {
        guard token == .symbol(",") else { throw unexpected(.comma) }
    }

    private mutating func range() throws(FormulaFault) -> FormulaRange {
        if case .name(let word) = token {
            guard let known = FormulaRange.words.first(where: { $0.word == word }) else { throw unexpected(.range) }
            try advance()
            return known.range
        }
        guard case .number(let count) = token else { throw unexpected(.range) }
        return .last(try step(count))
    }

    private mutating func step() throws(FormulaFault) -> FormulaStep {
        try advance()
        guard case .number(let count) = token else { throw stepFault() }
        return try step(count)
    }

    private mutating func step(_ count: Double) throws(FormulaFault) -> FormulaStep {
        let position = start
        try advance()
        guard case .name(let word) = token, let known = FormulaStep.letters.first(where: { $0.word == word }),
            (1...1200).contains(count), count == count.rounded()
        else {
            let end = Swift.min(lexer.place, lexer.text.count)
            throw FormulaFault(.malformedStep(String(lexer.text[position..<end].prefix(20))), at: position)
        }
        try advance()
        return FormulaStep(Int(count), known.stretch)
    }

    private func stepFault() -> FormulaFault {
        let end = Swift.min(lexer.place, lexer.text.count)
        return FormulaFault(.malformedStep(String(lexer.text[start..<end].prefix(20))), at: start)
    }

    private mutating func period() throws(FormulaFault) -> Period {
        let (word, position) = try word()
        guard let period = Period(word), period.end - period.start <= 100 else {
            throw FormulaFault(.malformedPeriod(String(word.prefix(40))), at: position)
        }
        return period
    }

    private mutating func area() throws(FormulaFault) -> FormulaArea {
        let (word, position) = try word()
        guard (1...20).contains(word.count) else {
            throw FormulaFault(.malformedArea(String(word.prefix(40))), at: position)
        }
        return word == "parent" ? .parent : .code(word)
    }

    /// The word after the comma, which may look like anything: `2020-Q3`, `2021..2025`, `210000`.
    private mutating func word() throws(FormulaFault) -> (String, Int) {
        var position = lexer.place
        while position < lexer.text.count, lexer.text[position].properties.isWhitespace { position += 1 }
        let word = lexer.word(from: position)
        try advance()
        return (word, position)
    }
}
