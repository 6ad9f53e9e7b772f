import PlanModel

/// Tasks and projects that are checked, become one or several.
extension DeskDecision {
    /// A second check that says nothing new changes nothing.
    func check(_ id: String, _ fields: [WorkField: String]) throws(OfficeError) -> [Change] {
        let before = try commitment(id)
        guard before.kind != .target else { throw .notFound("task", id) }
        let after = try WorkEditor(version).edited(before, fields)
        if after == before, account.corrections.last(where: { $0.added?.id == id })?.deed == .check { return [] }
        try free(after, besides: [before])
        return [removal(of: before, .check), addition(after, .check)].kept
    }

    /// Neighbours in one section: the first one's title, both ones' words and measures.
    func merged(_ one: ReadTask, _ two: ReadTask) throws(OfficeError) -> ReadTask {
        let pair = [one, two].sorted { $0.span < $1.span }
        let span = SourceSpan(pair[0].span.start, max(pair[0].span.end, pair[1].span.end))
        let between = version.reading.tasks.contains {
            $0.span.overlaps(span) && $0.span != one.span && $0.span != two.span
        }
        let outline = OutlineIndex(version.reading.outline)
        let isNear = one.node == two.node || outline.nodes[one.node]?.parent == outline.nodes[two.node]?.parent
        guard isNear, !between else { throw .notMergeable(one.id, two.id) }
        return ReadTask(
            node: pair[0].node, title: pair[0].title, span: span, measures: (one.measures + two.measures).sorted())
    }

    /// One work named twice, wherever: the first one's name and place in the text, the mentions of both.
    static func merged(_ one: ReadProject, _ two: ReadProject) -> ReadProject {
        var whole = one
        whole.mentions = Array(Set(one.mentions + [one.span] + two.mentions + [two.span])).sorted()
        if whole.place.isEmpty { whole.place = two.place }
        whole.stage = one.stage ?? two.stage
        whole.capacity = one.capacity ?? two.capacity
        return whole
    }

    /// Each quote begins one; what stands before the first belongs to a part of its own.
    func parts(of whole: ReadTask, _ quotes: [Quote]) throws(OfficeError) -> [ReadTask] {
        let place = QuotePlace(version.source, within: whole.span)
        var starts = [whole.span.start]
        for quote in quotes {
            let found = try place.spans(of: quote)
            guard let start = found.map(\.start).first(where: { !starts.contains($0) }) else {
                if found[0].start == whole.span.start { continue }
                throw .placeTaken(String(quote.words.prefix(40)))
            }
            starts.append(start)
        }
        let ends = starts.sorted().dropFirst() + [whole.span.end]
        let maker = WorkMaker(version)
        return zip(starts.sorted(), ends).map { start, end in
            let span = trimmed(SourceSpan(start, end))
            var part = maker.task(at: span, in: whole.node)
            let own = whole.measures.filter { span.contains($0) }
            if !own.isEmpty { part.measures = own }
            if start == whole.span.start { part.title = whole.title }
            return part
        }
    }

    /// Quotes are looked for where the project is named, and in the entry that names it; the same words twice are two
    /// places.
    func parts(of whole: ReadProject, _ quotes: [Quote]) throws(OfficeError) -> [ReadProject] {
        let node = version.reading.outline.first { $0.id == whole.node }?.span ?? whole.span
        var areas = [whole.span] + whole.mentions
        if node.count <= 2000 { areas.append(node) }
        let maker = WorkMaker(version)
        var parts: [ReadProject] = []
        for quote in quotes {
            let found = areas.flatMap { area in
                (try? QuotePlace(version.source, within: area).spans(of: quote)) ?? []
            }
            guard !found.isEmpty else { throw .quoteNotFound(String(quote.words.prefix(40))) }
            guard let span = found.first(where: { one in !parts.contains { $0.span.overlaps(one) } }) else {
                throw .placeTaken(String(quote.words.prefix(40)))
            }
            parts.append(maker.project(at: span, like: whole))
        }
        return shared(whole.mentions, among: parts)
    }

    /// Every mention goes to the part whose name it holds, else to the first.
    private func shared(_ mentions: [SourceSpan], among parts: [ReadProject]) -> [ReadProject] {
        guard !parts.isEmpty else { return [] }
        var parts = parts
        for mention in mentions where !parts.contains(where: { $0.span.overlaps(mention) }) {
            let words = PlainText.line(of: version.source, at: mention)
            let named = parts.filter { words.contains($0.title) }.max { $0.title.count < $1.title.count }
            let index = parts.firstIndex { $0.id == (named ?? parts[0]).id } ?? 0
            parts[index].mentions = (parts[index].mentions + [mention]).sorted()
        }
        return parts
    }

    /// Without white space at the ends.
    private func trimmed(_ span: SourceSpan) -> SourceSpan {
        var (start, end) = (span.start, span.end)
        while start < end, version.source.scalars[start].properties.isWhitespace { start += 1 }
        while end > start, version.source.scalars[end - 1].properties.isWhitespace { end -= 1 }
        return SourceSpan(start, end)
    }
}
