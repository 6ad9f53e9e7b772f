import PlanModel

/// Takes running lists apart: numbered members become items, （一）A；（二）B； groups.
struct ListSplitter {
    private let scalars: [Unicode.Scalar]
    private let marks: MarkReader

    /// Makes a splitter for one source.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        marks = MarkReader(scalars: scalars)
    }

    /// The entries of a block, in order; one when it holds no list.
    func entries(of block: Block) -> [Entry] {
        guard let first = block.mark, !first.rank.isHeading else {
            return [
                Entry(
                    mark: block.mark, span: block.span, holes: block.holes, isInColumn: block.isInColumn,
                    table: block.table)
            ]
        }
        var result: [Entry] = []
        var current = first, start = block.span.start
        for mark in inner(block, after: first) {
            result.append(entry(current, SourceSpan(start, mark.number.start), block))
            current = mark
            start = mark.number.start
        }
        result.append(entry(current, SourceSpan(start, block.span.end), block))
        return result
    }

    private func entry(_ mark: Mark, _ span: SourceSpan, _ block: Block) -> Entry {
        Entry(mark: mark, span: span, holes: block.holes.filter(span.overlaps), isInColumn: block.isInColumn)
    }

    /// The marks inside a block that carry its list on, or open a list one rank deeper.
    private func inner(_ block: Block, after first: Mark) -> [Mark] {
        var result: [Mark] = []
        var open = RankTable()
        open.note(first.ordinal, first.rank)
        var index = first.contentStart
        while index < block.span.end {
            guard mayStartMark(scalars[index]), let boundary = boundary(before: index, from: first.contentStart),
                let mark = marks.mark(at: SourceSpan(index, block.span.end)), mark.number.start == index,
                carriesOn(mark, open, boundary)
            else {
                index += 1
                continue
            }
            open.note(mark.ordinal, mark.rank)
            result.append(mark)
            index = max(mark.contentStart, index + 1)
        }
        return result
    }

    private func mayStartMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.digit != nil || scalar == "（" || scalar == "(" || (0x2460...0x2473).contains(scalar.value)
    }

    private func carriesOn(_ mark: Mark, _ open: RankTable, _ boundary: Boundary) -> Bool {
        guard !mark.rank.isHeading else { return false }
        if let ordinal = open[mark.rank] { return mark.ordinal == ordinal + 1 && boundary != .blank }
        guard mark.ordinal == 1, let deepest = open.deepest else { return false }
        return mark.rank > deepest
    }

    private enum Boundary { case stop, colon, blank }

    /// What stands before a place, blanks left out; `nil` inside a word.
    private func boundary(before place: Int, from start: Int) -> Boundary? {
        var index = place - 1
        while index >= start, scalars[index].isBlank { index -= 1 }
        guard index >= start else { return .colon }
        if scalars[index].isFullStop || scalars[index].isSemicolon { return .stop }
        if scalars[index].isColon { return .colon }
        return index < place - 1 ? .blank : nil
    }
}
