import PlanModel

/// Finds the words a person quotes of tasks and projects, and the node they stand in.
struct WorkPlaces: Sendable {
    let source: SourceText
    private let outline: OutlineIndex
    private let nodes: [OutlineNode]

    init(_ version: PlanVersion) {
        source = version.source
        nodes = version.reading.outline
        outline = OutlineIndex(nodes)
    }

    /// The deepest node that holds a span.
    func node(at span: SourceSpan) -> String? {
        nodes.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }?.id
    }

    /// The place of the words in the chapter of a span; of several the one nearest to an offset.
    ///
    /// - Throws: ``OfficeError/quoteNotFound(_:)``
    func place(of words: String, near offset: Int, around span: SourceSpan) throws(OfficeError) -> SourceSpan {
        try QuotePlace(source, within: chapter(around: span)).span(of: Quote(words, near: offset))
    }

    /// Each line's place in a span, one behind the other, in document order.
    ///
    /// - Throws: ``OfficeError/quoteNotFound(_:)``
    func measures(_ lines: String, in span: SourceSpan) throws(OfficeError) -> [SourceSpan] {
        var found: [SourceSpan] = []
        let place = QuotePlace(source, within: span)
        for line in lines.split(whereSeparator: \.isNewline) where line.contains(where: { !$0.isWhitespace }) {
            let all = try place.spans(of: Quote(String(line)))
            guard let free = all.first(where: { one in !found.contains { $0.overlaps(one) } }) else {
                throw .quoteNotFound(String(line.prefix(40)))
            }
            found.append(free)
        }
        return found.sorted()
    }

    /// The page a span belongs to.
    func chapter(around span: SourceSpan) -> SourceSpan {
        let chapters = outline.chapters
        let next = chapters.firstIndex { $0.start > span.start } ?? chapters.count
        let end = next < chapters.count ? chapters[next].start : source.scalars.count
        return SourceSpan(next > 0 ? min(chapters[next - 1].start, span.start) : 0, max(end, span.end))
    }
}
