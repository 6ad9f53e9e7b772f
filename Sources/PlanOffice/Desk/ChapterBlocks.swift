import PlanModel

/// Lays a chapter's nodes out as headings and paragraphs.
struct ChapterBlocks: Sendable {
    let outline: OutlineIndex
    let cutter: RunCutter

    /// The blocks of a node and of everything below it, document order.
    func blocks(of node: OutlineNode, box: [Heading] = []) -> [TextBlock] {
        let children = outline.children[node.id] ?? []
        let inner = node.level == .column || node.level == .group ? box + [Heading(node)] : box
        var result: [TextBlock] = []
        var position = node.span.start
        for child in children {
            result += own(node, SourceSpan(position, child.span.start), box: box)
            result += blocks(of: child, box: inner)
            position = max(position, child.span.end)
        }
        return result + own(node, SourceSpan(position, node.span.end), box: box)
    }

    /// The blocks of a chapter's page: the heading and preamble of the part it opens, then its own.
    func blocks(of chapter: OutlineIndex.Chapter) -> [TextBlock] {
        guard let part = chapter.opening else { return blocks(of: chapter.node) }
        let before = (outline.children[part.id] ?? []).filter { $0.span.end <= chapter.node.span.start }
        let first = before.first ?? chapter.node
        let heading = own(part, SourceSpan(part.span.start, first.span.start), box: [])
        return heading + before.flatMap { blocks(of: $0) } + blocks(of: chapter.node)
    }

    /// The node's own words between its children; the first stretch of a heading is its heading line.
    private func own(_ node: OutlineNode, _ span: SourceSpan, box: [Heading]) -> [TextBlock] {
        guard span.count > 0 else { return [] }
        let isFirst = span.start == node.span.start
        let headingEnd = isFirst ? headingEnd(of: node, in: span) : span.start
        var blocks: [TextBlock] = []
        for (part, isHeading) in [
            (SourceSpan(span.start, headingEnd), true), (SourceSpan(headingEnd, span.end), false),
        ] {
            let runs = cutter.runs(part)
            guard !runs.isEmpty else { continue }
            blocks.append(TextBlock(node: node.id, level: node.level, box: box, isHeading: isHeading, runs: runs))
        }
        return blocks
    }

    /// Where the heading line ends: at the line's end for a chapter, section or column, at the end of all words for a
    /// group that only names what follows.
    private func headingEnd(of node: OutlineNode, in span: SourceSpan) -> Int {
        let scalars = cutter.source.scalars
        switch node.level {
        case .part, .chapter, .section, .column:
            return scalars[span.range].firstIndex(of: "\n") ?? span.end
        case .group:
            let isBare = outline.children[node.id]?.isEmpty == false && !scalars[span.range].contains("。")
            let lineEnd = scalars[span.range].firstIndex(of: "\n") ?? span.end
            let isShort = !scalars[span.start..<lineEnd].contains { "。；：".unicodeScalars.contains($0) }
            return isBare ? span.end : isShort ? lineEnd : span.start
        case .paragraph, .item:
            return span.start
        }
    }
}
