/// A sentence of a passage, up to and with its 。 or ；.
struct Sentence: Equatable {
    /// The sentence, its closing mark included.
    let range: Range<Int>
    /// Its clauses, marks left out, in order.
    let clauses: [Range<Int>]
    /// The closing mark is 。, not ；.
    let endsFully: Bool

    /// The clause that holds a place.
    func clause(at place: Int) -> Range<Int> {
        guard let clause = clauses.last(startingBy: place, by: { $0 }), place <= clause.upperBound else { return range }
        return clause
    }

    /// The clause behind another one.
    func clause(after clause: Range<Int>) -> Range<Int>? {
        let index = clauses.firstIndex(from: clause.lowerBound + 1, by: { $0 })
        return index < clauses.count ? clauses[index] : nil
    }

    /// The clause before the one that holds a place.
    func clause(before place: Int) -> Range<Int>? {
        let index = clauses.firstIndex(from: place + 1, by: { $0 })
        let own = index > 0 && place <= clauses[index - 1].upperBound ? index - 1 : index
        return own > 0 ? clauses[own - 1] : nil
    }
}

/// How deep each place of a passage stands in brackets and quotes.
struct Nesting {
    /// Depth of brackets at each place; the marks themselves count as inside.
    let brackets: [UInt8]
    /// Depth of quotes at each place.
    let quotes: [UInt8]

    /// Counts brackets and quotes; one left open ends with its sentence.
    init(_ passage: Passage) {
        let scalars = passage.scalars
        var inBrackets = [UInt8](repeating: 0, count: scalars.count), inQuotes = inBrackets
        var bracket: UInt8 = 0, quote: UInt8 = 0
        for (index, scalar) in scalars.enumerated() {
            if scalar.isIdeograph, bracket | quote == 0 { continue }
            switch scalar {
            case "（", "(", "《", "〔", "[": bracket = min(bracket + 1, 9)
            case "“", "‘": quote = min(quote + 1, 9)
            case "。", .lostStop: (bracket, quote) = (0, 0)
            default: break
            }
            inBrackets[index] = bracket
            inQuotes[index] = quote
            switch scalar {
            case "）", ")", "》", "〕", "]": bracket = bracket == 0 ? 0 : bracket - 1
            case "”", "’": quote = quote == 0 ? 0 : quote - 1
            default: break
            }
        }
        brackets = inBrackets
        quotes = inQuotes
    }

    /// Says whether a place stands outside all brackets and quotes.
    func isOpen(_ place: Int) -> Bool { brackets[place] == 0 && quotes[place] == 0 }
}

/// Cuts a passage into sentences and clauses.
struct SentenceSplitter {
    /// The passage.
    let passage: Passage
    /// Its brackets and quotes.
    let nesting: Nesting

    /// A sentence without an end is cut behind so many scalars, so that every rule looks at bounded text.
    private static let longest = 500

    /// The sentences, in order; together they cover the passage.
    func sentences() -> [Sentence] {
        var result: [Sentence] = []
        var clauses: [Range<Int>] = []
        result.reserveCapacity(passage.count / 60 + 1)
        var start = 0, clauseStart = 0
        for index in passage.scalars.indices {
            let scalar = passage.scalars[index]
            if scalar.isIdeograph, index - start < 2 * Self.longest { continue }
            let isOpen = nesting.isOpen(index)
            let isMark = isOpen && (scalar.isComma || scalar.isColon)
            let isOverlong = index - start >= (isMark ? Self.longest : 2 * Self.longest)
            let ends = scalar.isFullStop || (scalar.isSemicolon && isOpen) || isOverlong
            guard ends || isMark else { continue }
            if clauses.isEmpty { clauses.reserveCapacity(6) }
            if index > clauseStart { clauses.append(clauseStart..<index) }
            clauseStart = index + 1
            guard ends else { continue }
            var stop = index + 1
            while stop < passage.count, passage.scalars[stop].isCloser { stop += 1 }
            result.append(Sentence(range: start..<stop, clauses: clauses, endsFully: scalar.isFullStop))
            clauses = []
            start = stop
            clauseStart = stop
        }
        if clauseStart < passage.count { clauses.append(clauseStart..<passage.count) }
        if start < passage.count {
            result.append(Sentence(range: start..<passage.count, clauses: clauses, endsFully: false))
        }
        return result
    }
}
