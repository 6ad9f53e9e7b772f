import PlanModel

/// Says which numbers promise nothing, and why.
struct FigureFilter {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The years the plan covers, where known.
    let period: PlanPeriod?

    /// Why a figure is left alone; `nil` when it may be a promise.
    func reason(for figure: Figure, in sentence: Sentence) -> ReadNote.Reason? {
        let start = figure.range.lowerBound
        switch figure.kind {
        case .name: return .name
        case .date: return .date
        case .bare:
            guard isCompared(figure), !isNote(figure),
                parsed.scalar(at: figure.range.upperBound).map(endsPhrase) ?? true
            else { return .name }
        case .quantity(let unit):
            if unit == "年", !isCompared(figure) { return .date }
        }
        if parsed.nesting.brackets(at: start) > 0 { return isBreakdown(start) ? .breakdown : .name }
        if parsed.nesting.quotes(at: start) > 0 || parsed.scalar(at: start - 1) == "第" { return .name }
        if parsed.scalar(at: start - 1) == "等", isKeeping(figure, sentence) { return .name }
        if isOrigin(figure) || isBase(figure) { return .pastFact }
        if isThreshold(figure, sentence) { return .definition }
        return isPast(figure, in: sentence) ? .pastFact : nil
    }

    /// 加强甲、乙等25个功能区的保护: the number counts what is there already.
    private func isKeeping(_ figure: Figure, _ sentence: Sentence) -> Bool {
        let clause = parsed.clause(at: figure.range.lowerBound, in: sentence)
        guard let verb = PhraseTrimmer(parsed: parsed).trimLeft(clause).verb else { return true }
        return !parsed.passage.has(anyOf: Self.makers, at: verb.lowerBound)
    }

    private static let makers: StaticWords = [
        "建设", "新建", "建成", "新增", "打造", "培育", "创建", "实施", "推出", "组建", "布局", "设立", "完成", "改造", "扩建", "改扩建", "开展", "举办",
        "形成", "推进",
    ]

    private func isCompared(_ figure: Figure) -> Bool {
        switch parsed.tokens.ending(at: figure.range.lowerBound)?.word {
        case .comparator, .changeTo, .change, .hold: true
        default: false
        }
    }

    /// 覆盖面扩大4，: a small whole number without unit behind a change is the number of a note.
    private func isNote(_ figure: Figure) -> Bool {
        isChange(figure) && figure.range.count <= 2 && figure.value < 100 && figure.value == figure.value.rounded()
    }

    private func endsPhrase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isPunctuation || scalar.isCloser || scalar == "（" || scalar == "(" || scalar == "以" || scalar == "左"
    }

    /// 含, 其中 between the bracket and the number.
    private func isBreakdown(_ start: Int) -> Bool {
        var index = start - 1
        while index >= 0, parsed.nesting.brackets(at: index) > 0, start - index < 30 {
            if let scalar = parsed.scalar(at: index),
                scalar == "含" || parsed.passage.has("其中", at: index)
                    || parsed.passage.has("包括", at: index)
            {
                return true
            }
            index -= 1
        }
        return false
    }

    /// 100亩以上的基地, 20万元以上企业: a number that says which things are meant.
    private func isThreshold(_ figure: Figure, _ sentence: Sentence) -> Bool {
        guard case .quantity(let unit) = figure.kind else { return false }
        if ShareRule(parsed: parsed).holds(figure, sentence) { return false }
        let isCounter = unit.unicodeScalars.count == 1 && unit.isOne(of: Self.counters)
        let bound = parsed.tokens.starting(at: figure.range.upperBound)
        if let bound, case .bound = bound.word {
            let next = parsed.scalar(at: behindBracket(bound.range.upperBound))
            if isCounter || isChange(figure) { return false }
            return next == "的" || isNamed(next) && (!isObject(figure) || isFollowed(figure, bound, sentence))
        }
        guard !isCounter, parsed.scalar(at: figure.range.upperBound) == "的" else { return false }
        return isLimit(figure, sentence) || !isCompared(figure)
    }

    /// 完成30万千瓦及以上机组改造1.1亿千瓦: another number in the clause is the promised one.
    private func isFollowed(_ figure: Figure, _ bound: WordToken, _ sentence: Sentence) -> Bool {
        let clause = parsed.clause(at: figure.range.lowerBound, in: sentence)
        guard case .quantity(let own) = figure.kind, bound.range.upperBound < clause.upperBound else { return false }
        return parsed.figures(in: bound.range.upperBound..<clause.upperBound).contains {
            if case .quantity(let unit) = $0.kind { unit == own } else { false }
        }
    }

    /// 效率不低于60%的设施: what the things must be like.
    private func isLimit(_ figure: Figure, _ sentence: Sentence) -> Bool {
        guard case .comparator? = parsed.tokens.ending(at: figure.range.lowerBound)?.word else { return false }
        let clause = parsed.clause(at: figure.range.lowerBound, in: sentence)
        return parsed.tokens.inside(clause).first.map { $0.word == .verb || isMaking($0) } ?? false
            && figure.range.upperBound + 1 < clause.upperBound
    }

    private func isMaking(_ token: WordToken) -> Bool {
        parsed.passage.has(anyOf: Self.fittings, at: token.range.lowerBound)
    }

    /// Behind （含）.
    private func behindBracket(_ place: Int) -> Int {
        parsed.passage.has("（含）", at: place) || parsed.passage.has("(含)", at: place) ? place + 3 : place
    }

    /// 比2010年的2267.8万吨下降: the value at the baseline.
    private func isBase(_ figure: Figure) -> Bool {
        let start = figure.range.lowerBound
        return parsed.scalar(at: start - 1) == "的" && parsed.date(endingAt: start - 1)?.form == .baseline
    }

    /// 由52%提高到72%: the first number is where the count starts.
    private func isOrigin(_ figure: Figure) -> Bool {
        guard let token = parsed.tokens.starting(at: figure.range.upperBound), case .changeTo = token.word else {
            return false
        }
        return !parsed.figures(in: token.range.upperBound..<(token.range.upperBound + 1)).isEmpty
    }

    /// Some noun follows, no mark.
    private func isNamed(_ next: Unicode.Scalar?) -> Bool {
        next.map { !$0.isPunctuation && !$0.isCloser && $0 != "（" && $0 != "(" && $0 != "和" } ?? false
    }

    /// The number stands right behind a verb: 培训100万人次以上劳动者.
    private func isObject(_ figure: Figure) -> Bool {
        switch parsed.tokens.ending(at: figure.range.lowerBound)?.word {
        case .verb, .urge, .achieve, .comparator, .changeTo: true
        default: false
        }
    }

    private func isChange(_ figure: Figure) -> Bool {
        if case .change = parsed.tokens.ending(at: figure.range.lowerBound)?.word { true } else { false }
    }

    private static let fittings: StaticWords = ["安装", "使用", "新建"]
    private static let counters: [Phrase] = ["个", "家", "所", "座", "条", "项", "名", "处", "种", "部", "套", "门", "支"]

    /// Says whether the sentence up to the number tells of the past.
    private func isPast(_ figure: Figure, in sentence: Sentence) -> Bool {
        let before = sentence.range.lowerBound..<figure.range.lowerBound
        if parsed.tokens.contains(.past, in: before) { return true }
        guard let period else { return false }
        let dates = parsed.dates(in: before)
        guard let last = dates.last(where: { $0.form != .name && $0.form != .attribute }) else { return false }
        if last.form == .baseline {
            let deadline = dates.last(where: \.isDeadline)
            return deadline.map { $0.year < period.firstYear } ?? (last.year < period.firstYear - 1)
        }
        return last.year < period.firstYear
    }
}
