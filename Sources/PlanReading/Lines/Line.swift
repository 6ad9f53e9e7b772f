import PlanModel

/// A line of the source without its outer blanks.
struct Line: Equatable {
    /// From its first to behind its last visible scalar.
    let span: SourceSpan
    /// Says whether an empty line, a page break or a wide gap stands before it.
    let followsGap: Bool
    /// Says whether a wide run of blanks stands right before it, as at the head of a paragraph.
    var isIndented = false
    /// The page numbers right before it.
    var pages: [SourceSpan] = []
    /// Says whether a page number stands between it and the words before it on the same line.
    var isTorn = false
    /// The table that stands there; `nil` for words.
    var table: IndicatorTable?
}

/// Cuts the source into lines.
struct LineScanner {
    /// The source.
    let scalars: [Unicode.Scalar]

    /// The lines that hold something, and the places of all ends of sentences, in order.
    func scan() -> (lines: [Line], stops: [Int]) {
        var result: [Line] = [], stops: [Int] = []
        var open = OpenLine(), breaks = 2, blanks = BlankRun()
        for (index, scalar) in scalars.enumerated() {
            if scalar.isIdeograph, open.end == index, open.start != nil {
                open.end = index + 1
                continue
            } else if scalar.isLineEnd {
                open.close(&breaks, &result)
                breaks += scalar.value == 0x0C ? 2 : 1
            } else if scalar.isBlank {
                blanks.add(scalar)
            } else {
                if open.start != nil, blanks.isWide {
                    open.close(&breaks, &result)
                    breaks = 2
                }
                if open.start == nil { (open.start, open.isIndented) = (index, blanks.isWide) }
                open.end = index + 1
                if scalar.isFullStop { stops.append(index) }
            }
            if !scalar.isBlank || scalar.isLineEnd { blanks = BlankRun() }
        }
        open.close(&breaks, &result)
        return (result, stops)
    }

    /// A line whose end has not been seen.
    private struct OpenLine {
        var start: Int?
        var end = 0
        var isIndented = false

        mutating func close(_ breaks: inout Int, _ lines: inout [Line]) {
            guard let first = start else { return }
            lines.append(Line(span: SourceSpan(first, end), followsGap: breaks >= 2, isIndented: isIndented))
            start = nil
            breaks = 0
        }
    }
}

/// Blanks counted inside a line; a wide run separates paragraphs that were put on one line.
struct BlankRun {
    private var narrow = 0
    private var wide = 0

    /// Counts one more blank.
    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.value == 0x3000 { wide += 1 } else { narrow += 1 }
    }

    /// Says whether the run reads as a paragraph's indent.
    var isWide: Bool { narrow >= 4 || (wide >= 1 && wide + narrow >= 2) }
}
