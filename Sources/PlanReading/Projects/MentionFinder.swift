import PlanModel

/// Finds where else the text names a project.
struct MentionFinder {
    private let titles: WordTrie<Int>
    /// The shortest title that is looked for; shorter ones mean too many things.
    static let shortest = 6

    /// Makes a finder for the titles of some projects.
    init(_ projects: [ReadProject]) {
        var words: [(ArraySlice<Unicode.Scalar>, Int)] = []
        words.reserveCapacity(projects.count)
        for (index, project) in projects.enumerated() {
            let scalars = Array(project.title.unicodeScalars.lazy.filter { !$0.isBlank })
            if scalars.count >= Self.shortest { words.append((scalars[...], index)) }
        }
        titles = WordTrie(apart: words)
    }

    /// Says whether the head of a title stands in a span of a source; blanks do not count.
    func mayMention(in source: [Unicode.Scalar], _ span: SourceSpan) -> Bool {
        span.range.contains { titles.opens(in: source, at: $0, end: span.end, depth: Self.shortest) }
    }

    /// The mentions in a passage: which project, and where.
    func mentions(in passage: Passage) -> [(project: Int, span: SourceSpan)] {
        var result: [(project: Int, span: SourceSpan)] = []
        var index = 0
        while index < passage.count {
            if let found = titles.longest(in: passage.scalars, at: index, end: passage.count) {
                result.append((found.meaning, passage.span(index..<(index + found.length))))
                index += found.length
            } else {
                index += 1
            }
        }
        return result
    }
}
