import PlanModel

/// Finds promises that hold for all of a stock: 所有县具备处理能力, 燃煤机组要全部加装脱硝设施.
struct WholeFinder {
    /// The passage and its words.
    let parsed: ParsedPassage

    /// The promise of 所有 or 全部; `nil` where the word only describes.
    func promise(_ token: WordToken, _ sentence: Sentence) -> Promise? {
        guard parsed.nesting.isOpen(token.range.lowerBound) else { return nil }
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence)
        if let covered = reach(token, clause) { return covered }
        return parsed.scalar(at: token.range.lowerBound) == "全"
            ? deed(token, clause) : state(token, clause, sentence)
    }

    /// 全部 before a verb, the stock in front of it.
    private func deed(_ token: WordToken, _ clause: Range<Int>) -> Promise? {
        let place = token.range.upperBound
        guard token.range.lowerBound - clause.lowerBound >= 3, let length = verb(at: place, before: clause.upperBound),
            parsed.scalar(at: place + length) != "的"
        else { return nil }
        return Promise(
            carrier: .all(clause), range: token.range.lowerBound..<(place + length))
    }

    /// 服务覆盖所有学校: what covers, the verb, and all of a stock up to the end of the clause.
    private func reach(_ token: WordToken, _ clause: Range<Int>) -> Promise? {
        let start = token.range.lowerBound - 2
        guard start - clause.lowerBound >= 2, Self.coverings.contains(where: { parsed.passage.has($0, at: start) }),
            clause.upperBound - token.range.upperBound >= 2, parsed.figures(in: clause).isEmpty,
            parsed.passage.first("的", in: token.range.upperBound..<clause.upperBound) == nil,
            !parsed.tokens.contains(.past, in: clause)
        else { return nil }
        return Promise(carrier: .all(clause), range: start..<token.range.upperBound)
    }

    private static let coverings: [StaticWord] = ["覆盖", "惠及"]

    private func verb(at place: Int, before end: Int) -> Int? {
        if let token = parsed.tokens.starting(at: place), token.range.upperBound <= end {
            switch token.word {
            case .verb, .achieve, .urge: return token.range.count
            default: return nil
            }
        }
        return Lexicon.requests.longest(in: parsed.passage.scalars, at: place, end: min(end, parsed.passage.count))?
            .length
    }

    /// 所有 opens a clause that says what all of a stock comes up to, by a date or as something achieved.
    private func state(_ token: WordToken, _ clause: Range<Int>, _ sentence: Sentence) -> Promise? {
        let before = clause.lowerBound..<token.range.lowerBound
        let isAchieved =
            parsed.tokens.ending(at: token.range.lowerBound).map { $0.word == .achieve || $0.word == .urge } ?? false
        let isDated = parsed.dates(in: sentence.range.lowerBound..<token.range.lowerBound).contains(where: \.isDeadline)
        guard isAchieved || (isDated && PhraseTrimmer(parsed: parsed).trim(before).range.count <= 2) else { return nil }
        if parsed.tokens.inside(before).contains(where: { $0.word == .nearly }) { return nil }
        let rest = token.range.upperBound..<clause.upperBound
        guard let stop = reaches(rest), parsed.figures(in: rest).isEmpty else { return nil }
        return Promise(
            carrier: .all(rest), range: token.range.lowerBound..<min(stop, token.range.upperBound + noun(rest)))
    }

    /// Where the clause says that something is reached, had or done.
    private func reaches(_ range: Range<Int>) -> Int? {
        Self.predicates.lazy.compactMap { parsed.passage.first($0, in: range) }.filter { $0 > range.lowerBound + 0 }
            .min()
    }

    /// Length of the noun for the stock.
    private func noun(_ range: Range<Int>) -> Int {
        let nouns = Self.stocks.first { parsed.passage.has($0, at: range.lowerBound) }
        return nouns?.count ?? 2
    }

    /// Says whether words name things that can be counted, and no system or state.
    func isCountable(_ object: Range<Int>) -> Bool {
        if parsed.passage.ends(object, withAny: Self.systems) { return false }
        return Self.plurals.contains { parsed.passage.first($0, in: object) != nil }
    }

    private static let predicates: [StaticWord] = [
        "具备", "具有", "达到", "实现", "建立", "建成", "通", "完成", "配备", "设立", "禁用", "禁止", "接入", "拥有", "纳入", "覆盖", "开展", "消除", "达标",
    ]
    private static let stocks: [StaticWord] = [
        "建制村", "行政村", "自然村", "城市", "县城", "县区", "县", "乡镇", "村", "学校", "企业", "地区", "社区", "医院", "机构", "市县",
    ]
    private static let systems: StaticWords = ["体系", "格局", "机制", "制度", "新生态", "现代化", "一体化", "均等化", "网络"]
    private static let plurals: [StaticWord] = [
        "所有", "全部", "村村", "户户", "乡乡", "县县", "城市", "县城", "乡镇", "村", "机组", "学校", "医院", "企业", "家庭", "机构", "人口", "人群", "适龄",
        "废物",
        "设施", "社区", "每个", "各县", "各市", "县级", "县域", "县（",
    ]
}
