/// Tells the clauses that only say how or where from those that say what is to be done.
struct AdverbialRule {
    /// The passage and its words.
    let parsed: ParsedPassage

    private let passage: Passage

    /// Makes a rule for one passage.
    init(parsed: ParsedPassage) {
        self.parsed = parsed
        passage = parsed.passage
    }

    /// Says whether a clause is an adverbial; `isLast` when its sentence ends with it.
    func holds(_ clause: Range<Int>, isLast: Bool) -> Bool {
        if isAddition(clause) || isGround(clause) || isPlace(clause) { return true }
        if isLast { return false }
        if opener(clause) == "通", passage.ends(clause, withAny: Self.means) { return true }
        return isConcern(clause) || isViewpoint(clause) || isCircumstance(clause)
    }

    private func opener(_ clause: Range<Int>) -> Unicode.Scalar? { passage.scalar(at: clause.lowerBound) }

    private func isAddition(_ clause: Range<Int>) -> Bool {
        opener(clause) == "以" && passage.scalar(at: clause.lowerBound + 1) == "及"
    }

    /// 以…为龙头.
    private func isGround(_ clause: Range<Int>) -> Bool {
        guard opener(clause) == "以" else { return false }
        return clause.suffix(8).contains { passage.scalars[$0] == "为" }
    }

    /// 在…基础上, 在…中, 从…入手.
    private func isPlace(_ clause: Range<Int>) -> Bool {
        switch opener(clause) {
        case "从": passage.ends(clause, withAny: Self.outsets)
        case "在": passage.ends(clause, withAny: Self.scenes)
        default: false
        }
    }

    /// 对…问题.
    private func isConcern(_ clause: Range<Int>) -> Bool {
        opener(clause) == "对" && passage.ends(clause, withAny: Self.concerns)
    }

    /// 围绕…, 聚焦….
    private func isViewpoint(_ clause: Range<Int>) -> Bool {
        guard opens(clause, Lexicon.viewpoints) != nil else { return false }
        return !parsed.tokens.inside(clause).dropFirst().contains { $0.word == .urge }
    }

    /// 按照…要求, 依托…优势; 依托平台推进试点 asks for something.
    private func isCircumstance(_ clause: Range<Int>) -> Bool {
        guard let length = opens(clause, Lexicon.circumstances) else { return false }
        if passage.ends(clause, withAny: Self.closers) { return true }
        return !parsed.tokens.inside((clause.lowerBound + length)..<clause.upperBound).contains {
            ($0.word == .verb || $0.word == .urge) && $0.range.upperBound < clause.upperBound
        }
    }

    /// Length of one of the words at the head of a clause.
    private func opens(_ clause: Range<Int>, _ words: WordTrie<Void>) -> Int? {
        words.longest(in: passage.scalars, at: clause.lowerBound, end: clause.upperBound)?.length
    }

    private static let means: StaticWords = ["手段", "方式", "途径", "形式", "办法", "渠道", "机制"]
    private static let outsets: StaticWords = ["入手", "出发", "看", "着手"]
    private static let scenes: StaticWords = ["上", "下", "中", "时", "之前", "之后", "同时", "方面"]
    private static let concerns: StaticWords = ["问题", "地区", "方面", "领域", "的", "企业", "单位"]
    private static let closers: StaticWords = [
        "要求", "原则", "优势", "条件", "差异", "需要", "需求", "资源", "情况", "特点", "实际", "规律", "任务", "方向", "标准", "思路", "目标", "变化", "等",
    ]
}
