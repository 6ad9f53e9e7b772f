import PlanModel

/// Finds the words of a sentence that may promise something that can be checked.
struct PromiseFinder {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// Decides which numbers promise nothing.
    let filter: FigureFilter

    /// The promises of a sentence, in order, without overlaps; dates come later.
    func promises(in sentence: Sentence) -> [Promise] {
        let numbers = parsed.figures(in: sentence.range)
            .filter { filter.reason(for: $0, in: sentence) == nil }
            .map(NumberPhrase(parsed: parsed).promise)
        let worded = parsed.tokens.inside(sentence.range).compactMap { promise($0, sentence) }
        let sorted = (numbers + worded).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return NumberChain(parsed: parsed).linked(withoutDoubles(sorted), in: sentence.range)
    }

    private func promise(_ token: WordToken, _ sentence: Sentence) -> Promise? {
        guard parsed.nesting.brackets(at: token.range.lowerBound) == 0 else { return nil }
        switch token.word {
        case .coverage: return coverage(token, .coverage, sentence)
        case .elimination: return coverage(token, .elimination, sentence)
        case .completion: return verbal(token, .completion, sentence)
        case .removal: return verbal(token, .removal, sentence)
        case .unchanged:
            if parsed.nesting.quotes(at: token.range.lowerBound) > 0,
                parsed.scalar(at: token.range.lowerBound - 1) != "“"
            {
                return nil
            }
            return Promise(carrier: .unchanged, range: token.range, comparator: .atLeast)
        case .multiple(let percent): return multiple(token, percent, sentence)
        case .zeroGrowth: return zeroGrowth(token, sentence)
        case .all: return WholeFinder(parsed: parsed).promise(token, sentence)
        case .nearly: return realisation(token, sentence)
        case .comparator(let comparator):
            return yearly(token, comparator, sentence) ?? relative(token, comparator, sentence)
        default: return nil
        }
    }

    /// 人均国内生产总值比2000年翻一番.
    private func multiple(_ token: WordToken, _ percent: Double, _ sentence: Sentence) -> Promise? {
        guard parsed.scalar(at: token.range.upperBound) != "的", !isTold(token, sentence) else { return nil }
        return Promise(carrier: .multiple(percent), range: token.range, change: .up)
    }

    /// 用水总量零增长, of which 基本实现 says only how nearly.
    private func zeroGrowth(_ token: WordToken, _ sentence: Sentence) -> Promise? {
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence)
        guard token.range.lowerBound > clause.lowerBound, parsed.scalar(at: token.range.upperBound) != "的" else {
            return nil
        }
        let isLoose = parsed.tokens.contains(.nearly, in: clause.lowerBound..<token.range.lowerBound)
        return Promise(
            carrier: .zeroGrowth, range: token.range, comparator: isLoose ? .about : .exactly, isLoose: isLoose)
    }

    private func isTold(_ token: WordToken, _ sentence: Sentence) -> Bool {
        parsed.tokens.contains(.past, in: sentence.range.lowerBound..<token.range.lowerBound)
    }

    /// 不超过2007年水平, 不低于上年, 高于上年.
    private func yearly(_ token: WordToken, _ comparator: Comparator, _ sentence: Sentence) -> Promise? {
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence), start = token.range.upperBound
        guard token.range.lowerBound > clause.lowerBound, comparator != .about, !isTold(token, sentence) else {
            return nil
        }
        if let word = Self.lastYears.first(where: { parsed.passage.has($0, at: start) }) {
            guard clause.upperBound - start - word.count <= 2 else { return nil }
            return Promise(
                carrier: .level(of: nil), range: token.range.lowerBound..<(start + word.count), comparator: comparator)
        }
        guard let date = parsed.dates(in: start..<(start + 1)).first else { return nil }
        let end = date.range.upperBound + (parsed.scalar(at: date.range.upperBound) == "的" ? 1 : 0)
        guard parsed.passage.has("水平", at: end), clause.upperBound - end <= 4 else { return nil }
        return Promise(
            carrier: .level(of: date.year), range: token.range.lowerBound..<(end + 2), comparator: comparator)
    }

    /// A predicate that ends its clause; 全覆盖的 only describes.
    private func coverage(_ token: WordToken, _ carrier: Promise.Carrier, _ sentence: Sentence) -> Promise? {
        let end = token.range.upperBound
        if parsed.scalar(at: end) == "的" || parsed.scalar(at: end) == "式" { return nil }
        if parsed.scalar(at: end) == "”", parsed.scalar(at: end + 1) == "的" { return nil }
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence)
        guard token.range.lowerBound > clause.lowerBound || carrier == .elimination else { return nil }
        let isLoose = parsed.tokens.contains(.nearly, in: clause.lowerBound..<token.range.lowerBound)
        return Promise(
            carrier: carrier, range: token.range, comparator: isLoose ? .about : .exactly, isLoose: isLoose)
    }

    /// A verb whose object is the stock: 基本消除重污染天气.
    private func verbal(_ token: WordToken, _ carrier: Promise.Carrier, _ sentence: Sentence) -> Promise? {
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence)
        guard token.range.upperBound < clause.upperBound || token.range.lowerBound > clause.lowerBound else {
            return nil
        }
        if case .quantity = parsed.figures(in: token.range.upperBound..<(token.range.upperBound + 1)).first?.kind {
            return nil
        }
        let isLoose = parsed.scalar(at: token.range.lowerBound) == "基"
        return Promise(
            carrier: carrier, range: token.range, comparator: isLoose ? .about : .exactly, isLoose: isLoose)
    }

    /// 基本实现 without a date, of something that can be counted.
    private func realisation(_ token: WordToken, _ sentence: Sentence) -> Promise? {
        guard let next = parsed.tokens.starting(at: token.range.upperBound), next.word == .achieve,
            parsed.passage.has("实现", at: next.range.lowerBound)
        else { return nil }
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence)
        let object = next.range.upperBound..<max(next.range.upperBound, clause.upperBound)
        let isDated = parsed.dates(in: sentence.range.lowerBound..<token.range.lowerBound).contains(where: \.isDeadline)
        guard !object.isEmpty, !isState(object), !isDated || WholeFinder(parsed: parsed).isCountable(object) else {
            return nil
        }
        return Promise(
            carrier: .completion, range: token.range.lowerBound..<next.range.upperBound, comparator: .about,
            isLoose: true)
    }

    /// 现代化, 均等化, 一体化: a state that cannot be counted, or a promise of its own behind the verb.
    private func isState(_ object: Range<Int>) -> Bool {
        parsed.scalar(at: object.upperBound - 1) == "化"
            || parsed.tokens.inside(object).contains {
                $0.word == .coverage || $0.word == .elimination || $0.word == .zeroGrowth
            }
    }

    /// 高于经济增长速度: the rest of the clause names another rate.
    private func relative(_ token: WordToken, _ comparator: Comparator, _ sentence: Sentence) -> Promise? {
        let clause = parsed.clause(at: token.range.lowerBound, in: sentence)
        let rest = token.range.upperBound..<max(token.range.upperBound, clause.upperBound)
        guard parsed.figures(in: rest).isEmpty, rest.count >= 4, token.range.lowerBound > clause.lowerBound,
            comparator != .about, parsed.scalar(at: token.range.lowerBound) != "达",
            Self.rates.contains(where: { parsed.passage.has($0, at: rest.upperBound - $0.count) })
        else { return nil }
        return Promise(carrier: .relative, range: token.range.lowerBound..<rest.upperBound, comparator: comparator)
    }

    private static let lastYears: [StaticWord] = ["上年水平", "上年度", "上年"]
    private static let rates: [StaticWord] = ["增长速度", "增速", "增长率", "增幅", "增长幅度", "平均水平", "增长"]

    /// Of overlapping promises the first stays.
    private func withoutDoubles(_ promises: [Promise]) -> [Promise] {
        var result: [Promise] = []
        for promise in promises where promise.range.lowerBound >= (result.last?.range.upperBound ?? 0) {
            result.append(promise)
        }
        return result
    }
}
