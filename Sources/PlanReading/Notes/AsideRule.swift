import PlanModel

/// Tells the sentences that promise nothing from the measures they stand among.
struct AsideRule {
    /// The passage and its words.
    let parsed: ParsedPassage

    private let passage: Passage

    /// Makes a rule for one passage.
    init(parsed: ParsedPassage) {
        self.parsed = parsed
        passage = parsed.passage
    }

    /// Says whether a sentence is an appeal to all, or says only how things stand: 意义重大.
    func isGeneral(_ sentence: Sentence) -> Bool {
        let clauses = parsed.clauses(of: sentence)
        guard let first = clauses.first, let last = clauses.last else { return false }
        if passage.has(anyOf: Self.appeals, at: first.lowerBound) { return true }
        return passage.ends(last, withAny: Self.judgements)
    }

    /// Why a sentence without a measure promises nothing; `nil` where that is not sure.
    func reason(_ sentence: Sentence) -> ReadNote.Reason? {
        if isGeneral(sentence) { return .preamble }
        if parsed.tokens.contains(.past, in: sentence.range) || holds(Self.acts, sentence) {
            return .pastFact
        }
        if parsed.clauses(of: sentence).contains(where: defines) { return .definition }
        return holds(Self.principles, sentence) ? .principle : nil
    }

    private func defines(_ clause: Range<Int>) -> Bool {
        passage.first("是指", in: clause) != nil
            || passage.has(anyOf: Self.copulas, at: clause.lowerBound)
    }

    private func holds(_ words: [StaticWord], _ sentence: Sentence) -> Bool {
        words.contains { passage.first($0, in: sentence.range) != nil }
    }

    private static let appeals: StaticWords = ["全省人民", "全省上下", "全市人民", "全市上下", "全县人民", "全国各族人民", "全党", "各族人民", "让我们"]
    private static let acts: [StaticWord] = ["批准", "审议通过", "印发实施"]
    private static let principles: [StaticWord] = ["坚持", "原则"]
    private static let copulas: StaticWords = ["是", "即", "居于", "系"]
    private static let judgements: StaticWords = ["意义重大", "任务艰巨", "前景光明", "前景广阔", "使命光荣", "责任重大"]
}
