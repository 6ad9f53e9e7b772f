import PlanModel

/// Decides which algebra judges a number.
struct KindRule {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The sentence.
    let sentence: Sentence

    /// The kind of a numbered promise.
    func kind(_ promise: Promise, _ figure: Figure, name: IndicatorNamer.Name, noun isBehind: Bool) -> TargetKind {
        let unit = Self.unit(of: figure)
        if promise.isYearly || isYearlyRate(promise) {
            return Self.isShare(unit) || promise.change != nil && unit.isEmpty ? .annualRate : .perYear
        }
        if parsed.tokens.contains(.everyYear, in: sentence.range.lowerBound..<promise.range.lowerBound),
            !isSummed(promise)
        {
            return .perYear
        }
        if isHeld(promise) { return .level }
        if Self.isShare(unit), isShrinkage(promise) { return .change }
        if promise.change != nil { return .change }
        if promise.changeTo != nil { return .level }
        if Self.isShare(unit) || unit.isEmpty {
            return figure.value == 100 && unit == "%" && isRate(name.text) ? .coverage : .level
        }
        return isStock(promise, name, isBehind) ? .level : .totalOverPeriod
    }

    /// The unit of a figure; empty when it has none.
    static func unit(of figure: Figure) -> String {
        if case .quantity(let unit) = figure.kind { unit } else { "" }
    }

    /// %, ‰ and percentage points.
    static func isShare(_ unit: String) -> Bool {
        unit == "%" || unit == "‰" || unit == "个百分点" || unit.utf8.first == 0x2F
    }

    /// 保持, 稳定在 in the clause before the number.
    func isHeld(_ promise: Promise) -> Bool {
        let clause = parsed.clause(at: promise.range.lowerBound, in: sentence)
        return parsed.tokens.contains(.hold, in: clause.lowerBound..<promise.range.lowerBound)
    }

    /// 年均 in the clause, with a word of growth behind it.
    private func isYearlyRate(_ promise: Promise) -> Bool {
        let clause = parsed.clause(at: promise.range.lowerBound, in: sentence)
        let before = parsed.tokens.inside(clause.lowerBound..<promise.range.lowerBound)
        guard let yearly = before.first(where: { $0.word == .yearly }) else { return false }
        if promise.change != nil { return true }
        let rest = yearly.range.upperBound..<promise.range.lowerBound
        return Self.growths.contains { parsed.passage.first($0, in: rest) != nil }
    }

    /// 削减比例, 降幅: the number says by how much.
    func isShrinkage(_ promise: Promise) -> Bool {
        let clause = parsed.clause(at: promise.range.lowerBound, in: sentence)
        let before = clause.lowerBound..<max(clause.lowerBound, promise.range.lowerBound)
        return Self.shrinkages.first(in: parsed.passage.scalars, before) != nil
    }

    /// 累计 in the clause of the number.
    private func isSummed(_ promise: Promise) -> Bool {
        let clause = parsed.clause(at: promise.range.lowerBound, in: sentence)
        return parsed.tokens.contains(.cumulated, in: clause.lowerBound..<promise.range.upperBound)
    }

    private func isRate(_ name: String) -> Bool { name.ends(with: "率") }

    /// A number reached by a subject, not made by a verb.
    private func isStock(_ promise: Promise, _ name: IndicatorNamer.Name, _ isBehind: Bool) -> Bool {
        if promise.isCompared, Self.measures.contains(where: { name.text.ends(with: $0) }) { return true }
        if promise.isCumulated { return false }
        if Self.makes(name.verb) || isBehind { return false }
        if promise.isCompared { return !Self.makes(String(name.text.prefix(2))) && !name.text.holds("新增") }
        if Self.perHead.contains(where: { name.text.opens(with: $0) }) { return true }
        return Self.stocks.contains { name.text.ends(with: $0) }
    }

    /// Verbs that add something during the plan.
    private static func makes(_ verb: String) -> Bool { verb.isOne(of: makers) }

    private static let makers: [Phrase] = [
        "新增", "新建", "建设", "建成", "培训", "培育", "完成", "改造", "创建", "培养", "引进", "累计", "开展", "举办", "组织", "实施", "推出", "评选",
        "新改扩建", "改建", "扩建", "转移", "治理", "修复", "淘汰", "造林", "发展", "打造", "设立", "遴选", "确定", "选树", "增加", "开发",
    ]
    private static let growths: [StaticWord] = ["增速", "增长", "递增"]
    private static let perHead: [Phrase] = ["每千", "每万", "每百", "每十万", "每名", "每亿", "人均", "户均", "生均"]
    private static let measures: [Phrase] = ["年限", "系数", "寿命", "指数", "时长", "水平", "总数", "总量", "保有量", "容量", "规模"]
    private static let shrinkages = WordTrie<Void>(
        apart: Lexicon.words("削减比例 下降比例 降幅 下降幅度 降低幅度 减少比例 下降率 削减率 压减比例", ()))
    private static let stocks: [Phrase] = ["总数", "总量", "产能", "保有量", "拥有量", "总额", "人数", "总产值", "增加值", "保护面积", "总面积"]
}
