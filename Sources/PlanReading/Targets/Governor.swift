import PlanModel

/// Carries a deadline from the sentence that opens a list of goals to the paragraphs of the list.
///
/// 到2025年，实现以下目标： governs what follows up to the next heading; without the colon it governs the paragraphs behind
/// it that open with a dash, with all that follows them.
struct Governor {
    private var heading: Int?
    private var date: Governed?
    private var isOpen = false
    private var isInList = false

    /// A year and where it stands.
    struct Governed {
        let year: Int
        let span: SourceSpan
    }

    /// Looks at the next text of the outline.
    mutating func enter(_ text: NodeText, _ parsed: ParsedPassage, _ outline: Outline) {
        let place = outline.heading(of: text.node)
        if place != heading { (heading, date, isOpen, isInList) = (place, nil, false, false) }
        if Self.isDashed(parsed) { isInList = date != nil }
        guard text.rank == nil, !Self.isDashed(parsed) else { return }
        let last = parsed.dates.last { $0.isDeadline && $0.form != .within }
        if isInList, last == nil { return }
        isInList = false
        let opens = parsed.scalar(at: parsed.passage.count - 1)?.isColon ?? false
        if opens || !isOpen { date = last.map { Governed(year: $0.year, span: parsed.passage.span($0.range)) } }
        isOpen = opens && date != nil || isOpen && !opens
    }

    /// The date that governs a text.
    func date(for text: NodeText, _ parsed: ParsedPassage) -> Governed? {
        isOpen || isInList || Self.isDashed(parsed) ? date : nil
    }

    /// ——宏观经济平稳运行: a member of a list of paragraphs.
    private static func isDashed(_ parsed: ParsedPassage) -> Bool {
        guard parsed.passage.count > 2, let first = parsed.scalar(at: 0), let second = parsed.scalar(at: 1) else {
            return false
        }
        return (isDash(first) && isDash(second)) || first == "●" || first == "•" || first == "◆" || first == "■"
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "—", "―", "─", "-", "–", "－", "━": true
        default: false
        }
    }
}
