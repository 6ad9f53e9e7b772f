/// Puts the words of a page into rows.
///
/// Words whose middles are less than two thirds of a line apart hang together, so that a cell of two lines joins the cells
/// that are centred beside it.
struct PdfRowBuilder {
    /// How far apart, in heights, the middles of two words of one row may be.
    private static let reach: Float = 0.67
    /// From this gap on, in sizes of type, text is in another segment.
    private static let gap: Float = 0.85

    /// Lines of one row; more that hang together are each for itself.
    private static let mostLines = 200
    /// Segments of a line that are compared with those of another.
    private static let mostCompared = 60

    /// The rows of a page, from the top.
    static func rows(of page: PdfPage, number: Int) -> [PdfRow] {
        var result: [PdfRow] = []
        var cluster: [[PdfWord]] = []
        for line in lines(of: page) {
            if let last = cluster.last, !isNear(last, line) {
                result += rows(of: cluster, number)
                cluster = []
            }
            cluster.append(line)
        }
        return result + rows(of: cluster, number)
    }

    /// Words of one height on the page, each line from the left.
    private static func lines(of page: PdfPage) -> [[PdfWord]] {
        var result: [[PdfWord]] = []
        for word in page.words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let first = result.last?.first, word.middle - first.middle < 0.3 * min(word.height, first.height) {
                result[result.count - 1].append(word)
            } else {
                result.append([word])
            }
        }
        return result.map { $0.sorted { $0.left < $1.left } }
    }

    private static func isNear(_ upper: [PdfWord], _ lower: [PdfWord]) -> Bool {
        guard let first = upper.first, let second = lower.first else { return false }
        let height = min(upper.map(\.height).min() ?? 0, lower.map(\.height).min() ?? 0)
        return abs(second.middle - first.middle) < reach * height
    }

    /// The rows of lines that hang together: each line goes to the nearest of those that must be rows of their own.
    private static func rows(of lines: [[PdfWord]], _ number: Int) -> [PdfRow] {
        if lines.isEmpty { return [] }
        if lines.count > mostLines { return lines.map { row([$0], number) } }
        let anchors = anchors(of: lines.map { segments([$0]) }, lines)
        if anchors.count < 2 { return [row(lines, number)] }
        var groups: [[[PdfWord]]] = anchors.map { _ in [] }
        for line in lines {
            let distances = anchors.map { abs(lines[$0][0].middle - line[0].middle) }
            let nearest = distances.indices.min { distances[$0] + 0.5 < distances[$1] } ?? 0
            groups[nearest].append(line)
        }
        return groups.filter { !$0.isEmpty }.map { row($0, number) }
    }

    /// The lines that must be rows of their own: values stand below values, or several cells further apart than lines are.
    private static func anchors(of segments: [[PdfSegment]], _ lines: [[PdfWord]]) -> [Int] {
        var result: [Int] = []
        for index in lines.indices {
            guard let last = result.last else {
                result = [index]
                continue
            }
            let pairs = segments[last].prefix(mostCompared).flatMap { upper in
                segments[index].prefix(mostCompared).filter { upper.overlaps($0) }.map { (upper, $0) }
            }
            let isFar = lines[index][0].middle - lines[last][0].middle > 1.12 * lines[index][0].height
            if pairs.contains(where: { $0.isValue && $1.isValue }) || pairs.count >= 2 && isFar {
                result.append(index)
            } else if segments[index].count > segments[last].count {
                result[result.count - 1] = index
            }
        }
        return result
    }

    private static func row(_ lines: [[PdfWord]], _ number: Int) -> PdfRow {
        let words = lines.flatMap { $0 }
        let sizes = words.map(\.size).sorted()
        return PdfRow(
            page: number, top: words.map(\.top).min() ?? 0, bottom: words.map(\.bottom).max() ?? 0,
            size: sizes[sizes.count / 2], segments: segments(lines))
    }

    /// Words that overlap or nearly touch from left to right, on whichever line, make a segment.
    private static func segments(_ lines: [[PdfWord]]) -> [PdfSegment] {
        var groups: [(words: [(line: Int, word: PdfWord)], right: Float)] = []
        let words = lines.enumerated().flatMap { line, words in words.map { (line: line, word: $0) } }
        for item in words.sorted(by: { $0.word.left < $1.word.left }) {
            if let last = groups.last, let previous = last.words.last?.word,
                item.word.left - last.right < width(between: previous, item.word, isFirst: groups.count == 1)
            {
                groups[groups.count - 1].words.append(item)
                groups[groups.count - 1].right = max(last.right, item.word.right)
            } else {
                groups.append(([item], item.word.right))
            }
        }
        return groups.map { group in
            let ordered = group.words.sorted { ($0.line, $0.word.left) < ($1.line, $1.word.left) }
            let (top, bottom) = (ordered.map(\.word.top).min() ?? 0, ordered.map(\.word.bottom).max() ?? 0)
            return PdfSegment(
                left: group.words[0].word.left, right: group.right, middle: (top + bottom) / 2,
                text: PdfText.joined(ordered),
                words: Set(ordered.map(\.line)).count == 1 ? ordered.map(\.word) : [])
        }
    }

    /// The gap that parts two words; behind the mark of a heading or list, at the head of a line, it must be wide.
    private static func width(between left: PdfWord, _ right: PdfWord, isFirst: Bool) -> Float {
        let size = min(left.size, right.size)
        return size * (isFirst && PdfText.isMark(left.text) ? 2.6 : gap)
    }
}
