import PlanModel

extension SourceSpan {
    /// Says whether it holds nothing but a page number: one to four digits, dashes or 第…页 around them allowed.
    func isPageNumber(in scalars: [Unicode.Scalar]) -> Bool {
        guard count <= 9 else { return false }
        var digits = 0
        for index in range {
            let scalar = scalars[index]
            if scalar.digit != nil {
                digits += 1
            } else if !scalar.isBlank, !Self.frames.contains(scalar) {
                return false
            }
        }
        return (1...4).contains(digits)
    }

    private static let frames: Set<Unicode.Scalar> = ["-", "—", "－", "–", "―", "·", "•", "第", "页"]
}

/// The page numbers seen so far: a bare number that does not go on with them is part of the text.
struct PageCount {
    private var last: Int?

    /// Says whether a line that looks like a page number is one, and counts it.
    mutating func accepts(_ span: SourceSpan, _ scalars: [Unicode.Scalar]) -> Bool {
        let digits = span.range.compactMap { scalars[$0].digit }
        let number = digits.reduce(0) { $0 * 10 + $1 }
        let isFramed = digits.count < span.range.filter { !scalars[$0].isBlank }.count
        let isNext = last.map { number > $0 && number <= $0 + 20 } ?? (number < 1000)
        if isFramed { return true }
        guard isNext else { return false }
        last = number
        return true
    }
}
