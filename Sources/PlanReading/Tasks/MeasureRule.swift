/// Says which clauses ask for something.
struct MeasureRule {
    /// The passage and its words.
    let parsed: ParsedPassage

    private let passage: Passage
    private let adverbials: AdverbialRule

    /// Makes a rule for one passage.
    init(parsed: ParsedPassage) {
        self.parsed = parsed
        passage = parsed.passage
        adverbials = AdverbialRule(parsed: parsed)
    }

    /// Says whether a clause of a sentence says what is to be done, its numbers left aside.
    func isMeasure(_ clause: Range<Int>, in sentence: Sentence) -> Bool {
        !isAdverbial(clause, in: sentence) && asks(clause, in: sentence)
    }

    /// Says whether a clause only says how or where.
    func isAdverbial(_ clause: Range<Int>, in sentence: Sentence) -> Bool {
        adverbials.holds(clause, isLast: clause == parsed.clauses(of: sentence).last)
    }

    /// Opens with a verb, adverbs and dates in front of it, or leads to one by a modal or a preposition.
    private func asks(_ clause: Range<Int>, in sentence: Sentence) -> Bool {
        if PhraseTrimmer(parsed: parsed).trimLeft(clause).verb != nil || opensWithVerb(clause) { return true }
        return isOwed(clause) || isReached(clause, in: sentence) || holdsSomethingDone(clause)
    }

    /// 积极发展…, 更好满足…, 加快…建设.
    private func opensWithVerb(_ clause: Range<Int>) -> Bool {
        var place = clause.lowerBound
        while place < clause.upperBound, place - clause.lowerBound < 24 {
            if acts(at: place, before: clause.upperBound) { return true }
            guard let length = manner(at: place, before: clause.upperBound) ?? manner(in: place..<clause.upperBound)
            else { return false }
            place += length
            if parsed.scalar(at: place) == "地", acts(at: place + 1, before: clause.upperBound) { return true }
        }
        return false
    }

    /// 重点产业应严格实行…, 财政政策要更加注重….
    private func isOwed(_ clause: Range<Int>) -> Bool {
        let sieve = Self.modals
        for place in clause.dropFirst() where sieve.mayHold(passage.scalars[place]) {
            guard Self.isModal(passage.scalars[place]), !Self.makesWord(passage.scalars[place - 1]) else { continue }
            let next = parsed.scalar(at: place + 1)
            if next == "将" || next == "把" || opensWithVerb((place + 1)..<clause.upperBound) { return true }
        }
        return false
    }

    /// 到2025年，城镇化水平稳步提升: an adverb and a verb at the end, and a date to reach it by.
    private func isReached(_ clause: Range<Int>, in sentence: Sentence) -> Bool {
        guard parsed.dates(in: sentence.range).contains(where: \.isDeadline),
            let last = parsed.tokens.ending(at: clause.upperBound), last.range.lowerBound > clause.lowerBound,
            let before = parsed.tokens.ending(at: last.range.lowerBound)
        else { return false }
        return before.word == .adverb && isAct(last.word)
    }

    /// Full coverage, something cleared, a verb behind 以, 在, 把 and the like.
    private func holdsSomethingDone(_ clause: Range<Int>) -> Bool {
        let isModified = isModified(clause)
        return parsed.tokens.inside(clause).contains { token in
            switch token.word {
            case .coverage, .elimination, .completion, .removal, .unchanged: return true
            case .comparator:
                return parsed.figures(in: token.range.upperBound..<(token.range.upperBound + 1)).count == 1
            case .verb, .urge: return isModified && token.range.lowerBound > clause.lowerBound
            default: return false
            }
        } || isModified && holdsRequest(clause)
    }

    /// A verb that asks for something, behind the clause's first scalar.
    private func holdsRequest(_ clause: Range<Int>) -> Bool {
        var rest = clause.dropFirst()
        while let place = Lexicon.requests.firstOpening(in: passage.scalars, rest.startIndex..<rest.endIndex) {
            if request(at: place, before: clause.upperBound + 1) != nil { return true }
            rest = rest[(place + 1)...]
        }
        return false
    }

    private func acts(at place: Int, before end: Int) -> Bool {
        if request(at: place, before: end) != nil { return true }
        guard let token = parsed.tokens.starting(at: place), token.range.upperBound < end || token.range.count > 2
        else {
            return false
        }
        return isAct(token.word) && token.range.upperBound < end && !isNoun(behind: token)
    }

    /// Behind a verb 率, 者, 业 and 型 make a noun of it.
    private func isNoun(behind token: WordToken) -> Bool {
        parsed.scalar(at: token.range.upperBound).map { $0 == "率" || $0 == "者" || $0 == "业" || $0 == "型" || $0 == "的" }
            ?? false
    }

    private func isAct(_ word: Word) -> Bool {
        switch word {
        case .verb, .urge, .change, .changeTo, .achieve, .hold, .effort, .completion, .removal: true
        default: false
        }
    }

    private func manner(at place: Int, before end: Int) -> Int? {
        if let found = Lexicon.clauseManners.longest(in: passage.scalars, at: place, end: end) { return found.length }
        guard let token = parsed.tokens.starting(at: place) else { return nil }
        return token.word == .adverb || token.word == .nearly || token.word == .everyYear ? token.range.count : nil
    }

    /// 积极稳妥地, 毫不动摇地: up to six words that 地 makes an adverb, a verb behind them.
    private func manner(in range: Range<Int>) -> Int? {
        let mark = range.dropFirst(2).prefix(5).first { passage.scalars[$0] == "地" }
        guard let mark, acts(at: mark + 1, before: range.upperBound) else { return nil }
        return mark + 1 - range.lowerBound
    }

    private func request(at place: Int, before end: Int) -> Int? {
        guard
            let length = Lexicon.requests.longest(in: passage.scalars, at: place, end: min(end, passage.count))?.length,
            place + length < end
        else { return nil }
        return length
    }

    private static let modals = ScalarSieve("应", "要", "须", "需")

    /// 应, 要, 须, 需 say that something is owed.
    private static func isModal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "应", "要", "须", "需": true
        default: false
        }
    }

    /// 重要, 主要, 供应 and the like are words of their own.
    private static func makesWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "重", "主", "需", "首", "响", "供", "适", "摘", "只", "反", "效", "急", "必": true
        default: false
        }
    }

    /// A preposition at the head: its verb comes behind its object.
    private func isModified(_ clause: Range<Int>) -> Bool {
        switch parsed.scalar(at: clause.lowerBound) {
        case "以", "在", "对", "从", "向", "把", "将", "为", "与", "面", "通", "由", "根", "按", "依", "结": true
        default: false
        }
    }
}
