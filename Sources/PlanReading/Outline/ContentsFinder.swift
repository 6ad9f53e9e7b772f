import PlanModel

/// Finds tables of contents: headings that come again, with dot leaders or page numbers behind them.
struct ContentsFinder {
    private let scalars: [Unicode.Scalar]
    private let marks: MarkReader

    /// A table of contents has at most so many lines.
    private static let longest = 600

    /// Makes a finder for one source.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        marks = MarkReader(scalars: scalars)
    }

    /// The lines without tables of contents, and the spans of what was left out.
    func withoutContents(_ lines: [Line]) -> (lines: [Line], contents: [SourceSpan]) {
        var kept: [Line] = []
        kept.reserveCapacity(lines.count)
        var contents: [SourceSpan] = []
        var index = 0, isDone = false
        while index < lines.count {
            if !isDone, isTitle(lines[index].span), let end = end(ofContentsAt: index, lines) {
                contents += lines[index..<end].map(\.span)
                index = end
                isDone = true
            } else if hasLeader(lines[index].span) {
                contents.append(lines[index].span)
                index += 1
            } else if !isDone, let mark = marks.mark(at: lines[index].span), mark.rank <= .heading {
                isDone = true
                let end = repetition(ofHeadingAt: index, lines) ?? index
                contents += lines[index..<end].map(\.span)
                if end == index { kept.append(lines[index]) }
                index = max(end, index + 1)
            } else {
                kept.append(lines[index])
                index += 1
            }
        }
        return (kept, contents)
    }

    /// 目录 or 目 次 alone on its line.
    private func isTitle(_ span: SourceSpan) -> Bool {
        guard span.count <= 8, scalars[span.start] == "目" else { return false }
        let words = span.range.map { scalars[$0] }.filter { !$0.isBlank }
        return words == ["目", "录"] || words == ["目", "次"]
    }

    /// The line that repeats the first entry, or the first line behind the entries; `nil` when none comes again and none
    /// has leaders.
    private func end(ofContentsAt title: Int, _ lines: [Line]) -> Int? {
        guard title + 2 < lines.count else { return nil }
        let first = entry(lines[title + 1].span)
        let limit = min(lines.count, title + Self.longest)
        guard first.count >= 2 else { return nil }
        var stop = title + 1
        while stop < limit, isEntry(lines[stop]) {
            if stop > title + 1, entry(lines[stop].span) == first { return stop }
            stop += 1
        }
        if let last = ((title + 1)..<stop).last(where: { hasLeader(lines[$0].span) }) { return last + 1 }
        guard lines[stop...].contains(where: { $0.span.count <= Self.widest && entry($0.span) == first }) else {
            return nil
        }
        return ((title + 1)..<stop).last { marks.mark(at: lines[$0].span) != nil }.map { $0 + 1 }
    }

    /// An entry is at most so long.
    private static let widest = 80

    /// Short and no sentence.
    private func isEntry(_ line: Line) -> Bool {
        line.span.count <= Self.widest
            && (hasLeader(line.span)
                || LineEnd(line.span, scalars) == .open
                    && !line.span.range.contains { scalars[$0].isFullStop || scalars[$0].isSemicolon })
    }

    /// The line that repeats the first heading, where nothing but headings stands between.
    private func repetition(ofHeadingAt index: Int, _ lines: [Line]) -> Int? {
        let first = entry(lines[index].span)
        guard first.count >= 4 else { return nil }
        for next in (index + 1)..<min(lines.count, index + Self.longest) {
            if entry(lines[next].span) == first { return next - index >= 2 ? next : nil }
            let isHead = marks.mark(at: lines[next].span) != nil || lines[next].span.isPageNumber(in: scalars)
            guard isHead, lines[next].span.count <= 60, LineEnd(lines[next].span, scalars) != .fullStop else {
                return nil
            }
        }
        return nil
    }

    /// An entry without blanks, dots and its page number.
    private func entry(_ span: SourceSpan) -> [Unicode.Scalar] {
        var words: [Unicode.Scalar] = []
        for index in span.range where !scalars[index].isBlank && !isDot(scalars[index]) { words.append(scalars[index]) }
        while let last = words.last, last.digit != nil || last == "-" || last == "—" { words.removeLast() }
        return words
    }

    /// Three dots or more, then a page number.
    private func hasLeader(_ span: SourceSpan) -> Bool {
        var index = span.end - 1, digits = 0, dots = 0
        while index > span.start, scalars[index].digit != nil || scalars[index].isBlank || isBracket(scalars[index]) {
            if scalars[index].digit != nil { digits += 1 }
            index -= 1
        }
        guard (1...4).contains(digits) else { return false }
        while index > span.start, isDot(scalars[index]) || scalars[index].isBlank {
            if isDot(scalars[index]) { dots += scalars[index] == "…" ? 2 : 1 }
            index -= 1
        }
        return dots >= 3
    }

    private func isDot(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "…", "·", "．", "⋯", "‥", "•": true
        default: false
        }
    }

    private func isBracket(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || scalar == "（" || scalar == "）" || scalar == "-" || scalar == "—"
    }
}
