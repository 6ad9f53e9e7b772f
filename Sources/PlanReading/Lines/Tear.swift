import PlanModel

/// Says whether a page ended inside what two lines hold: a number, or words that cannot end.
struct Tear {
    /// The source.
    let scalars: [Unicode.Scalar]

    /// Says whether a number or its unit goes on behind a page's end, or words before it ask for more.
    ///
    /// - Parameters:
    ///   - end: Behind the last visible scalar before the page's end.
    ///   - start: The first visible scalar behind it.
    /// - Returns: Whether both sides belong together for certain.
    func isTorn(_ end: Int, _ start: Int) -> Bool {
        guard end > 0, start < scalars.count else { return false }
        let last = scalars[end - 1], next = scalars[start]
        if last.digit != nil {
            return next.digit != nil || Self.scales.contains(next) || isUnit(start)
                || isPoint(next) && isDigit(start + 1)
        }
        if isPoint(last) { return next.digit != nil && isDigit(end - 2) }
        if last == "万" || last == "亿" { return isDigit(lastVisible(before: end - 1)) && isUnit(start) }
        return Self.unfinished.contains(last) || next == "至"
    }

    private func isDigit(_ place: Int) -> Bool {
        place >= 0 && place < scalars.count && scalars[place].digit != nil
    }

    private func lastVisible(before end: Int) -> Int {
        var place = end - 1
        while place > 0, scalars[place].isBlank { place -= 1 }
        return place
    }

    private func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar.narrow == "." }

    private func isUnit(_ place: Int) -> Bool {
        let end = min(scalars.count, place + 12)
        if case .unit = Lexicon.units.longest(in: scalars, at: place, end: end)?.meaning { return true }
        return false
    }

    private static let scales: Set<Unicode.Scalar> = ["%", "％", "‰", "万", "亿", "千", "百"]
    private static let unfinished: Set<Unicode.Scalar> = [
        "的", "和", "与", "及", "在", "到", "至", "于", "第", "约", "为", "从", "由", "向", "对", "以", "比", "较", "把", "将", "使", "让",
        "被", "并", "或", "<",
        ">", "≥", "≤", "＜", "＞",
    ]
}
