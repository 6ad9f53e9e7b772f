import PlanModel

/// Notes what was seen and left alone.
struct NoteWriter {
    /// The source.
    let source: SourceText
    /// The years the plan covers, where known.
    let period: PlanPeriod?

    /// The numbers of a passage that stand in no target.
    func numbers(_ parsed: ParsedPassage, outside targets: [ReadTarget], for told: ReadNote.Reason?) -> [ReadNote] {
        let filter = FigureFilter(parsed: parsed, period: period)
        var notes: [ReadNote] = []
        for figure in parsed.figures where figure.kind != .date {
            let span = parsed.passage.span(wholeWord(figure.range, parsed.passage))
            guard !isTaken(span, by: targets), notes.last.map({ !$0.span.overlaps(span) }) ?? true else { continue }
            let sentence = parsed.sentence(at: figure.range.lowerBound)
            let reason = sentence.flatMap { filter.reason(for: figure, in: $0) } ?? .name
            notes.append(note(span, told ?? reason))
        }
        for date in parsed.dates where date.form != .name || hasDigit(parsed, date.range) {
            let span = parsed.passage.span(date.range)
            guard !isTaken(span, by: targets) else { continue }
            notes.append(note(span, told ?? reason(date)))
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

    /// The sentences of a task that hold neither a measure nor a target, each for its own reason; the title is none.
    func asides(
        _ parsed: ParsedPassage, in task: ReadTask, behind title: SourceSpan?, outside targets: [ReadTarget]
    ) -> [ReadNote] {
        let rule = AsideRule(parsed: parsed)
        return parsed.sentences.compactMap { sentence in
            let span = parsed.passage.span(sentence.range)
            guard span.start >= title?.end ?? 0, !isTaken(span, by: targets) else { return nil }
            let next = task.measures.last(startingBy: span.end - 1, by: \.range)
            if let next, next.overlaps(span) { return nil }
            return rule.reason(sentence).map { note(span, $0) }
        }
    }

    /// The head of a table, the rows without a target, and the numbers beside the targets.
    func table(_ table: IndicatorTable, in span: SourceSpan, outside targets: [ReadTarget]) -> [ReadNote] {
        var notes: [ReadNote] = [], place = span.start
        for row in table.rows {
            if row.span.start > place { notes.append(note(SourceSpan(place, row.span.start), .definition)) }
            let taken = targets.first { row.span.contains($0.span) }
            if let taken {
                if row.span.start < taken.span.start {
                    notes += digits(in: SourceSpan(row.span.start, taken.span.start))
                }
                if taken.span.end < row.span.end { notes += digits(in: SourceSpan(taken.span.end, row.span.end)) }
            } else {
                notes.append(note(row.span, .fragment))
            }
            place = max(place, row.span.end)
        }
        if place < span.end { notes.append(note(SourceSpan(place, span.end), .definition)) }
        return notes
    }

    /// The numbers in a span that is no running text: a heading or a list mark.
    func digits(in span: SourceSpan) -> [ReadNote] {
        var notes: [ReadNote] = []
        var start: Int?
        for index in span.range {
            let scalar = source.scalars[index]
            if scalar.digit != nil || scalar.isLatin
                || (scalar.narrow == "." && start != nil && hasDigit(behind: index, span))
            {
                start = start ?? index
            } else if let first = start {
                add(SourceSpan(first, index), to: &notes)
                start = nil
            }
        }
        if let first = start { add(SourceSpan(first, span.end), to: &notes) }
        return notes
    }

    /// A run of letters and digits, where it holds a digit.
    private func add(_ span: SourceSpan, to notes: inout [ReadNote]) {
        if span.range.contains(where: { source.scalars[$0].digit != nil }) { notes.append(note(span, .number)) }
    }

    private func hasDigit(behind place: Int, _ span: SourceSpan) -> Bool {
        place + 1 < span.end && source.scalars[place + 1].digit != nil && source.scalars[place - 1].digit != nil
    }

    /// A number with the letters glued to it: 5G, IPv6, PM2.5, 1G瓦时.
    private func wholeWord(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
        var start = range.lowerBound, end = range.upperBound
        while start > 0, end - start < 20, passage.scalars[start - 1].isWordPart { start -= 1 }
        while end < passage.count, end - start < 20, passage.scalars[end].isWordPart { end += 1 }
        if end > range.upperBound, let unit = Self.words.first(where: { passage.has($0, at: end) }) {
            end += unit.count
        }
        return start..<end
    }

    private static let words: [StaticWord] = ["瓦时", "瓦", "比特", "赫兹", "字节"]

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

    /// A note on all of a span.
    func note(_ span: SourceSpan, _ reason: ReadNote.Reason) -> ReadNote {
        ReadNote(span: span, text: source.text(at: span), reason: reason)
    }
}
