/// Cuts a run of words that lies across several columns where narrow columns left no wide gap between their cells.
///
/// Each word goes to the column it lies in or next to. Nothing is cut that stands alone in its row, as the name of a group
/// does, nor where another run of the row stands in one of the columns.
struct PdfCellCutter {
    let columns: [ClosedRange<Float>]
    let row: PdfRow

    /// The run, or its parts from the left.
    func parts(of segment: PdfSegment) -> [PdfSegment] {
        guard row.segments.count > 1, segment.words.count > 1 else { return [segment] }
        let covered = reached(by: segment)
        guard covered.count > 1, covered.isDisjoint(with: others(than: segment)) else { return [segment] }
        var groups: [(column: Int, words: [PdfWord])] = []
        for word in segment.words {
            let column = nearest(to: word)
            if groups.last?.column == column {
                groups[groups.count - 1].words.append(word)
            } else {
                groups.append((column, [word]))
            }
        }
        let isInOrder = zip(groups, groups.dropFirst()).allSatisfy { $0.column < $1.column }
        return groups.count > 1 && isInOrder ? groups.map { part($0.words, of: segment) } : [segment]
    }

    private func reached(by segment: PdfSegment) -> Set<Int> {
        Set(
            columns.indices.filter { segment.left <= columns[$0].upperBound && columns[$0].lowerBound <= segment.right }
        )
    }

    private func others(than segment: PdfSegment) -> Set<Int> {
        row.segments.filter { $0 != segment }.reduce(into: []) { $0.formUnion(reached(by: $1)) }
    }

    private func nearest(to word: PdfWord) -> Int {
        columns.indices.min { distance(word, $0) < distance(word, $1) } ?? 0
    }

    /// How far a word lies from a column; below zero by as much as they have in common.
    private func distance(_ word: PdfWord, _ column: Int) -> Float {
        max(columns[column].lowerBound - word.right, word.left - columns[column].upperBound)
    }

    private func part(_ words: [PdfWord], of segment: PdfSegment) -> PdfSegment {
        PdfSegment(
            left: words[0].left, right: words.map(\.right).max() ?? segment.right, middle: segment.middle,
            text: PdfText.joined(words.map { (line: 0, word: $0) }), words: words)
    }
}
