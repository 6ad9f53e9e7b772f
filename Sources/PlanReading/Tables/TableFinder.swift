import PlanModel

/// Finds the tables of indicators among the lines, and puts a line with the table in their place.
struct TableFinder {
    private let scalars: [Unicode.Scalar]
    private let marks: MarkReader
    private let grid: TableGridReader
    private let width: Int

    /// A table has at most so many lines, a line in it so many scalars, a head of columns so many.
    private static let longest = 800
    private static let widest = 20_000
    private static let headLength = 240
    /// Lines of text are at least so long; shorter ones hold a cell each.
    private static let narrowest = 16

    /// Makes a finder for one source.
    init(_ scalars: [Unicode.Scalar], layout: TextLayout) {
        if case .wrapped(let full) = layout, full >= Self.narrowest { width = full } else { width = .max }
        self.scalars = scalars
        marks = MarkReader(scalars: scalars)
        grid = TableGridReader(scalars)
    }

    /// The lines; where a table stood, one line that holds it.
    func tables(in lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count)
        var index = 0, rest = lines.first
        while index < lines.count {
            let line = rest ?? lines[index]
            if let found = gridTable(at: index, lines) {
                result.append(found.line)
                index += found.used
                rest = nil
            } else if let head = headStart(at: index, in: line.span, lines),
                let found = runTable(head, line, index, lines)
            {
                if let before = found.before { result.append(before) }
                result.append(found.line)
                (index, rest) = (found.next, found.rest)
            } else {
                result.append(line)
                index += 1
                rest = nil
            }
        }
        return result
    }

    // MARK: Cells between tabs

    /// Rows of cells from a line on; a line without a tab among them is a heading over all columns.
    private func gridTable(at index: Int, _ lines: [Line]) -> (line: Line, used: Int)? {
        guard hasTab(lines[index].span),
            grid.hasHead(
                lines[index...].prefix(3).filter { !grid.isRule($0.span) }.prefix(2).map {
                    grid.cells(of: withMargins($0.span))
                })
        else { return nil }
        var rows: [[SourceSpan]] = [], last = index
        while last < lines.count, last - index < Self.longest, hasTab(lines[last].span) || isBareRow(last, lines) {
            if !grid.isRule(lines[last].span) { rows.append(grid.cells(of: withMargins(lines[last].span))) }
            last += 1
        }
        guard rows.count > 1, let (table, _) = grid.table(rows) else { return nil }
        let span = SourceSpan(lines[index].span.start, lines[last - 1].span.end)
        var line = Line(span: span, followsGap: lines[index].followsGap)
        line.table = table
        return (line, last - index)
    }

    private func hasTab(_ span: SourceSpan) -> Bool {
        withMargins(span).range.contains { scalars[$0].value == 0x09 } || grid.isBarred(span)
    }

    /// A short line between rows of cells.
    private func isBareRow(_ index: Int, _ lines: [Line]) -> Bool {
        index + 1 < lines.count && lines[index].span.count <= 30 && hasTab(lines[index + 1].span)
            && !isStop(lines[index], isFirst: false)
    }

    /// With the tabs before and behind it.
    private func withMargins(_ span: SourceSpan) -> SourceSpan {
        var (start, end) = (span.start, span.end)
        while start > 0, scalars[start - 1].isBlank, !scalars[start - 1].isLineEnd { start -= 1 }
        while end < scalars.count, scalars[end].isBlank, !scalars[end].isLineEnd { end += 1 }
        return SourceSpan(start, end)
    }

    // MARK: Cells one behind the other

    /// Where a head of columns starts on a line: 序号, 指标, 类别 and years or 属性 behind them.
    private func headStart(at index: Int, in span: SourceSpan, _ lines: [Line]) -> Int? {
        let sieve = Self.sieve
        var place = span.start
        while place < span.end {
            if sieve.mayHold(scalars[place]), Self.openers.contains(where: { has($0, at: place) }), mayHead(place),
                TableHeader(probe(from: place, span, index, lines), at: 0) != nil
            {
                return place
            }
            place += 1
        }
        return nil
    }

    /// A year or 属性 stands near by.
    private func mayHead(_ place: Int) -> Bool {
        (place..<min(scalars.count, place + 60)).contains {
            scalars[$0].digit != nil || scalars[$0] == "属" || scalars[$0] == "值"
        }
    }

    /// As much text as a head may take.
    private func probe(from place: Int, _ span: SourceSpan, _ index: Int, _ lines: [Line]) -> TableText {
        var spans = [SourceSpan(place, min(span.end, place + Self.headLength))], next = index + 1
        var torn: Set<Int> = []
        while next < min(lines.count, index + 16), lines[next].span.start - place < Self.headLength {
            defer { next += 1 }
            if isBarePage(next, lines) { continue }
            if isTorn(next, lines) { torn.insert(lines[next].span.start) }
            spans.append(SourceSpan(lines[next].span.start, min(lines[next].span.end, place + Self.headLength)))
        }
        return TableText(scalars, spans.filter { $0.count > 0 }, wrappedAt: width, joinedAt: torn)
    }

    private static let openers: [StaticWord] = ["序号", "指标", "类别", "领域", "主要指标"]
    private static let sieve = ScalarSieve("序", "指", "类", "领", "主")

    /// Says whether the words stand at a place, blanks between them allowed.
    private func has(_ words: StaticWord, at place: Int) -> Bool {
        guard scalars[place].value == words.first else { return false }
        var index = place
        for step in 0..<words.count {
            if step > 0 {
                let limit = min(scalars.count, index + 8)
                while index < limit, scalars[index].isBlank { index += 1 }
            }
            guard index < scalars.count, scalars[index].value == words[step] else { return false }
            index += 1
        }
        return true
    }

    private typealias Found = (before: Line?, line: Line, next: Int, rest: Line?)

    private func runTable(_ first: Int, _ line: Line, _ index: Int, _ lines: [Line]) -> Found? {
        var spans = [SourceSpan(first, min(line.span.end, first + Self.widest))], torn: Set<Int> = []
        var last = index + 1
        while last < lines.count, last - index < Self.longest, !isStop(lines[last], isFirst: last - index < 8) {
            let start = lines[last].span.start
            if !isBarePage(last, lines) {
                if isTorn(last, lines) { torn.insert(start) }
                spans.append(SourceSpan(start, min(lines[last].span.end, start + Self.widest)))
            }
            last += 1
        }
        let text = TableText(scalars, spans, wrappedAt: width, joinedAt: torn)
        guard let header = TableHeader(text, at: 0) else { return nil }
        let end = noteStart(text, from: header.end)
        let reader = TableRunReader(text: text, columns: header.columns, range: header.end..<end)
        let (rows, stop) = reader.rows()
        guard rows.contains(where: { !$0.values.isEmpty }), stop > header.end else { return nil }
        var table = IndicatorTable(
            rows: rows, columns: header.columns.filter(\.isValue), changeUnit: header.changeUnit)
        table.head = text.span(0..<header.end)
        return placed(table, SourceSpan(first, text.offsets[stop - 1] + 1), line, lines)
    }

    /// 注： ends a table.
    private func noteStart(_ text: TableText, from start: Int) -> Int {
        var place = start
        while place < text.count {
            if text.scalars[place] == "注", place + 1 < text.count,
                text.scalars[place + 1].isColon || text.scalars[place + 1].isNoteMark
            {
                return place
            }
            place += 1
        }
        return text.count
    }

    /// The words before the table, the table, and what is left of its last line.
    private func placed(_ table: IndicatorTable, _ span: SourceSpan, _ first: Line, _ lines: [Line]) -> Found {
        var line = Line(span: span, followsGap: true)
        line.table = table
        let head = first.ending(at: lastVisible(before: span.start))
        let next = lines.firstIndex(from: span.end, by: \.span.range)
        var rest: Line?
        if next > 0, lines[next - 1].span.end > span.end {
            var start = span.end
            while start < lines[next - 1].span.end, scalars[start].isBlank { start += 1 }
            rest = Line(span: SourceSpan(start, lines[next - 1].span.end), followsGap: true)
        }
        return (head.span.count > 0 ? head : nil, line, rest == nil ? next : next - 1, rest)
    }

    private func lastVisible(before place: Int) -> Int {
        var end = place
        while end > 0, scalars[end - 1].isBlank { end -= 1 }
        return end
    }

    /// A heading, a note or a sentence ends the rows.
    private func isStop(_ line: Line, isFirst: Bool) -> Bool {
        if let mark = marks.mark(at: line.span), mark.rank <= .column { return true }
        if scalars[line.span.start] == "注", line.span.count > 2 { return true }
        return !isFirst && line.span.range.contains { scalars[$0] == "。" }
            && !line.span.range.contains { scalars[$0] == "性" }
    }

    /// Lines of a table whose rows run on are at least so long.
    private static let running = 40

    /// A bare number between long lines: no cell, for the cells run on.
    private func isBarePage(_ index: Int, _ lines: [Line]) -> Bool {
        guard index + 1 < lines.count, case .bare? = PageMark(lines[index].span, in: scalars) else { return false }
        return lines[index - 1].span.count >= Self.running && lines[index + 1].span.count >= Self.running
    }

    /// A page ended inside a number of rows that run on.
    private func isTorn(_ index: Int, _ lines: [Line]) -> Bool {
        if lines[index].isTorn { return true }
        let isBehindBare = isBarePage(index - 1, lines), before = isBehindBare ? index - 2 : index - 1
        guard before >= 0, isBehindBare || !lines[index].pages.isEmpty else { return false }
        return lines[before].span.count >= Self.running && lines[index].span.count >= Self.running
    }
}
