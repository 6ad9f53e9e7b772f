import PlanModel

/// Finds what is to be done by a date, where the date governs no number.
struct MilestoneFinder {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The sentence.
    let sentence: Sentence

    /// A date, the verb it governs and the name of what is done.
    struct Milestone {
        /// The date.
        let date: DatePhrase
        /// What is done.
        let name: String
        /// The clause of the verb.
        let clause: Range<Int>
        /// 基本 or 力争 in front.
        let isLoose: Bool
        /// Less is better, as with 碳达峰.
        let isFalling: Bool
    }

    private var trimmer: PhraseTrimmer { PhraseTrimmer(parsed: parsed) }

    /// The milestone of a date; `nil` when nothing is carried through by then.
    func milestone(of date: DatePhrase, before next: Int) -> Milestone? {
        guard date.isDeadline, let verb = verb(behind: date, before: next) else { return nil }
        let clause = parsed.clause(at: verb.range.lowerBound, in: sentence)
        let object = object(of: verb, in: clause)
        let subject = subject(date, verb, clause)
        let verbText = parsed.passage.text(verb.range)
        let name = subject.isEmpty ? (keepsVerb(verbText) ? verbText + object : object) : subject + verbText + object
        guard !name.isEmpty, !object.holds("目标") else { return nil }
        let before = min(date.range.lowerBound, clause.lowerBound)..<verb.range.lowerBound
        let dateClause = parsed.clause(at: date.range.lowerBound, in: sentence).lowerBound
        let isLoose = parsed.tokens.inside(min(dateClause, before.lowerBound)..<verb.range.lowerBound)
            .contains { $0.word == .effort || $0.word == .nearly }
        let isFalling = Self.falling.contains { (verbText + object).holds($0) }
        return Milestone(date: date, name: name, clause: clause, isLoose: isLoose, isFalling: isFalling)
    }

    /// The first verb of carrying through, in the date's clause or the next one.
    private func verb(behind date: DatePhrase, before next: Int) -> WordToken? {
        let own = parsed.clause(at: date.range.lowerBound, in: sentence)
        var end = own.upperBound
        if isAlone(date, own), let following = parsed.clause(after: own, in: sentence) {
            end = following.upperBound
        }
        let region = date.range.upperBound..<max(date.range.upperBound, min(end, next))
        let token = parsed.tokens.inside(region).first { token in
            token.word == .achieve && parsed.nesting.isOpen(token.range.lowerBound)
                && parsed.scalar(at: token.range.upperBound) != "的"
        }
        guard let token, !parsed.passage.text(token.range).isOne(of: Self.weak) else { return nil }
        return token
    }

    /// 到2025年， fills its clause.
    private func isAlone(_ date: DatePhrase, _ clause: Range<Int>) -> Bool {
        clause.upperBound - date.range.upperBound <= 2
    }

    /// The words behind the verb, what they serve for left out.
    private func object(of verb: WordToken, in clause: Range<Int>) -> String {
        var range = verb.range.upperBound..<max(verb.range.upperBound, clause.upperBound)
        for word in Self.purposes {
            if let stop = parsed.passage.first(word, in: range) { range = range.lowerBound..<stop }
        }
        return parsed.passage.text(withoutModifier(range))
    }

    /// 以…为支撑的, 集…于一体的: a long description falls away.
    private func withoutModifier(_ range: Range<Int>) -> Range<Int> {
        guard let last = parsed.passage.last("的", in: range), last + 1 < range.upperBound else { return range }
        let first = parsed.scalar(at: range.lowerBound)
        guard last - range.lowerBound > 16 || first == "以" || first == "集" || first == "与" else { return range }
        return (last + 1)..<range.upperBound
    }

    /// What stands before the date in its clause: 徐大堡二期 of 全力保障徐大堡二期2021年开工.
    private func subject(_ date: DatePhrase, _ verb: WordToken, _ clause: Range<Int>) -> String {
        let own = parsed.clause(at: date.range.lowerBound, in: sentence)
        let before = parsed.passage.text(trimmer.trim(own.lowerBound..<date.range.lowerBound).range)
        if !before.isEmpty, before != "为", before != "在" { return before }
        let between = max(date.range.upperBound, clause.lowerBound)..<verb.range.lowerBound
        return parsed.passage.text(trimmer.trim(between).range)
    }

    private func keepsVerb(_ verb: String) -> Bool { !["实现", "建成", "建立", "形成", "完成"].contains(verb) }

    private static let purposes: [StaticWord] = ["提供", "奠定", "创造", "打下"]
    private static let falling: [Phrase] = ["达峰", "淘汰", "关停", "退出"]
    private static let weak: [Phrase] = ["建立", "建立健全"]
}
