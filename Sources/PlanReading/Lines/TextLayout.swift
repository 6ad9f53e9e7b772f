import PlanModel

/// How a text was broken into lines.
enum TextLayout: Equatable {
    /// A paragraph a line, save where a page ended inside it.
    case paragraphs
    /// Lines of one width, broken anywhere; `width` is the usual length of a full line.
    case wrapped(width: Int)
    /// A sentence a line, its full stop lost; `indented` when blanks or gaps open the paragraphs.
    case sentences(indented: Bool)

    /// Says whether each line end ends a sentence.
    var losesStops: Bool { if case .sentences = self { true } else { false } }

    /// Judges by the lengths and ends of the lines, and by the number of full stops.
    init(_ lines: [Line], _ scalars: [Unicode.Scalar], stops: Int) {
        var whole = 0, gaps = 0, total = 0, indents = 0, open: [Int] = []
        for line in lines {
            total += line.span.count
            if line.followsGap { gaps += 1 }
            if line.isIndented || line.followsGap { indents += 1 }
            if LineEnd(line.span, scalars) != .open { whole += 1 } else { open.append(line.span.count) }
        }
        if lines.count >= 12, stops * 4 < lines.count, whole * 4 < lines.count, total > lines.count * 20 {
            self = .sentences(indented: indents * 20 >= lines.count && indents * 10 <= lines.count * 7)
        } else if lines.count >= 12, gaps * 3 < lines.count, whole * 2 < lines.count, open.max() ?? 0 <= 60 {
            self = .wrapped(width: Self.width(open.sorted()))
        } else {
            self = .paragraphs
        }
    }

    /// The usual length of a full line: the middle one of those that are no headings; `lengths` are sorted.
    private static func width(_ lengths: [Int]) -> Int {
        let long = lengths[lengths.count * 4 / 5]
        let full = lengths.filter { $0 * 3 >= long * 2 }
        return full[full.count / 2]
    }
}

/// How a line ends.
enum LineEnd: Equatable {
    /// At the end of a sentence.
    case fullStop
    /// At a colon.
    case colon
    /// At a semicolon.
    case semicolon
    /// At a comma or list comma.
    case comma
    /// In the middle of something, or without a mark.
    case open

    /// A point behind a word.
    private static func isStopped(_ index: Int, _ span: SourceSpan, _ scalars: [Unicode.Scalar]) -> Bool {
        index > span.start && scalars[index].narrow == "." && scalars[index - 1].isIdeograph
    }

    /// Looks at the last scalars of a line.
    init(_ span: SourceSpan, _ scalars: [Unicode.Scalar]) {
        var index = span.end - 1
        while index > span.start, scalars[index].isCloser { index -= 1 }
        let last = index >= span.start ? scalars[index] : " "
        self =
            if last.isFullStop || Self.isStopped(index, span, scalars) { .fullStop } else if index != span.end - 1 {
                .open
            } else if last.isColon {
                .colon
            } else if last.isSemicolon { .semicolon } else if last.isComma || last == "、" { .comma } else { .open }
    }
}
