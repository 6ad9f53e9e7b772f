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
