import PlanModel

/// Reads a table whose cells are separated by U+0009, one row a line.
struct TableGridReader {
    private let scalars: [Unicode.Scalar]

    /// Makes a reader for one source.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// The cells of a row; outer blanks and bars left out, an empty cell keeps its place.
    func cells(of line: SourceSpan) -> [SourceSpan] {
        var line = line, bar: UInt32 = 0x09
        if isBarred(line) {
            (line, bar) = (
                SourceSpan(trimmed(line.start, line.end).start + 1, trimmed(line.start, line.end).end - 1), 0x7C
            )
        }
        var result: [SourceSpan] = [], start = line.start
        for index in line.range where scalars[index].value == bar {
            result.append(trimmed(start, index))
            start = index + 1
        }
        result.append(trimmed(start, line.end))
        return result
    }

    /// | cell | cell |: a row in Markdown.
    func isBarred(_ line: SourceSpan) -> Bool {
        let inner = trimmed(line.start, line.end)
        return inner.count > 2 && scalars[inner.start] == "|" && scalars[inner.end - 1] == "|"
    }

    /// |---|---|: the rule under the head.
    func isRule(_ line: SourceSpan) -> Bool {
        isBarred(line)
            && line.range.allSatisfy {
                scalars[$0] == "|" || scalars[$0] == "-" || scalars[$0] == ":" || scalars[$0].isBlank
            }
    }

    /// The table whose head starts in the first of the rows; `nil` when they are no table of indicators.
    func table(_ rows: [[SourceSpan]]) -> (table: IndicatorTable, used: Int)? {
        guard let (columns, heads, changeUnit) = head(rows) else { return nil }
        var table = IndicatorTable(columns: columns.filter(\.isValue), changeUnit: changeUnit)
        if let first = rows[0].first, let last = rows[0].last { table.head = SourceSpan(first.start, last.end) }
        var carried = Carried()
        for row in rows.dropFirst(heads) {
            if let read = self.row(row, columns, &carried) { table.rows.append(read) }
        }
        return table.rows.contains { !$0.values.isEmpty } ? (table, rows.count) : nil
    }

    /// Says whether the first rows name the columns of a table of indicators.
    func hasHead(_ rows: [[SourceSpan]]) -> Bool { head(rows) != nil }

    /// The columns, from the first row or from the first two put together.
    private func head(_ rows: [[SourceSpan]]) -> ([TableColumn], Int, String)? {
        guard let first = rows.first else { return nil }
        let single = spread(first.map(column), first)
        if rows.count > 1, isHeadRow(rows[1]) {
            let width = max(first.count, rows[1].count)
            var upper: SourceSpan?
            let double = (0..<width).map { place -> TableColumn in
                if place < first.count, first[place].count > 0 { upper = first[place] }
                let lower = place < rows[1].count ? rows[1][place] : SourceSpan(0, 0)
                if lower.count == 0 { return place < first.count ? column(first[place]) : .other }
                let own = column(lower)
                if own != .other { return own }
                let joined = TableText(scalars, [upper ?? lower, lower])
                return TableHeader.column(of: joined) ?? .other
            }
            if isTable(double) { return (double, 2, changeUnit(first + rows[1])) }
        }
        return isTable(single) ? (single, 1, changeUnit(first)) : nil
    }

    /// A second row of a head: no name and no plain number in it.
    private func isHeadRow(_ row: [SourceSpan]) -> Bool {
        let filled = row.filter { $0.count > 0 }
        guard filled.count > 1 else { return false }
        return filled.allSatisfy {
            column($0) != .other || scalars[$0.start] == "（" || scalars[$0.start] == "("
                || TableText(scalars, [$0]).text(0..<3) == "绝对值"
        }
            && !filled.contains { value($0)?.number != nil && column($0) == .other }
    }

    /// An empty cell behind the names goes with them: one head over two columns.
    private func spread(_ columns: [TableColumn], _ cells: [SourceSpan]) -> [TableColumn] {
        var columns = columns
        for place in columns.indices.dropFirst() where cells[place].count == 0 && columns[place - 1] == .name {
            columns[place] = .name
        }
        return columns
    }

    private func isTable(_ columns: [TableColumn]) -> Bool {
        let values = columns.filter(\.isValue).count
        return columns.contains(.name) && (values >= 2 || (values == 1 && columns.contains(.attribute)))
    }

    private func column(_ cell: SourceSpan) -> TableColumn {
        cell.count > 0 && cell.count < 40 ? TableHeader.column(of: TableText(scalars, [cell])) ?? .other : .other
    }

    private func changeUnit(_ cells: [SourceSpan]) -> String {
        for cell in cells where cell.count < 40 {
            let column = column(cell)
            guard column == .yearly || column == .change else { continue }
            if cell.range.contains(where: { scalars[$0].narrow == "%" }) { return "%" }
        }
        return ""
    }

    /// What cells over several rows say of the rows below.
    private struct Carried {
        var unit = ""
        var obligation: Obligation?
        var group = ""
        var groupUnit = ""
    }

    private func row(_ cells: [SourceSpan], _ columns: [TableColumn], _ carried: inout Carried) -> TableRow? {
        let filled = cells.filter { $0.count > 0 }
        guard let first = filled.first, let last = filled.last else { return nil }
        if filled.count == 1 {
            let words = RowName(TableText(scalars, [first]), 0..<TableText(scalars, [first]).count, hasUnit: false)
            carried = Carried(group: words.unit.isEmpty ? "" : words.name, groupUnit: words.unit)
            return nil
        }
        let pairs = Array(zip(cells, columns))
        let names = pairs.filter { $0.1 == .name && $0.0.count > 0 }.map(\.0)
        guard let name = names.last else { return nil }
        if pairs.filter({ $0.1 == .name }).count > 1, let group = pairs.first(where: { $0.1 == .name })?.0 {
            enter(names.count > 1 ? group : SourceSpan(0, 0), isOwn: group.count > 0 && names.count == 1, &carried)
        }
        let text = TableText(scalars, [name])
        let words = RowName(text, 0..<text.count, hasUnit: false)
        let printed = pairs.first { $0.1 == .unit && $0.0.count > 0 }.map { TableText(scalars, [$0.0]) }
        if let printed { carried.unit = printed.text(0..<printed.count) }
        if let cell = pairs.first(where: { $0.1 == .attribute && $0.0.count > 0 })?.0 {
            carried.obligation = obligation(cell)
        }
        let unit = words.unit.isEmpty ? carried.unit.isEmpty ? carried.groupUnit : carried.unit : words.unit
        return TableRow(
            span: SourceSpan(first.start, last.end), name: words.name, unit: unit,
            values: pairs.filter { $0.1.isValue }.map { value($0.0) }, obligation: carried.obligation,
            group: carried.group)
    }

    /// A cell before the name's speaks for the rows below until another stands there.
    private func enter(_ group: SourceSpan, isOwn: Bool, _ carried: inout Carried) {
        guard group.count > 0 || isOwn else { return }
        let text = TableText(scalars, [group])
        let words = RowName(text, 0..<text.count, hasUnit: false)
        (carried.group, carried.groupUnit) = isOwn || words.unit.isEmpty ? ("", "") : (words.name, words.unit)
    }

    private func value(_ cell: SourceSpan) -> TableValue? {
        guard cell.count > 0, cell.count < 30 else { return nil }
        let text = TableText(scalars, [cell])
        guard let (value, end) = TableValueReader(text: text).value(at: 0, before: text.count) else { return nil }
        return (end..<text.count).allSatisfy { text.scalars[$0].isNoteMark } ? value : withUnit(value, text, end)
    }

    /// A value with its unit in the cell: 55.8万亿元.
    private func withUnit(_ value: TableValue, _ text: TableText, _ end: Int) -> TableValue? {
        guard UnitText(text.text(end..<text.count)) != nil else { return nil }
        var value = value
        value.unit = text.text(end..<text.count)
        value.span = text.span(0..<text.count)
        return value
    }

    private func obligation(_ cell: SourceSpan) -> Obligation? {
        let words = TableText(scalars, [cell])
        if (0..<words.count).contains(where: { words.has("约束", at: $0) }) { return .binding }
        return (0..<words.count).contains { words.has("预期", at: $0) } ? .anticipatory : nil
    }

    private func trimmed(_ start: Int, _ end: Int) -> SourceSpan {
        var (low, high) = (start, end)
        while low < high, scalars[low].isBlank { low += 1 }
        while high > low, scalars[high - 1].isBlank { high -= 1 }
        return SourceSpan(low, high)
    }
}
