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
        clauses.first { $0.contains(place) || $0.upperBound == place } ?? range
    }

    /// The clause before the one that holds a place.
    func clause(before place: Int) -> Range<Int>? {
        clauses.last { $0.upperBound < place && !$0.contains(place) }
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
        var inBrackets: [UInt8] = [], inQuotes: [UInt8] = []
        inBrackets.reserveCapacity(passage.count)
        inQuotes.reserveCapacity(passage.count)
        var bracket: UInt8 = 0, quote: UInt8 = 0
        for scalar in passage.scalars {
            switch scalar {
            case "（", "(", "《", "〔", "[": bracket = min(bracket + 1, 9)
            case "“", "‘": quote = min(quote + 1, 9)
            case "。": (bracket, quote) = (0, 0)
            default: break
            }
            inBrackets.append(bracket)
            inQuotes.append(quote)
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

    /// The sentences, in order; together they cover the passage.
    func sentences() -> [Sentence] {
        var result: [Sentence] = []
        var clauses: [Range<Int>] = []
        var start = 0, clauseStart = 0
        for index in passage.scalars.indices {
            let scalar = passage.scalars[index]
            let isOpen = nesting.isOpen(index)
            let ends = scalar.isFullStop || (scalar.isSemicolon && isOpen)
            guard ends || (isOpen && (scalar.isComma || scalar.isColon)) else { continue }
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
