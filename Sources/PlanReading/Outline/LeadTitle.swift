import PlanModel

/// Finds the lead sentence of a paragraph where it reads as a heading.
struct LeadTitle {
    /// The source.
    let scalars: [Unicode.Scalar]
    /// Says whether a line end stands for a full stop.
    var losesStops = false
    /// The longest lead that still reads as a heading.
    static let limit = 22

    /// Length in scalars of the lead without its mark; `nil` when the paragraph has none.
    ///
    /// A lead is short, holds no comma and no quantity, and other words follow it.
    func length(_ span: SourceSpan) -> Int? {
        var visible = 0
        for index in span.range {
            let scalar = scalars[index]
            if scalar.isBlank, !(losesStops && scalar.isLineEnd) { continue }
            if scalar == "。" || scalar.isLineEnd {
                return index + 1 < span.end && visible >= 2 && !scalars[index + 1].isCloser ? index - span.start : nil
            }
            if scalar.isComma || scalar.isSemicolon || scalar.isColon { return nil }
            if scalar.digit != nil, isQuantity(index, span.end) { return nil }
            visible += 1
            if visible > Self.limit { return nil }
        }
        return nil
    }

    /// A number with its unit: 1000名, not 5G or “3301”.
    private func isQuantity(_ place: Int, _ end: Int) -> Bool {
        var index = place
        while index < end, scalars[index].digit != nil || scalars[index] == "." || scalars[index].isBlank { index += 1 }
        while index < end, scalars[index] == "万" || scalars[index] == "亿" { index += 1 }
        if case .unit = Lexicon.units.longest(in: scalars, at: index, end: end)?.meaning { return true }
        return false
    }

    /// Length of a label before a colon, such as 续建项目：; `nil` when there is none.
    func labelLength(_ span: SourceSpan) -> Int? {
        for index in span.range.prefix(14) {
            if scalars[index].isColon { return index > span.start ? index - span.start : nil }
            if scalars[index].isPunctuation { return nil }
        }
        return nil
    }
}
