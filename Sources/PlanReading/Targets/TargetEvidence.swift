import PlanModel

/// Names the words that gave each field of a target.
struct TargetEvidence {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The sentence.
    let sentence: Sentence
    /// The promise the target was made of.
    let promise: Promise
    /// Where the deadline stands that governs the passage from above.
    let governed: SourceSpan?

    private var clause: Range<Int> { parsed.clause(at: promise.range.lowerBound, in: sentence) }
    private var before: Range<Int> { clause.lowerBound..<max(clause.lowerBound, promise.range.lowerBound) }

    /// A span for each field that the text gives; a field it leaves open has none.
    func fields(of target: ReadTarget) -> [TargetField: SourceSpan] {
        var fields: [TargetField: Range<Int>] = [.value: promise.range, .unitOfMeasure: promise.range]
        if case .number(let figure) = promise.carrier {
            (fields[.value], fields[.unitOfMeasure]) = (figure.range, figure.range)
            if target.upper != nil { fields[.upper] = figure.range }
        }
        fields[.comparator] = comparing ?? fields[.value]
        fields[.kind] = telling(target.kind) ?? promise.range
        fields[.direction] = moving ?? holding(target) ?? comparing ?? indicator(target)
        fields[.indicator] = indicator(target)
        fields[.baselineValue] =
            target.baselineValue == nil
            ? nil : promise.origin?.range ?? parsed.base(endingAt: promise.range.lowerBound)?.figure.range
        if target.obligation != nil { fields[.obligation] = promise.range.upperBound..<(promise.range.upperBound + 5) }
        if let scope = target.scope { fields[.scope] = place(of: scope) }
        dates(target, &fields)
        var spans = fields.mapValues(parsed.passage.span)
        if target.deadline != nil, spans[.deadline] == nil { spans[.deadline] = governed }
        return spans
    }

    private func dates(_ target: ReadTarget, _ fields: inout [TargetField: Range<Int>]) {
        let seen = parsed.dates(in: 0..<promise.range.upperBound)
        if let year = target.deadline { fields[.deadline] = seen.last { $0.isDeadline && $0.year == year }?.range }
        if let year = target.baselineYear {
            fields[.baselineYear] = seen.last { $0.year == year && !$0.isDeadline }?.range
        }
    }

    /// 达到, 不超过, 提高到 before the number or 以上, 左右 behind it.
    private var comparing: Range<Int>? {
        guard case .number(let figure) = promise.carrier else { return nil }
        if let behind = parsed.tokens.starting(at: figure.range.upperBound), case .bound = behind.word {
            return behind.range
        }
        return token(in: clause.lowerBound..<figure.range.lowerBound) {
            switch $0 {
            case .comparator, .changeTo: true
            default: false
            }
        }
    }

    private var moving: Range<Int>? {
        guard promise.change != nil || promise.changeTo != nil else { return nil }
        return token(in: clause.lowerBound..<promise.range.upperBound) {
            switch $0 {
            case .change, .changeTo, .multiple: true
            default: false
            }
        }
    }

    private func holding(_ target: ReadTarget) -> Range<Int>? {
        target.direction == .hold ? token(in: before) { $0 == .hold } : nil
    }

    /// The word that says which kind it is.
    private func telling(_ kind: TargetKind) -> Range<Int>? {
        switch kind {
        case .change: moving
        case .annualRate: token(in: clause) { $0 == .yearly }
        case .perYear: token(in: sentence.range) { $0 == .everyYear || $0 == .yearly }
        case .level: token(in: before) { $0 == .hold } ?? comparing
        case .totalOverPeriod: token(in: before) { $0 == .verb || $0 == .achieve || $0 == .cumulated }
        case .milestone, .coverage, .elimination: promise.range
        }
    }

    /// Where the name stands, or as much of it as stands together.
    private func indicator(_ target: ReadTarget) -> Range<Int> {
        place(of: target.indicator) ?? (before.isEmpty ? clause : before)
    }

    /// The words nearest before the number's clause end.
    private func place(of words: String) -> Range<Int>? {
        let wanted = Array(words.unicodeScalars)
        let end = max(clause.upperBound, promise.range.upperBound)
        guard !wanted.isEmpty, wanted.count <= end - sentence.range.lowerBound else { return nil }
        for start in stride(from: end - wanted.count, through: sentence.range.lowerBound, by: -1)
        where parsed.passage.scalars[start] == wanted[0]
            && parsed.passage.scalars[start..<(start + wanted.count)] == wanted[...]
        {
            return start..<(start + wanted.count)
        }
        return nil
    }

    private func token(in range: Range<Int>, where matches: (Word) -> Bool) -> Range<Int>? {
        parsed.tokens.inside(range).last { matches($0.word) }?.range
    }
}
