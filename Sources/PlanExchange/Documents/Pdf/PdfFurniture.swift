/// What stands on many pages and belongs to none: running heads and feet, page numbers.
enum PdfFurniture {
    /// The share of a page's height, at its top and at its bottom, in which furniture stands.
    private static let band: Float = 0.12

    /// The rows without furniture; `heights` has the height of each page.
    static func removed(from rows: [PdfRow], heights: [Float]) -> [PdfRow] {
        let edges = edgeRows(rows, heights)
        var pages: [String: Set<Int>] = [:]
        for index in edges { pages[key(rows[index]), default: []].insert(rows[index].page) }
        let needed = heights.count <= 4 ? 2 : max(3, heights.count / 40)
        let dropped = edges.filter { index in
            isPageNumber(rows[index].text)
                || rows[index].segments.count <= 2 && (pages[key(rows[index])]?.count ?? 0) >= needed
        }
        return rows.indices.filter { !dropped.contains($0) }.map { rows[$0] }
    }

    /// The first two and last two rows of each page that stand near its edge.
    private static func edgeRows(_ rows: [PdfRow], _ heights: [Float]) -> Set<Int> {
        var result: Set<Int> = []
        var start = 0
        while start < rows.count {
            let end = rows[start...].firstIndex { $0.page != rows[start].page } ?? rows.count
            let height = heights[rows[start].page]
            for index in start..<end {
                let isHead = index - start < 2 && rows[index].bottom < height * band
                let isFoot = end - index <= 2 && rows[index].top > height * (1 - band)
                if isHead || isFoot { result.insert(index) }
            }
            start = end
        }
        return result
    }

    /// What two pages share: the words, whatever the numbers in them, and the height.
    private static func key(_ row: PdfRow) -> String {
        let words = row.text.filter { !$0.isWhitespace }.map { $0.isWholeNumber ? "#" : $0 }
        return String(words) + "@\(Int((row.top / 8).rounded()))"
    }

    /// 12, - 12 -, — 12 —, ·12·, 第 12 页, 12/80, 第12页 共80页, xii.
    static func isPageNumber(_ text: String) -> Bool {
        let words = text.filter { !$0.isWhitespace && !"-—–－―·•~～_".contains($0) }.lowercased()
        guard !words.isEmpty, words.count <= 14 else { return false }
        let number = #/(?:第?\d{1,4}页?(?:[\/，,]?共?\d{1,4}页?)?|[ivxl]{1,6}|page\d{1,4}(?:of\d{1,4})?)/#
        return words.wholeMatch(of: number) != nil
    }
}
