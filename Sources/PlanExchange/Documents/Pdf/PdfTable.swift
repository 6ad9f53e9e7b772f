/// Puts the rows of a table into cells.
///
/// A segment stands in the first column it reaches; what it covers beyond is empty. A line that holds but a part of the
/// columns goes to the row above or below when it stands closer to it than rows do, or goes on from a full line there.
struct PdfTable {
    private struct Line {
        var row: PdfRow
        var cells: [String]
        /// The right edge of each cell's last line; 0 for empty cells.
        var edges: [Float]
        /// The middle of each cell's first line; 0 for empty cells.
        var middles: [Float]

        var filled: Set<Int> { Set(cells.indices.filter { !cells[$0].isEmpty }) }
    }

    let columns: [ClosedRange<Float>]
    private var lines: [Line]

    init(_ rows: ArraySlice<PdfRow>, columns: [ClosedRange<Float>]) {
        self.columns = columns
        lines = []
        lines = rows.map(line)
    }

    /// The cells, row by row.
    func cells() -> [[String]] {
        let gaps = zip(lines, lines.dropFirst()).map(gap).sorted()
        let usual = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
        var result: [Line] = []
        for line in lines {
            if let last = result.last, belongs(line, to: last, usualGap: usual) {
                result[result.count - 1] = joined(last, line)
            } else {
                result.append(line)
            }
        }
        return PdfSpanningCells.lifted(result.map(\.cells), middles: result.map(\.middles), size: size)
    }

    private var size: Float { lines.first?.row.size ?? 0 }

    private func line(_ row: PdfRow) -> Line {
        var cells = Array(repeating: "", count: columns.count)
        var edges = Array(repeating: Float(0), count: columns.count)
        var middles = edges
        for segment in row.segments.flatMap({ PdfCellCutter(columns: columns, row: row).parts(of: $0) }) {
            let column = columns.firstIndex { segment.left <= $0.upperBound } ?? columns.count - 1
            cells[column] += (cells[column].isEmpty ? "" : " ") + segment.text
            edges[column] = segment.right
            if middles[column] == 0 { middles[column] = segment.middle }
        }
        return Line(row: row, cells: cells, edges: edges, middles: middles)
    }

    /// Says whether a line is more of the row above it, or the row above is the beginning of this one.
    private func belongs(_ line: Line, to above: Line, usualGap: Float) -> Bool {
        let (upper, lower) = (above.filled, line.filled)
        let (part, whole) = lower.count < upper.count ? (lower, upper) : (upper, lower)
        guard part.isSubset(of: whole), part.count * 2 <= whole.count, !opensEntry(line) else { return false }
        let (size, gap) = (line.row.size, gap(above, line))
        if gap < 0.35 * size, gap + 0.15 * size < usualGap { return true }
        return gap < 0.8 * size && part.allSatisfy { goesOn(above, column: $0, size: size) }
    }

    /// Says whether a line of one cell begins with a number of its own, such as （二）.
    private func opensEntry(_ line: Line) -> Bool {
        let filled = line.filled
        guard filled.count == 1, let column = filled.first else { return false }
        let text = line.cells[column]
        return (1...4).contains {
            PdfText.isMark(String(text.prefix($0))) && text.count > $0 && "、.．)）".contains(text.prefix($0).last ?? " ")
        }
    }

    /// Says whether a cell fills its column to the right edge, so that it may go on in the next line.
    private func goesOn(_ line: Line, column: Int, size: Float) -> Bool {
        let width = columns[column].upperBound - columns[column].lowerBound
        return width >= 4 * size && line.edges[column] >= columns[column].upperBound - size
    }

    private func gap(_ upper: Line, _ lower: Line) -> Float {
        lower.row.page == upper.row.page ? lower.row.top - upper.row.bottom : .infinity
    }

    private func joined(_ upper: Line, _ lower: Line) -> Line {
        var result = upper
        for column in columns.indices where !lower.cells[column].isEmpty {
            let blank = PdfText.needsBlank(upper.cells[column], lower.cells[column]) ? " " : ""
            result.cells[column] += blank + lower.cells[column]
            result.edges[column] = lower.edges[column]
            let isFirst = upper.cells[column].isEmpty
            result.middles[column] =
                isFirst ? lower.middles[column] : (upper.middles[column] + lower.middles[column]) / 2
        }
        result.row.bottom = lower.row.bottom
        return result
    }
}
