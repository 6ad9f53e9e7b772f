import PlanModel

/// Finds where else the text names a project.
///
/// No title is shorter than ``shortest`` scalars. So where two neighbouring scalars stand together at the head of no
/// title, no title starts at them or at one of the four places before: the search goes on five places further.
struct MentionFinder {
    private let titles: WordTrie<Int>
    private let pairs: PairSieve
    /// The shortest title that is looked for; shorter ones mean too many things.
    static let shortest = 6

    /// Makes a finder for the titles of some projects.
    init(_ projects: [ReadProject]) {
        var scalars: [Unicode.Scalar] = [], ends: [Int] = []
        for index in projects.indices {
            for scalar in projects[index].title.unicodeScalars where !scalar.isBlank { scalars.append(scalar) }
            ends.append(scalars.count)
        }
        var words: [(ArraySlice<Unicode.Scalar>, Int)] = []
        for index in projects.indices {
            let start = index > 0 ? ends[index - 1] : 0
            if ends[index] - start >= Self.shortest { words.append((scalars[start..<ends[index]], index)) }
        }
        titles = WordTrie(apart: words)
        pairs = Self.pairs(of: words)
    }

    /// Neighbours among the first scalars of each title.
    private static func pairs(of titles: [(ArraySlice<Unicode.Scalar>, Int)]) -> PairSieve {
        var pairs = PairSieve(count: titles.count * (shortest - 1))
        for (title, _) in titles {
            for place in (title.startIndex + 1)..<(title.startIndex + shortest) {
                pairs.insert(title[place - 1].value, title[place].value)
            }
        }
        return pairs
    }

    /// Says whether the head of a title stands in a span of a source; blanks do not count.
    func mayMention(in source: [Unicode.Scalar], _ span: SourceSpan) -> Bool {
        var index = span.start
        while let place = candidate(in: source, from: index, end: span.end) {
            if titles.opens(in: source, at: place, end: span.end, depth: Self.shortest) { return true }
            index = place + 1
        }
        return false
    }

    /// The mentions in a passage: which project, and where.
    func mentions(in passage: Passage) -> [(project: Int, span: SourceSpan)] {
        var result: [(project: Int, span: SourceSpan)] = []
        var index = 0
        while let place = candidate(in: passage.scalars, from: index, end: passage.count) {
            index = place + 1
            guard let found = titles.longest(in: passage.scalars, at: place, end: passage.count) else { continue }
            index = place + found.length
            result.append((found.meaning, passage.span(place..<index)))
        }
        return result
    }

    /// The next place at which a title may start, blanks inside it allowed.
    private func candidate(in scalars: [Unicode.Scalar], from start: Int, end: Int) -> Int? {
        var index = start
        while index + Self.shortest <= end {
            let first = scalars[index + Self.shortest - 2], second = scalars[index + Self.shortest - 1]
            let isSure = first.isIdeograph && second.isIdeograph || !first.isBlank && !second.isBlank
            if !isSure || pairs.mayHold(first.narrow.value, second.narrow.value) { return index }
            index += Self.shortest - 1
        }
        return nil
    }
}
