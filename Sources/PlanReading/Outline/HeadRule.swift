import PlanModel

/// Decides which marks are headings by the scheme of the text, and where a heading ends.
struct HeadRule {
    /// The source.
    let scalars: [Unicode.Scalar]
    /// Which marks open headings.
    let scheme: HeadingScheme

    /// A heading's first sentence is at most so long.
    private static let longest = 45

    /// Whose turn it is: the last numbers seen.
    struct Turn {
        private var ordinals = RankTable()

        /// Says whether a mark carries its list on.
        func isDue(_ mark: Mark) -> Bool {
            if mark.rank == .group, ordinals[.subheading].map({ $0 + 1 == mark.ordinal }) ?? false { return true }
            return ordinals[mark.rank].map { $0 + 1 == mark.ordinal } ?? false
        }

        /// The last number of a rank.
        subscript(rank: Rank) -> Int? { ordinals[rank] }

        /// Notes a mark; lists inside it start anew.
        mutating func note(_ mark: Mark) {
            ordinals.note(mark.ordinal, mark.rank)
        }
    }

    /// The mark with its rank: （一） outside columns may open a section.
    func ranked(_ mark: Mark, at span: SourceSpan, _ turn: inout Turn, isInColumn: Bool) -> Mark {
        var mark = mark
        if mark.rank == .group, scheme.bracketsSections, !(isInColumn && belongsToColumn(mark, turn)),
            isHead(span, mark)
        {
            mark.rank = .subheading
        }
        turn.note(mark)
        return mark
    }

    private func belongsToColumn(_ mark: Mark, _ turn: Turn) -> Bool {
        if let last = turn[.group] { return mark.ordinal == last + 1 || turn[.subheading] != mark.ordinal - 1 }
        return turn[.subheading] != mark.ordinal - 1
    }

    /// Short, or with a short first sentence; a list member that ends with ； is none.
    private func isHead(_ span: SourceSpan, _ mark: Mark) -> Bool {
        guard LineEnd(span, scalars) != .semicolon else { return false }
        return firstStop(in: span, mark) != nil || span.end - mark.contentStart <= Self.longest
    }

    private func firstStop(in span: SourceSpan, _ mark: Mark) -> Int? {
        let start = min(mark.contentStart, span.end)
        return (start..<min(span.end, start + Self.longest)).first { scalars[$0] == "。" }
    }

    /// Where a heading ends and where the text behind it starts; `nil` when the heading stands alone.
    func rest(of span: SourceSpan, _ mark: Mark) -> (head: Int, text: Int)? {
        guard mark.rank == .subheading || mark.rank == .heading, let stop = firstStop(in: span, mark) else {
            return nil
        }
        var text = stop + 1
        while text < span.end, scalars[text].isBlank { text += 1 }
        return text < span.end ? (stop + 1, text) : nil
    }
}
