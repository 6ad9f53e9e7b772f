import PlanModel

/// Joins lines that page ends or a narrow column tore apart.
struct BlockJoiner {
    /// The source.
    let scalars: [Unicode.Scalar]
    /// How the text was broken.
    let layout: TextLayout
    /// Which marks open headings.
    let scheme: HeadingScheme
    private let marks: MarkReader
    private let leads: LeadTitle
    private let heads: HeadRule
    private let tear: Tear
    private var blocks: [Block] = []
    private var inColumn = false
    private var turn = HeadRule.Turn()
    private var pages = PageCount()
    private var holes: [SourceSpan] = []
    private var lastStart: Int?
    private var hasLeads = false
    /// Lines that are no text.
    private(set) var furniture: [SourceSpan] = []

    /// Makes a joiner for one source.
    init(_ scalars: [Unicode.Scalar], layout: TextLayout, scheme: HeadingScheme, countsBarePages: Bool) {
        self.scalars = scalars
        self.layout = layout
        self.scheme = scheme
        marks = MarkReader(scalars: scalars)
        leads = LeadTitle(scalars: scalars, losesStops: layout.losesStops)
        heads = HeadRule(scalars: scalars, scheme: scheme)
        tear = Tear(scalars: scalars)
        pages.isBare = countsBarePages
    }

    /// The blocks, in order.
    mutating func join(_ lines: [Line]) -> [Block] {
        lastStart = start(ofLast: lines)
        hasLeads = layout == .paragraphs && leadShare(of: lines) >= 0.5
        for line in lines {
            holes += line.pages
            if let table = line.table {
                blocks.append(Block(mark: nil, span: line.span, isInColumn: inColumn, table: table))
                holes = []
            } else if line.span.isPageNumber(in: scalars), pages.accepts(line.span, scalars) {
                holes.append(line.span)
                furniture.append(line.span)
            } else if let mark = marks.mark(at: line.span), !isTorn(before: line, mark) {
                open(line, heads.ranked(mark, at: line.span, &turn, isInColumn: inColumn))
            } else {
                place(line)
            }
        }
        return blocks
    }

    private mutating func open(_ line: Line, _ mark: Mark) {
        if mark.rank.isHeading { inColumn = mark.rank == .column }
        blocks.append(Block(mark: mark, span: line.span, isInColumn: inColumn))
        holes = []
        closeRunIn(mark)
    }

    /// A heading with its text behind it on one line: the text becomes a paragraph.
    private mutating func closeRunIn(_ mark: Mark) {
        guard let last = blocks.last, let rest = heads.rest(of: last.span, mark) else { return }
        blocks[blocks.count - 1].span = SourceSpan(last.span.start, rest.head)
        blocks.append(Block(mark: nil, span: SourceSpan(rest.text, last.span.end), isInColumn: inColumn))
    }

    /// A mark in the middle of wrapped words that is not due there: 5、10 或 15 broken before the 10.
    private func isTorn(before line: Line, _ mark: Mark) -> Bool {
        if goesOn(behind: line), !turn.isDue(mark) { return true }
        guard case .wrapped(let width) = layout, !line.followsGap, mark.rank > .column, mark.ordinal > 1,
            let block = blocks.last, block.mark?.rank.isHeading != true,
            lastLineLength(block) >= width - 1, LineEnd(block.span, scalars) == .open
        else { return false }
        return !turn.isDue(mark)
    }

    /// Appends a line without a mark to the last block, or starts a paragraph.
    private mutating func place(_ line: Line) {
        if let last = blocks.last, continues(last, line) {
            blocks[blocks.count - 1].span = SourceSpan(last.span.start, line.span.end)
            blocks[blocks.count - 1].holes += holes
            if let mark = last.mark { closeRunIn(mark) }
        } else {
            blocks.append(Block(mark: nil, span: line.span, isInColumn: inColumn))
        }
        holes = []
    }

    /// Says whether a page ended inside a number or a phrase before the line.
    private func goesOn(behind line: Line) -> Bool {
        guard !holes.isEmpty, let last = blocks.last, last.table == nil else { return false }
        return line.isTorn || tear.isTorn(last.span.end, line.span.start)
    }

    private func continues(_ block: Block, _ line: Line) -> Bool {
        if block.table != nil { return false }
        if goesOn(behind: line) { return true }
        if let mark = block.mark, mark.rank.isHeading { return takesTitle(block, mark, line) }
        if let mark = block.mark, isBareTitle(block, mark) { return continuesTitle(mark, line) }
        let end = LineEnd(block.span, scalars)
        switch end {
        case .comma: return true
        case .open:
            return isOpenTo(line, block)
        case .colon: return false
        case .semicolon: return !line.followsGap && isWrapped && !startsLabel(line)
        case .fullStop: return resumes(block, line)
        }
    }

    /// Says whether a line goes on with a block that ends without a mark.
    private func isOpenTo(_ line: Line, _ block: Block) -> Bool {
        switch layout {
        case .paragraphs: true
        case .wrapped(let width): lastLineLength(block) * 3 >= width * 2 || !holes.isEmpty && block.span.count > width
        case .sentences(let isIndented): isIndented && !line.isIndented && !line.followsGap
        }
    }

    private var isWrapped: Bool { if case .wrapped = layout { true } else { false } }

    /// A heading whose title stands on the next line.
    private func takesTitle(_ block: Block, _ mark: Mark, _ line: Line) -> Bool {
        if case .wrapped(let width) = layout, lastLineLength(block) >= width - 1, !line.isIndented,
            !line.followsGap || !holes.isEmpty
        {
            return LineEnd(block.span, scalars) != .fullStop
        }
        if !holes.isEmpty, isRestOfTitle(line), block.span.count >= 8 { return true }
        return block.span.end <= mark.contentStart && line.span.count <= 40
            && (LineEnd(line.span, scalars) == .open || LineEnd(line.span, scalars) == .comma)
    }

    /// A list mark followed by a few words without any punctuation.
    private func isBareTitle(_ block: Block, _ mark: Mark) -> Bool {
        let words = SourceSpan(mark.contentStart, block.span.end)
        guard words.count <= 36, !words.range.contains(where: { scalars[$0].isPunctuation && scalars[$0] != "、" })
        else { return false }
        return mark.rank == .group || !block.isInColumn
    }

    /// A title torn in two: the rest is short and without punctuation.
    private func continuesTitle(_ mark: Mark, _ line: Line) -> Bool {
        mark.rank == .group && !(layout.losesStops && line.isIndented) && isRestOfTitle(line)
    }

    /// A few words without any punctuation.
    private func isRestOfTitle(_ line: Line) -> Bool {
        line.span.count <= 24 && LineEnd(line.span, scalars) == .open
            && !line.span.range.contains { scalars[$0].isPunctuation }
    }

    /// 续建项目：… or “一中心”，即…: a paragraph of its own.
    private func startsLabel(_ line: Line) -> Bool {
        line.span.range.prefix(12).contains { scalars[$0].isColon } || scalars[line.span.start] == "“"
    }

    /// Says whether a line behind a full stop goes on with the same paragraph; the last of a text closes it.
    private func resumes(_ block: Block, _ line: Line) -> Bool {
        if !line.followsGap, case .wrapped(let width) = layout {
            return lastLineLength(block) >= width - 1 && leads.length(line.span) == nil
        }
        guard line.followsGap, block.mark == nil, !block.isInColumn, layout == .paragraphs else { return false }
        guard line.span.start != lastStart, hasLeads else { return false }
        return leads.length(block.span) != nil && leads.length(line.span) == nil
    }

    /// The share of longer paragraphs that open with a lead.
    private func leadShare(of lines: [Line]) -> Double {
        var count = 0.0, led = 0.0
        for (before, line) in zip(lines, lines.dropFirst())
        where line.span.count >= 60 && LineEnd(before.span, scalars) == .fullStop && marks.mark(at: line.span) == nil {
            count += 1
            if leads.length(line.span) != nil { led += 1 }
        }
        return count == 0 ? 1 : led / count
    }

    /// Where the last paragraph starts: the last line behind a full stop.
    private func start(ofLast lines: [Line]) -> Int? {
        let text = lines.filter { !$0.span.isPageNumber(in: scalars) }
        let place = text.indices.dropFirst().last { LineEnd(text[$0 - 1].span, scalars) == .fullStop }
        return place.map { text[$0].span.start }
    }

    private func lastLineLength(_ block: Block) -> Int {
        var index = block.span.end
        while index > block.span.start, !scalars[index - 1].isLineEnd { index -= 1 }
        return block.span.end - index
    }
}
