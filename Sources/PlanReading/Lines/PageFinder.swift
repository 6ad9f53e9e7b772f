import PlanModel

/// Takes the page numbers out of the lines; each stays with the line behind it.
struct PageFinder {
    private let scalars: [Unicode.Scalar]

    /// So many page numbers inside lines must count on before they are taken for ones.
    private static let fewest = 3

    /// Makes a finder for one source.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// What became of the lines.
    struct Pages {
        /// The lines without page numbers; bare numbers stay.
        var lines: [Line]
        /// Where the page numbers stand, in order.
        var spans: [SourceSpan] = []
        /// Bare numbers may be page numbers as well.
        var mayBeBare = true
    }

    /// Takes the page numbers out of lines.
    func pages(of lines: [Line]) -> Pages {
        let marks = lines.map { PageMark($0.span, in: scalars) }
        let totals = self.totals(marks)
        let inner = innerPages(lines)
        guard !inner.isEmpty || marks.contains(where: { isPage($0, totals) }) else {
            return Pages(lines: lines)
        }
        var kept: [Line] = [], pages: [SourceSpan] = [], open: [SourceSpan] = [], next = inner.startIndex
        kept.reserveCapacity(lines.count + inner.count)
        for (line, mark) in zip(lines, marks) {
            if isPage(mark, totals) {
                open.append(line.span)
                pages.append(line.span)
                continue
            }
            var rest = line
            rest.pages = open
            open = []
            while next < inner.endIndex, inner[next].start < line.span.end {
                let page = inner[next]
                next += 1
                guard let (before, after) = cut(rest, at: page) else { continue }
                kept.append(before)
                rest = after
                pages.append(page)
            }
            kept.append(rest)
        }
        return Pages(lines: kept, spans: pages, mayBeBare: pages.count < 2 || countsBare(lines, marks))
    }

    /// Bare numbers alone on their lines count on as pages do.
    private func countsBare(_ lines: [Line], _ marks: [PageMark?]) -> Bool {
        var found: [(span: SourceSpan, number: Int)] = []
        for (line, mark) in zip(lines, marks) {
            if case .bare(let number)? = mark { found.append((line.span, number)) }
        }
        return !counting(found).isEmpty
    }

    private func isPage(_ mark: PageMark?, _ totals: [Int: Int]) -> Bool {
        switch mark {
        case .framed: true
        case .share(_, let total): totals[total] ?? 0 >= Self.fewest
        case .bare, nil: false
        }
    }

    private func totals(_ marks: [PageMark?]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for case .share(_, let total)? in marks { counts[total, default: 0] += 1 }
        return counts
    }

    private func cut(_ line: Line, at page: SourceSpan) -> (Line, Line)? {
        var end = page.start, start = page.end
        while end > line.span.start, scalars[end - 1].isBlank { end -= 1 }
        while start < line.span.end, scalars[start].isBlank { start += 1 }
        guard end > line.span.start, start < line.span.end else { return nil }
        var after = Line(span: SourceSpan(start, line.span.end), followsGap: false)
        after.pages = [page]
        after.isTorn = true
        return (line.ending(at: end), after)
    }

    // MARK: Page numbers inside lines

    /// — 23 — inside lines, where enough of them count on.
    private func innerPages(_ lines: [Line]) -> [SourceSpan] {
        var found: [(span: SourceSpan, number: Int)] = []
        for line in lines where line.span.count > 6 {
            var index = line.span.start + 1
            while index < line.span.end - 3 {
                let value = scalars[index].value
                if value < 0x3000 || value > 0xFF00, PageMark.isDash(scalars[index]),
                    let page = innerPage(at: index, before: line.span.end)
                {
                    found.append(page)
                }
                index += 1
            }
        }
        let spaced = counting(found.filter { scalars[$0.span.start + 1].isBlank })
        return spaced.isEmpty ? counting(found) : spaced
    }

    private func innerPage(at start: Int, before end: Int) -> (span: SourceSpan, number: Int)? {
        var index = start + 1, number = 0, digits = 0
        while index < end, index - start < 8, scalars[index].isBlank || scalars[index].digit != nil {
            if let digit = scalars[index].digit { (number, digits) = (number * 10 + digit, digits + 1) }
            index += 1
        }
        guard (1...4).contains(digits), index < end, scalars[index] == scalars[start] else { return nil }
        return (SourceSpan(start, index + 1), number)
    }

    /// Those that count on one by one or nearly so; none when they are few.
    private func counting(_ found: [(span: SourceSpan, number: Int)]) -> [SourceSpan] {
        var chain: [SourceSpan] = [], last: Int?, others: [SourceSpan] = []
        for page in found {
            if let last, page.number <= last || page.number > last + 3 {
                if chain.last.map({ !$0.overlaps(page.span) }) ?? true { others.append(page.span) }
                continue
            }
            while let other = others.last, other.overlaps(page.span) { others.removeLast() }
            chain.append(page.span)
            last = page.number
        }
        return chain.count >= max(Self.fewest, 4 * others.count) ? chain : []
    }
}
