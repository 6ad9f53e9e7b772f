/// Finds the reviews a plan sets for itself: 2013年年底和2015年年底，分别对规划执行情况进行中期评估和终期考核.
struct ReviewFinder {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The sentence.
    let sentence: Sentence

    /// The name of the review that a date of the sentence sets; `nil` when it sets none.
    ///
    /// `index` is the date's place among the dates that stand before the review, `count` their number.
    func name(at date: DatePhrase, index: Int, of count: Int) -> String? {
        guard let clause = clause(of: date), parsed.passage.ends(clause, withAny: Self.reviews),
            let verb = Self.verbs.lazy.compactMap({ parsed.passage.last($0, in: clause) }).max(),
            verb >= date.range.upperBound
        else { return nil }
        let members = SharedList.parts(of: Array(parsed.passage.scalars[(verb + 2)..<clause.upperBound]))
        let review = members.count == count ? members[min(index, count - 1)] : members.joined(separator: "和")
        return subject(clause.lowerBound..<verb, date) + review
    }

    /// The clause of the date, or the next one where the date stands alone.
    private func clause(of date: DatePhrase) -> Range<Int>? {
        let own = parsed.clause(at: date.range.lowerBound, in: sentence)
        if parsed.passage.ends(own, withAny: Self.reviews) { return own }
        return own.upperBound - date.range.upperBound <= 14 ? parsed.clause(after: own, in: sentence) : nil
    }

    /// 规划执行情况 of 分别对规划执行情况.
    private func subject(_ range: Range<Int>, _ date: DatePhrase) -> String {
        let start = range.contains(date.range.upperBound) ? date.range.upperBound : range.lowerBound
        guard let place = parsed.passage.first("对", in: start..<max(start, range.upperBound)) else { return "" }
        return parsed.passage.text((place + 1)..<range.upperBound)
    }

    private static let verbs: [StaticWord] = ["进行", "开展", "组织", "实施"]
    private static let reviews: StaticWords = ["评估", "考核", "评价", "验收"]
}
