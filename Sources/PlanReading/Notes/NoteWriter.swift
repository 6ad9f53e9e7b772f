import PlanModel

/// Notes what was seen and left alone.
struct NoteWriter {
    /// The source.
    let source: SourceText
    /// The years the plan covers, where known.
    let period: PlanPeriod?

    /// The numbers of a passage that stand in no target.
    func numbers(_ parsed: ParsedPassage, outside targets: [ReadTarget], isTold past: Bool) -> [ReadNote] {
        let filter = FigureFilter(parsed: parsed, period: period)
        var notes: [ReadNote] = []
        for figure in parsed.figures where figure.kind != .date {
            let span = parsed.passage.span(figure.range)
            guard !isTaken(span, by: targets) else { continue }
            let sentence = parsed.sentence(at: figure.range.lowerBound)
            let reason = sentence.flatMap { filter.reason(for: figure, in: $0) } ?? .name
            notes.append(note(span, past ? .pastFact : reason))
        }
        for date in parsed.dates where date.form != .name || hasDigit(parsed, date.range) {
            let span = parsed.passage.span(date.range)
            guard !isTaken(span, by: targets) else { continue }
            notes.append(note(span, past ? .pastFact : reason(date)))
        }
        return notes
    }

    /// The sentences of a passage that hold no target, all for one reason.
    func sentences(_ parsed: ParsedPassage, _ reason: ReadNote.Reason, outside targets: [ReadTarget]) -> [ReadNote] {
        parsed.sentences.compactMap { sentence in
            let span = parsed.passage.span(sentence.range)
            guard !isTaken(span, by: targets) else { return nil }
            return note(span, sentence.range.count < 4 ? .fragment : reason)
        }
    }

    /// The numbers in a span that is no running text: a heading or a list mark.
    func digits(in span: SourceSpan) -> [ReadNote] {
        var notes: [ReadNote] = []
        var start: Int?
        for index in span.range {
            if source.scalars[index].digit != nil {
                start = start ?? index
            } else if let first = start {
                notes.append(note(SourceSpan(first, index), .number))
                start = nil
            }
        }
        if let first = start { notes.append(note(SourceSpan(first, span.end), .number)) }
        return notes
    }

    /// Says whether one of the targets, which are in order, stands over a span.
    private func isTaken(_ span: SourceSpan, by targets: [ReadTarget]) -> Bool {
        targets.last(startingBy: span.end - 1, by: \.span.range).map { $0.span.overlaps(span) } ?? false
    }

    private func reason(_ date: DatePhrase) -> ReadNote.Reason {
        if let period, date.year < period.firstYear, date.form != .baseline, date.form != .attribute {
            return .pastFact
        }
        switch date.form {
        case .by, .within, .about, .during, .baseline: return .date
        case .attribute: return .definition
        case .name: return .name
        }
    }

    private func hasDigit(_ parsed: ParsedPassage, _ range: Range<Int>) -> Bool {
        range.contains { parsed.scalar(at: $0)?.digit != nil }
    }

    private func note(_ span: SourceSpan, _ reason: ReadNote.Reason) -> ReadNote {
        ReadNote(span: span, text: source.text(at: span), reason: reason)
    }
}
