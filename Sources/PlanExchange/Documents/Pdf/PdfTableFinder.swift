/// Finds tables: rows whose segments stand below one another in columns.
struct PdfTableFinder {
    /// Rows without furniture, in reading order.
    let rows: [PdfRow]

    /// A table: its rows, and the columns they stand in.
    struct Found: Equatable {
        var range: Range<Int>
        var columns: [ClosedRange<Float>]
    }

    /// The tables, in order.
    func tables() -> [Found] {
        var result: [Found] = []
        var start = 0
        while start < rows.count {
            let end = isWide(rows[start]) ? extent(from: start) : start
            let wide = (start..<end).filter { isWide(rows[$0]) }
            if wide.count >= 2, case let columns = columns(of: wide), columns.count >= 2 {
                result.append(Found(range: start..<end, columns: columns))
                start = end
            } else {
                // A part of the run may still be a table; steps in proportion keep the work in proportion to the run.
                start += max(1, (end - start) / 8)
            }
        }
        return result
    }

    private func isWide(_ row: PdfRow) -> Bool { (2...60).contains(row.segments.count) }

    /// Where the rows that belong together end: with the last that has two segments before running text begins.
    private func extent(from start: Int) -> Int {
        var end = start + 1
        var next = end
        let frame = (left: rows[start].left, right: rows[start].right)
        while next < rows.count {
            let row = rows[next]
            if isWide(row) {
                next += 1
                end = next
                continue
            }
            let width = max(frame.right - frame.left, 1)
            let isText = row.right - row.left > 0.7 * width || next - end >= 6
            let above = rows[next - 1]
            let isFar = row.page == above.page && row.top - above.bottom > 2 * row.size
            if isText || isFar { break }
            next += 1
        }
        // Lines of a cell of the last row may stand below it.
        while end < next, end < rows.count, isTail(end) { end += 1 }
        return end
    }

    private func isTail(_ index: Int) -> Bool {
        let (row, above) = (rows[index], rows[index - 1])
        guard row.page == above.page, row.top - above.bottom < 0.35 * row.size else { return false }
        return above.segments.dropFirst().contains { abs($0.left - row.left) < row.size }
    }

    /// The columns of rows: where their segments stand, those left out that lie across several of most other rows.
    private func columns(of wide: [Int]) -> [ClosedRange<Float>] {
        let sample = wide.count <= 60 ? wide : stride(from: 0, to: wide.count, by: wide.count / 60 + 1).map { wide[$0] }
        var spans: [ClosedRange<Float>] = []
        for index in sample {
            for segment in rows[index].segments where !isAcross(segment, others: sample) {
                spans.append(segment.left...max(segment.left, segment.right))
            }
        }
        var result: [ClosedRange<Float>] = []
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, span.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// Says whether at least as many rows have several segments where this one lies as have one, its own included.
    private func isAcross(_ segment: PdfSegment, others: [Int]) -> Bool {
        var (several, one) = (0, 0)
        for index in others {
            let count = rows[index].segments.count { $0.left <= segment.right && segment.left <= $0.right }
            if count >= 2 { several += 1 } else if count == 1 { one += 1 }
        }
        return several >= one
    }
}
