import PlanModel

/// Finds the lead sentence of a paragraph where it reads as a heading.
struct LeadTitle {
    /// The source.
    let scalars: [Unicode.Scalar]
    /// The longest lead that still reads as a heading.
    static let limit = 22

    /// Length in scalars of the lead without its mark; `nil` when the paragraph has none.
    ///
    /// A lead is short, holds no comma, and other words follow it.
    func length(_ span: SourceSpan) -> Int? {
        var visible = 0
        for index in span.range {
            let scalar = scalars[index]
            if scalar.isBlank { continue }
            if scalar == "。" {
                return index + 1 < span.end && visible >= 2 && !scalars[index + 1].isCloser ? index - span.start : nil
            }
            if scalar.isComma || scalar.isSemicolon || scalar.isColon { return nil }
            visible += 1
            if visible > Self.limit { return nil }
        }
        return nil
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
