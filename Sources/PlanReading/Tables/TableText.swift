import PlanModel

/// The visible scalars of a stretch of the source, each with its offset and the gap before it.
struct TableText {
    /// What stands between a scalar and the one before.
    enum Gap: Int, Comparable {
        case none, blank, line
        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// The scalars, full-width digits and signs made narrow.
    private(set) var scalars: [Unicode.Scalar] = []
    /// The source offset of each scalar.
    private(set) var offsets: [Int] = []
    /// The gap before each scalar.
    private(set) var gaps: [Gap] = []

    /// Takes spans of the source, one behind the other; a line ends between them.
    ///
    /// A line of the width at which the text was wrapped goes on with the next one.
    /// So does one before a span that starts at one of the places `torn`.
    init(
        _ source: [Unicode.Scalar], _ spans: [SourceSpan], wrappedAt width: Int = .max, joinedAt torn: Set<Int> = []
    ) {
        var last = 0
        for span in spans {
            var gap: Gap = last >= width - 1 || torn.contains(span.start) ? .none : .line
            last = span.count
            for index in span.range {
                let scalar = source[index]
                if scalar.isBlank {
                    gap = max(gap, scalar.isLineEnd ? .line : .blank)
                } else if scalar == ",", isThousands(source, index, span) {
                    continue
                } else {
                    scalars.append(scalar.narrow)
                    offsets.append(index)
                    gaps.append(gap)
                    gap = .none
                }
            }
        }
    }

    /// Says whether a comma only groups the digits around it: 1,000.
    private func isThousands(_ source: [Unicode.Scalar], _ place: Int, _ span: SourceSpan) -> Bool {
        guard place > span.start, place + 3 < span.end, source[place - 1].digit != nil else { return false }
        return (1...3).allSatisfy { source[place + $0].digit != nil }
    }

    /// Number of scalars.
    var count: Int { scalars.count }

    /// The source span of a range that is not empty.
    func span(_ range: Range<Int>) -> SourceSpan {
        guard let first = range.first, let last = range.last, last < count else { return SourceSpan(0, 0) }
        return SourceSpan(offsets[first], offsets[last] + 1)
    }

    /// The words of a range.
    func text(_ range: Range<Int>) -> String {
        String(scalars: scalars[range.clamped(to: 0..<count)])
    }

    /// Says whether the words stand at a place.
    func has(_ words: StaticWord, at place: Int) -> Bool {
        guard place >= 0, place + words.count <= count else { return false }
        return (0..<words.count).allSatisfy { scalars[place + $0].value == words[$0] }
    }

    /// The first of the words that stands at a place.
    func first(of words: [StaticWord], at place: Int) -> StaticWord? { words.first { has($0, at: place) } }

    /// The first of the words that ends at a place.
    func last(of words: [StaticWord], endingAt place: Int) -> StaticWord? {
        words.first { has($0, at: place - $0.count) }
    }
}

extension Unicode.Scalar {
    /// ①, ¹ and the like: the mark of a note.
    var isNoteMark: Bool {
        switch value {
        case 0x2460...0x2473, 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2776...0x277F: true
        default: self == "*" || self == "＊" || self == "※"
        }
    }
}
