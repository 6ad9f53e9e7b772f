/// Joins the lines of running text into paragraphs.
///
/// A line goes on in the next when it reaches the right edge of the text, the next is not indented, both are of one size,
/// and no more than the usual step lies between them; over a page's end too.
struct PdfParagraphs {
    /// The edges between which running text stands, and the usual step from line to line, in sizes of type.
    private struct Frame {
        var left: Float = 0
        var right: Float = 0
        var step: Float = 1.6
    }

    private var frames: [Frame] = [Frame(), Frame()]

    /// Learns the edges from the rows of running text; odd and even pages may differ.
    init(_ rows: [PdfRow]) {
        for parity in 0...1 {
            let own = rows.filter { $0.page % 2 == parity }
            frames[parity] = PdfParagraphs.frame(of: own.count >= 5 ? own : rows)
        }
    }

    /// The paragraphs of rows that follow one another.
    func paragraphs(of rows: ArraySlice<PdfRow>) -> [DocumentBlock] {
        var texts: [String] = []
        var last: PdfRow?
        for row in rows where !PdfText.isContents(row.text) {
            if let last, goesOn(last, row) {
                let blank = PdfText.needsBlank(texts[texts.count - 1], row.text) ? " " : ""
                texts[texts.count - 1] += blank + row.text
            } else {
                texts.append(row.text)
            }
            last = row
        }
        return texts.map { .paragraph($0) }
    }

    private func goesOn(_ line: PdfRow, _ next: PdfRow) -> Bool {
        let (own, other) = (frames[line.page % 2], frames[next.page % 2])
        guard abs(line.size - next.size) < 0.15 * max(line.size, next.size) else { return false }
        guard line.right >= own.right - 1.7 * line.size else { return false }
        guard
            next.left <= other.left + 0.8 * next.size
                || abs(next.left - line.left) < 0.3 * next.size && line.page == next.page
        else { return false }
        if line.page != next.page { return next.page == line.page + 1 }
        return next.top - line.top <= (own.step + 0.35) * line.size
    }

    private static func frame(of rows: [PdfRow]) -> Frame {
        guard !rows.isEmpty else { return Frame() }
        let needed = max(rows.count / 30, 2)
        let size = rows.map(\.size).sorted()[rows.count / 2]
        let rights = rows.map(\.right).sorted(by: >)
        let lefts = rows.map(\.left).sorted()
        let right = edge(rights, needed, size) ?? rights[0]
        let left = edge(lefts, needed, size) ?? lefts[0]
        var steps: [Int: Int] = [:]
        for (line, next) in zip(rows, rows.dropFirst()) where line.page == next.page && next.top > line.top {
            guard line.right >= right - 1.7 * line.size, line.size > 0 else { continue }
            steps[Int(min((next.top - line.top) / line.size, 100) * 10), default: 0] += 1
        }
        let usual = steps.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return Frame(left: left, right: right, step: usual.map { Float($0.key + 1) / 10 } ?? 2)
    }

    /// The outermost place near which enough lines end, outermost first.
    private static func edge(_ places: [Float], _ needed: Int, _ size: Float) -> Float? {
        places.indices.first { index in
            index + needed - 1 < places.count && abs(places[index + needed - 1] - places[index]) < 0.6 * size
        }.map { places[$0] }
    }
}
