/// Puts the words of cells over several rows into the first of these rows.
///
/// Such words stand in the middle of what their cell covers. When the cells of a column can cover all rows from the first
/// to the last, one below another and each around its own words, that is how they lie; otherwise nothing is moved.
enum PdfSpanningCells {
    /// The cells, those of spanning cells lifted; `middles` has the middle of each cell's words, 0 for none.
    static func lifted(_ cells: [[String]], middles: [[Float]], size: Float) -> [[String]] {
        guard let columns = cells.first?.count, (3...300).contains(cells.count) else { return cells }
        let rows = middles.map { row in
            let filled = row.filter { $0 > 0 }.sorted()
            return filled.isEmpty ? 0 : filled[filled.count / 2]
        }
        // Over a page's end places say nothing.
        guard zip(rows, rows.dropFirst()).allSatisfy({ $0 < $1 }) else { return cells }
        var result = cells
        for column in 0..<columns where cells.contains(where: { $0[column].isEmpty }) {
            let words = cells.indices.filter { !cells[$0][column].isEmpty }
            guard let starts = tiling(words.map { middles[$0][column] }, rows: rows, size: size) else { continue }
            for row in cells.indices { result[row][column] = "" }
            for (word, start) in zip(words, starts) { result[start][column] = cells[word][column] }
        }
        return result
    }

    /// The first row of each cell, when the cells can lie without a gap.
    private static func tiling(_ middles: [Float], rows: [Float], size: Float) -> [Int]? {
        var starts: [Int] = []
        var next = 0
        for middle in middles {
            guard next < rows.count else { return nil }
            let ends = next..<rows.count
            let distance = { (end: Int) in abs((rows[next] + rows[end]) / 2 - middle) }
            guard let end = ends.min(by: { distance($0) < distance($1) }), distance(end) < 0.5 * size else {
                return nil
            }
            starts.append(next)
            next = end + 1
        }
        return next == rows.count ? starts : nil
    }
}
