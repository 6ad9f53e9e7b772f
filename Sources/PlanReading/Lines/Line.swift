import PlanModel

/// A line of the source without its outer blanks.
struct Line: Equatable {
    /// From its first to behind its last visible scalar.
    let span: SourceSpan
    /// Says whether an empty line, a page break or a wide gap stands before it.
    let followsGap: Bool
}

/// Cuts the source into lines.
struct LineScanner {
    /// The source.
    let scalars: [Unicode.Scalar]

    /// The lines that hold something, in order.
    func lines() -> [Line] {
        var result: [Line] = []
        var start: Int?, last = 0, breaks = 2, blanks = BlankRun()
        for (index, scalar) in scalars.enumerated() {
            if scalar.isLineEnd {
                Self.close(&start, last, &breaks, &result)
                breaks += scalar.value == 0x0C ? 2 : 1
            } else if scalar.isBlank {
                blanks.add(scalar)
            } else {
                if start != nil, blanks.isWide {
                    Self.close(&start, last, &breaks, &result)
                    breaks = 2
                }
                if start == nil { start = index }
                last = index + 1
            }
            if !scalar.isBlank || scalar.isLineEnd { blanks = BlankRun() }
        }
        Self.close(&start, last, &breaks, &result)
        return result
    }

    private static func close(_ start: inout Int?, _ end: Int, _ breaks: inout Int, _ lines: inout [Line]) {
        guard let first = start else { return }
        lines.append(Line(span: SourceSpan(first, end), followsGap: breaks >= 2))
        start = nil
        breaks = 0
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
