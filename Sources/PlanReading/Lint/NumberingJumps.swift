import PlanModel

/// Headings whose printed number does not follow the one before.
///
/// Parts, chapters and columns run through the whole text, from whatever number it opens with; sections, groups and items
/// run under what stands above them, start at one, or go on where the last ones ended.
struct NumberingJumps {
    let findings: [LintFinding]

    init(_ view: LintView) {
        var last: [OutlineLevel: Int] = [:]
        var inside: [String: Int] = [:]
        var result: [LintFinding] = []
        for node in view.reading.outline where node.level != .paragraph && !node.number.isEmpty {
            guard let number = PrintedNumber(node.number) else { continue }
            let above = last[node.level]
            let key = (node.parent ?? "") + "/" + number.style
            let runsThrough = [.part, .chapter, .column].contains(node.level)
            let before = runsThrough ? above : inside[key]
            if let expected = Self.expected(after: before, number.value, isFree: runsThrough, goesOnFrom: above) {
                let text = number.written(expected)
                result.append(
                    LintFinding(
                        .numberingJump(found: node.number, expected: text),
                        span: SourceSpan(
                            node.span.start, min(node.span.end, node.span.start + node.number.unicodeScalars.count)),
                        node: node.id))
            }
            inside[key] = number.value
            last[node.level] = number.value
        }
        findings = result
    }

    /// The number that was due, where another one stands; `nil` when all is in order.
    private static func expected(after before: Int?, _ number: Int, isFree: Bool, goesOnFrom above: Int?) -> Int? {
        guard let before else {
            let isInOrder = isFree || number == 1 || above == nil || number == (above ?? 0) + 1
            return isInOrder ? nil : 1
        }
        return number == before + 1 ? nil : before + 1
    }
}
