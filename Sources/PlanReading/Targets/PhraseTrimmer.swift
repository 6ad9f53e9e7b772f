/// Peels verbs, dates and comparing words off a noun phrase.
struct PhraseTrimmer {
    /// The passage and its words.
    let parsed: ParsedPassage

    /// A noun phrase and the verb that was peeled off its left.
    struct Trimmed: Equatable {
        /// What is left.
        var range: Range<Int>
        /// The last verb before it.
        var verb: Range<Int>?
    }

    /// Peels both sides.
    func trim(_ range: Range<Int>) -> Trimmed {
        let right = trimRight(range)
        return trimLeft(right)
    }

    /// Peels verbs, adverbs, dates and connectors off the left: 推进, 每年支持建设, 到2025年.
    func trimLeft(_ range: Range<Int>) -> Trimmed {
        var place = range.lowerBound, kept = range.lowerBound
        var verb: Range<Int>?
        while place < range.upperBound {
            if let date = date(startingAt: place, end: range.upperBound) {
                place = date
                kept = date
            } else if isConnector(place) {
                place += 1
                if verb == nil || kept == place - 1 && parsed.scalar(at: kept) == "、" { kept = place }
            } else if let token = parsed.tokens.starting(at: place), token.range.upperBound <= range.upperBound {
                guard let isFinal = peels(token, range) else { break }
                place = token.range.upperBound
                if token.word != .adverb { (kept, verb) = (place, isVerb(token) ? token.range : verb) }
                if isFinal, !leadsToVerb(place) { break }
            } else {
                break
            }
        }
        return Trimmed(range: kept..<max(kept, range.upperBound), verb: verb)
    }

    /// Peels 达到, 较2020年, 力争, 等 off the right.
    func trimRight(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            if let token = parsed.tokens.ending(at: end), token.range.lowerBound >= range.lowerBound, trails(token) {
                end = token.range.lowerBound
            } else if let date = parsed.date(endingAt: end),
                date.range.lowerBound >= range.lowerBound
            {
                end = date.range.lowerBound
            } else if let length = trailing(end) {
                end -= length
            } else {
                break
            }
        }
        return range.lowerBound..<end
    }

    /// `nil` when the token belongs to the noun phrase, else whether peeling stops behind it.
    private func peels(_ token: WordToken, _ range: Range<Int>) -> Bool? {
        let end = token.range.upperBound
        if isVerb(token), token.word != .achieve, let next = parsed.scalar(at: end), end < range.upperBound,
            Self.isSuffix(next)
        {
            return nil
        }
        switch token.word {
        case .adverb, .effort, .everyYear, .nearly, .hold, .urge, .achieve, .past: return false
        case .verb, .change, .completion: return joinsNoun(end) ? nil : true
        default: return nil
        }
    }

    private func isVerb(_ token: WordToken) -> Bool {
        switch token.word {
        case .verb, .change, .urge, .achieve, .effort: true
        default: false
        }
    }

    /// 研究与试验: the verb is the first part of a noun.
    private func joinsNoun(_ place: Int) -> Bool {
        guard let scalar = parsed.scalar(at: place), scalar == "和" || scalar == "与" || scalar == "及" else {
            return false
        }
        switch parsed.tokens.starting(at: place + 1)?.word {
        case .verb, .change, .urge, .adverb: return false
        default: return true
        }
    }

    /// 和, 与, 并 or nothing, then another verb behind a verb: 新建和提质改造.
    private func leadsToVerb(_ place: Int) -> Bool {
        guard let scalar = parsed.scalar(at: place), scalar == "和" || scalar == "与" || scalar == "并" || scalar == "、"
        else { return false }
        guard let token = parsed.tokens.starting(at: place + 1) else { return false }
        return token.word == .verb && peels(token, place..<Int.max) == true
    }

    private func trails(_ token: WordToken) -> Bool {
        switch token.word {
        case .comparator, .changeTo, .effort, .nearly, .yearly, .everyYear, .cumulated, .hold, .each: true
        case .achieve: parsed.passage.has("实现", at: token.range.lowerBound)
        default: false
        }
    }

    private func isConnector(_ place: Int) -> Bool {
        if parsed.scalar(at: place) == "其", parsed.scalar(at: place + 1) == "中" { return true }
        if parsed.scalar(at: place) == "中", parsed.scalar(at: place - 1) == "其" { return true }
        return joins(place)
    }

    private func joins(_ place: Int) -> Bool {
        if parsed.scalar(at: place) == "并" { return parsed.tokens.starting(at: place + 1) != nil }
        switch parsed.scalar(at: place) {
        case "、", "和", "与", "及", "并", "，", "以", "把", "将", "使", "在", "或":
            // 以 and 和 may start a longer word.
            return parsed.tokens.starting(at: place) == nil
                && (parsed.scalar(at: place) != "以" || parsed.scalar(at: place + 1) == "及")
        default: return false
        }
    }

    /// Length of a word at the end that only leads to a number; 占比 is none.
    private func trailing(_ end: Int) -> Int? {
        for word in Self.leading where parsed.passage.has(word, at: end - 2) { return 2 }
        switch parsed.scalar(at: end - 1) {
        case "比": return parsed.dates(in: end..<(end + 1)).isEmpty || parsed.scalar(at: end - 2) == "占" ? nil : 1
        case "较", "在", "由", "从", "等", "的", "，", "、", "：", "“", "为", "均", "都", "年", "要", "应": return 1
        default: return nil
        }
    }

    private func date(startingAt place: Int, end: Int) -> Int? {
        let date = parsed.dates(in: place..<(place + 1)).first(where: \.isDeadline)
        guard let date, date.range.upperBound <= end else { return nil }
        return date.range.upperBound
    }

    private static let leading: [StaticWord] = ["分别", "大幅", "明显", "显著", "平均", "总体", "进一步", "逐年", "的占"]

    /// Behind a verb these make a noun of it: 覆盖率, 保障率, 培训费.
    private static func isSuffix(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "率", "的", "类", "型", "性", "面", "者", "业", "化", "费", "品", "量", "力", "度", "线", "区", "站", "点", "系", "体", "期":
            true
        default: false
        }
    }
}
