import PlanModel

/// Turns the promises of a sentence into targets.
struct TargetGrammar {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The id of the outline node that holds the passage.
    let node: String
    /// The titles above the passage, the nearest first.
    let headings: [String]
    /// The years the plan covers, where known.
    let period: PlanPeriod?
    /// The place names known.
    let gazetteer: Gazetteer
    /// The deadline that a sentence or heading above the passage sets for it.
    var governed: Governor.Governed?
    /// Each target names the words that gave its fields.
    var explains = false

    private var filter: FigureFilter { FigureFilter(parsed: parsed, period: period) }

    /// The targets of a sentence, in order.
    func targets(in sentence: Sentence) -> [ReadTarget] {
        let promises = PromiseFinder(parsed: parsed, filter: filter).promises(in: sentence)
        let namer = IndicatorNamer(parsed: parsed, sentence: sentence, promises: promises, headings: headings)
        var result: [ReadTarget] = []
        var last: IndicatorNamer.Name?
        for (index, promise) in promises.enumerated() {
            let name = namer.name(index, after: last)
            last = name
            let isBehind = name.text.isEmpty == false && namer.isNounBehind(index)
            var target = target(promise, name, isBehind, sentence)
            if let before = result.last, before.kind == .level, target.kind == .totalOverPeriod,
                isPart(promise, sentence)
            {
                target.kind = .level
            }
            if explains { target.evidence = evidence(promise, sentence).fields(of: target) }
            result.append(target)
        }
        let milestones = milestones(in: sentence, beside: promises)
        return (result + milestones).sorted { $0.span.start < $1.span.start }
    }

    private func evidence(_ promise: Promise, _ sentence: Sentence) -> TargetEvidence {
        TargetEvidence(parsed: parsed, sentence: sentence, promise: promise, governed: governed?.span)
    }

    /// 其中 opens the clause: part of the stock before it.
    private func isPart(_ promise: Promise, _ sentence: Sentence) -> Bool {
        parsed.passage.has("其中", at: parsed.clause(at: promise.range.lowerBound, in: sentence).lowerBound)
    }

    private func target(
        _ promise: Promise, _ name: IndicatorNamer.Name, _ isBehind: Bool, _ sentence: Sentence
    ) -> ReadTarget {
        var target = bare(promise.range, sentence, name.text, promise)
        switch promise.carrier {
        case .number(let figure): fill(&target, promise, figure, name, isBehind, sentence)
        case .coverage, .completion, .all: (target.kind, target.value) = (.coverage, 100)
        case .multiple(let percent): (target.kind, target.value) = (.change, percent)
        case .zeroGrowth: (target.kind, target.direction) = (.change, .hold)
        case .level(let year): fill(&target, year)
        case .elimination, .removal:
            (target.kind, target.direction) = (.elimination, .down)
            target.unitOfMeasure = Self.clearedUnit(name.text)
        case .unchanged: (target.kind, target.direction) = (.change, .hold)
        case .relative: (target.kind, target.unitOfMeasure) = (.annualRate, "个百分点")
        case .date: break
        }
        target.scope = scope(name.text, promise.range, sentence)
        target.obligation = obligation(behind: promise.range)
        return target
    }

    private func scope(_ name: String, _ range: Range<Int>, _ sentence: Sentence) -> String? {
        ScopeRule(parsed: parsed, headings: headings, gazetteer: gazetteer)
            .scope(of: name, range, in: parsed.clause(at: range.lowerBound, in: sentence))
    }

    /// （约束性） or （预期性） right behind the quantity.
    private func obligation(behind range: Range<Int>) -> Obligation? {
        guard let bracket = parsed.scalar(at: range.upperBound), bracket == "（" || bracket == "(" else { return nil }
        if parsed.passage.has("约束性", at: range.upperBound + 1) { return .binding }
        return parsed.passage.has("预期性", at: range.upperBound + 1) ? .anticipatory : nil
    }

    private func bare(
        _ range: Range<Int>, _ sentence: Sentence, _ name: String, _ promise: Promise
    ) -> ReadTarget {
        let dates = parsed.dates(in: sentence.range.lowerBound..<range.lowerBound).filter {
            parsed.nesting.brackets(at: $0.range.lowerBound) == 0
        }
        let clause = parsed.clause(at: range.lowerBound, in: sentence)
        let span = parsed.passage.span(range)
        return ReadTarget(
            node: node, span: span, quantity: "", sentence: parsed.passage.span(sentence.range), indicator: name,
            comparator: promise.comparator, value: 0, unitOfMeasure: "%", kind: .level, direction: .up,
            deadline: dates.last(where: \.isDeadline)?.year ?? chainedYear(sentence) ?? governed?.year,
            baselineYear: dates.last { $0.form == .baseline && clause.contains($0.range.lowerBound) }?.year,
            isApproximate: promise.isLoose || isAttempt(range, clause, dates, sentence), scope: nil)
    }

    /// The deadline of what stands before a ； in the same full sentence.
    private func chainedYear(_ sentence: Sentence) -> Int? {
        let index = parsed.sentences.firstIndex(from: sentence.range.lowerBound, by: \.range)
        for before in parsed.sentences[..<index].reversed() {
            if before.endsFully { return nil }
            if let date = parsed.dates(in: before.range).last(where: { $0.form == .by }) { return date.year }
        }
        return nil
    }

    /// 力争 in the clause before the number, or in the clause of its date.
    private func isAttempt(
        _ range: Range<Int>, _ clause: Range<Int>, _ dates: [DatePhrase], _ sentence: Sentence
    ) -> Bool {
        if parsed.tokens.contains(.effort, in: clause.lowerBound..<range.lowerBound) { return true }
        guard let date = dates.last(where: \.isDeadline) else { return false }
        let own = parsed.clause(at: date.range.lowerBound, in: sentence)
        return parsed.passage.has("力争", at: date.range.lowerBound)
            || parsed.tokens.contains(.effort, in: own.lowerBound..<date.range.lowerBound)
    }

    /// 不超过2007年水平: no change at most.
    private func fill(_ target: inout ReadTarget, _ year: Int?) {
        target.kind = .change
        target.baselineYear = year
        target.direction = target.comparator == .atMost || target.comparator == .lessThan ? .down : .up
    }

    private func fill(
        _ target: inout ReadTarget, _ promise: Promise, _ figure: Figure, _ name: IndicatorNamer.Name,
        _ isBehind: Bool, _ sentence: Sentence
    ) {
        let rule = KindRule(parsed: parsed, sentence: sentence)
        target.value = figure.value
        target.baselineValue =
            promise.origin?.value
            ?? (promise.change == nil ? nil : parsed.base(endingAt: promise.range.lowerBound)?.figure.value)
        target.upper = figure.upper
        target.unitOfMeasure = KindRule.unit(of: figure)
        target.kind = rule.kind(promise, figure, name: name, noun: isBehind)
        target.direction = DirectionRule.direction(
            promise, isShrinking: rule.isShrinkage(promise), kind: target.kind, name: name.text,
            isHeld: rule.isHeld(promise))
    }

    /// A cleared count keeps its own unit: 零就业家庭 in 户.
    private static func clearedUnit(_ name: String) -> String {
        if name.ends(with: "家庭") || name.ends(with: "户") { return "户" }
        if name.ends(with: "人口") || name.ends(with: "人员") { return "人" }
        return "%"
    }

    /// The dates of the sentence that govern no number but a deed.
    private func milestones(in sentence: Sentence, beside promises: [Promise]) -> [ReadTarget] {
        let dates = parsed.dates(in: sentence.range).filter(\.isDeadline)
        let finder = MilestoneFinder(parsed: parsed, sentence: sentence)
        return dates.enumerated().compactMap { index, date in
            let next = index + 1 < dates.count ? dates[index + 1].range.lowerBound : sentence.range.upperBound
            let isTaken = promises.contains { (date.range.upperBound..<next).contains($0.range.lowerBound) }
            guard !isTaken, period.map({ date.year >= $0.firstYear }) ?? true else { return nil }
            let reviews = ReviewFinder(parsed: parsed, sentence: sentence)
            if let name = reviews.name(at: date, index: index, of: dates.count) {
                let clause = parsed.clause(at: date.range.lowerBound, in: sentence)
                return milestone(
                    MilestoneFinder.Milestone(date: date, name: name, clause: clause, isLoose: false, isFalling: false),
                    sentence)
            }
            return finder.milestone(of: date, before: next).map { milestone($0, sentence) }
        }
    }

    /// 2013年年底 without 到 or 前: in the year itself.
    private func isAtTheEnd(_ date: DatePhrase) -> Bool {
        !Self.limits.contains { parsed.passage.first($0, in: date.range) != nil }
    }

    /// 到, 至, 前, and the quote of a plan's name.
    private static let limits: [StaticWord] = ["到", "至", "前", "“"]

    private func milestone(_ found: MilestoneFinder.Milestone, _ sentence: Sentence) -> ReadTarget {
        let comparator: Comparator =
            switch found.date.form {
            case .within: .exactly
            case .about: .about
            case .by where isAtTheEnd(found.date): .exactly
            default: .atMost
            }
        var target = ReadTarget(
            node: node, span: parsed.passage.span(found.date.range), quantity: "",
            sentence: parsed.passage.span(sentence.range), indicator: found.name, comparator: comparator,
            value: Double(found.date.year), unitOfMeasure: "年", kind: .milestone,
            direction: found.isFalling ? .down : .up, deadline: found.date.year,
            isApproximate: found.isLoose || comparator == .about, scope: scope(found.name, found.date.range, sentence))
        let promise = Promise(carrier: .date(found.date), range: found.date.range, comparator: comparator)
        if explains { target.evidence = evidence(promise, sentence).fields(of: target) }
        return target
    }
}
