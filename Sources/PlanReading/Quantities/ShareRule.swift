/// Tells a share of a stock that comes to have something: 90%的重点物种得到保护.
struct ShareRule {
    /// The passage and its words.
    let parsed: ParsedPassage

    /// Says whether 的 behind a percentage leads to a stock and what it reaches.
    func holds(_ figure: Figure, _ sentence: Sentence) -> Bool { stock(of: figure, sentence) != nil }

    /// The stock and what it reaches: 重点物种得到保护; `nil` where the percentage only describes.
    func stock(of figure: Figure, _ sentence: Sentence) -> Range<Int>? {
        guard case .quantity("%") = figure.kind else { return nil }
        var place = figure.range.upperBound
        if case .bound? = parsed.tokens.starting(at: place)?.word {
            place += parsed.tokens.starting(at: place)?.range.count ?? 0
        }
        guard parsed.scalar(at: place) == "的" else { return nil }
        let clause = parsed.clause(at: figure.range.lowerBound, in: sentence)
        let rest = (place + 1)..<max(place + 1, clause.upperBound)
        let verb = Self.outcomes.lazy.compactMap { parsed.passage.first($0, in: rest) }.min()
        return verb.map { $0 > rest.lowerBound + 1 } ?? false ? rest : nil
    }

    private static let outcomes: [StaticWord] = [
        "得到", "达到", "实现", "建立", "建成", "完成", "参加", "开展", "具备", "拥有", "接受", "配备", "设立", "开设", "纳入", "进入", "通过", "享受",
        "覆盖", "掌握", "建有", "配建", "设有", "开通", "获得", "达标", "受到", "成为", "采用", "使用", "通上", "用上",
    ]
}
