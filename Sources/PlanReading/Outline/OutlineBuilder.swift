import PlanModel

/// Hangs entries under each other.
struct OutlineBuilder {
    private let scalars: [Unicode.Scalar]
    private let leads: LeadTitle
    private let scheme: HeadingScheme
    private var outline = Outline()
    private var open: [(place: Int, rank: Rank)] = []

    /// Makes a builder for one source.
    init(_ scalars: [Unicode.Scalar], scheme: HeadingScheme, layout: TextLayout) {
        self.scalars = scalars
        self.scheme = scheme
        leads = LeadTitle(scalars: scalars, losesStops: layout.losesStops)
        outline.losesStops = layout.losesStops
    }

    /// Builds the outline of the entries.
    mutating func build(_ entries: [Entry]) -> Outline {
        for entry in entries { add(entry) }
        widenSpans()
        return outline
    }

    private mutating func add(_ entry: Entry) {
        guard let mark = entry.mark else { return addParagraph(entry) }
        while let last = open.last, last.rank >= mark.rank { open.removeLast() }
        let title = titleSpan(entry, mark)
        let place = append(
            entry, level: scheme.level(of: mark.rank), number: text(mark.number),
            title: title.map { words($0, entry.holes) } ?? "")
        open.append((place, mark.rank))
        outline.marks.append(mark.rank.isHeading ? entry.span : SourceSpan(entry.span.start, mark.contentStart))
        guard !mark.rank.isHeading, entry.content.count > 0 else { return }
        outline.texts.append(
            NodeText(
                node: place, span: entry.content, holes: entry.holes, isInColumn: entry.isInColumn, title: title,
                rank: mark.rank))
    }

    /// The body of a group or item has its heading already: only a label gives it a title.
    private mutating func addParagraph(_ entry: Entry) {
        closeFinishedItems()
        let isBody = entry.isInColumn && open.last.map { $0.rank >= .group } ?? false
        let lead = isBody ? nil : leads.length(entry.span)
        let length = lead ?? (entry.isInColumn ? leads.labelLength(entry.span) : nil)
        let title = length.map { SourceSpan(entry.span.start, entry.span.start + $0) }
        let place = append(entry, level: .paragraph, number: "", title: title.map { words($0, entry.holes) } ?? "")
        outline.texts.append(
            NodeText(
                node: place, span: entry.span, holes: entry.holes, isInColumn: entry.isInColumn, title: title,
                rank: nil, table: entry.table))
    }

    /// A paragraph behind an item that has said its say belongs to what holds the item.
    private mutating func closeFinishedItems() {
        while let last = open.last, last.rank >= .item {
            switch LineEnd(outline.nodes[last.place].span, scalars) {
            case .fullStop, .semicolon: open.removeLast()
            case .colon, .comma, .open: return
            }
        }
    }

    private mutating func append(_ entry: Entry, level: OutlineLevel, number: String, title: String) -> Int {
        let place = outline.nodes.count
        let parent = open.last?.place
        outline.nodes.append(
            OutlineNode(
                id: "n" + String(place + 1), parent: parent.map { outline.nodes[$0].id }, level: level, number: number,
                title: title,
                span: entry.span))
        outline.parents.append(parent)
        return place
    }

    /// The title of a marked entry: of a heading the rest of its line, of a list member up to the first ： or 。.
    private func titleSpan(_ entry: Entry, _ mark: Mark) -> SourceSpan? {
        let content = entry.content
        guard content.count > 0 else { return nil }
        var end = content.end
        if !mark.rank.isHeading, let stop = content.range.first(where: { scalars[$0].isColon || scalars[$0] == "。" }) {
            end = stop
        }
        while end > content.start, scalars[end - 1].isPunctuation || scalars[end - 1].isBlank { end -= 1 }
        return SourceSpan(content.start, end)
    }

    /// Each heading's span comes to cover its subtree.
    private mutating func widenSpans() {
        var ends = outline.nodes.map(\.span.end)
        for place in outline.nodes.indices.reversed() {
            if let parent = outline.parents[place] { ends[parent] = max(ends[parent], ends[place]) }
            let node = outline.nodes[place]
            guard ends[place] != node.span.end else { continue }
            outline.nodes[place] = OutlineNode(
                id: node.id, parent: node.parent, level: node.level, number: node.number, title: node.title,
                span: SourceSpan(node.span.start, ends[place]))
        }
    }

    private func text(_ span: SourceSpan) -> String {
        String(scalars: scalars[span.range])
    }

    /// Words without line ends; other blanks stay.
    private func words(_ span: SourceSpan, _ holes: [SourceSpan]) -> String {
        if holes.isEmpty, !scalars[span.range].contains(where: { $0.isLineEnd }) { return text(span) }
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(span.count)
        for index in span.range where !scalars[index].isLineEnd {
            if !holes.isEmpty, holes.contains(where: { $0.range.contains(index) }) { continue }
            kept.append(scalars[index])
        }
        return String(scalars: kept)
    }
}
