/// Says whether a numeral only numbers a part of the text.
///
/// 1. before an item, 三、推进, （二）, 专栏 3.
struct LabelRule {
    let scalars: [Unicode.Scalar]

    /// Judges the places of a numeral.
    func isLabel(_ range: Range<Int>) -> Bool {
        guard range.count <= 3 else { return false }
        return isTitled(range.lowerBound) || isInBrackets(range) || isItem(range)
    }

    /// 专栏 3.
    private func isTitled(_ start: Int) -> Bool {
        let before = start - blanks(before: start)
        return Self.titles.contains { before >= $0.count && $0.stands(in: scalars, at: before - $0.count) }
    }

    private static let titles: [StaticWord] = ["专栏", "附件", "附表", "附图"]

    /// （二） anywhere, (2) where an item may begin.
    private func isInBrackets(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard start > 0, range.upperBound < scalars.count, scalars[start - 1].folded == "(",
            scalars[range.upperBound].folded == ")"
        else { return false }
        return scalars[start].digit == nil || mayBegin(start - 1)
    }

    /// 1. or 三、 where an item may begin, and no digit behind the mark.
    private func isItem(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        guard end < scalars.count, mayBegin(range.lowerBound),
            scalars[end] == "." || scalars[end] == "．" || scalars[end] == "、"
        else { return false }
        return !scalars.isNumeral(at: end + 1)
    }

    /// The start of a line, or behind a full stop, a semicolon or a colon.
    private func mayBegin(_ start: Int) -> Bool {
        let before = start - blanks(before: start) - 1
        return before < 0 || scalars[before].isFullStop || scalars[before].isSemicolon || scalars[before].isColon
    }

    private func blanks(before start: Int) -> Int {
        scalars[..<start].reversed().prefix { $0.isBlank }.count
    }
}

extension [Unicode.Scalar] {
    /// Whether an Arabic or Chinese digit or 十 stands at a place.
    func isNumeral(at place: Int) -> Bool {
        guard indices.contains(place) else { return false }
        return self[place].digit != nil || self[place].writtenDigit != nil || self[place] == "十"
    }
}
