package import PlanModel

/// How much of a text was understood: the sentences that belong to a target, task, project or note.
package struct SentenceCoverage: Equatable, Sendable {
    /// Sentences of the text, headings left out.
    package let sentences: Int
    /// Those that belong somewhere.
    package let placed: Int
    /// Where the others stand, in document order.
    package let unplaced: [SourceSpan]

    /// Share of the sentences that belong somewhere, 0…1; 1 when there are none.
    package var share: Double { sentences == 0 ? 1 : Double(placed) / Double(sentences) }

    /// Counts a text's sentences, each ended by 。！？ or a line end, against what was read from it.
    ///
    /// A line that opens a part, chapter, section, column, group or item is a heading and no sentence; so is all that
    /// stands between a heading and the next entry of the outline.
    package init(of reading: Reading, in source: SourceText) {
        let claims = SentenceCoverage.claims(of: reading)
        let headings = Set(reading.outline.filter { $0.level != .paragraph && $0.level != .item }.map(\.span.start))
        var unplaced: [SourceSpan] = []
        var count = 0
        var next = 0
        let bands = SentenceCoverage.headingBands(of: reading)
        var band = 0
        SentenceCoverage.forEachSentence(of: source.scalars) { span, opensLine in
            if opensLine, headings.contains(span.start) { return }
            while band < bands.count, bands[band].end <= span.start { band += 1 }
            if band < bands.count, bands[band].contains(span) { return }
            count += 1
            while next < claims.count, claims[next].end <= span.start { next += 1 }
            if next == claims.count || claims[next].start >= span.end { unplaced.append(span) }
        }
        sentences = count
        placed = count - unplaced.count
        self.unplaced = unplaced
    }

    /// From each heading to the next entry, merged where they touch, in document order.
    private static func headingBands(of reading: Reading) -> [SourceSpan] {
        var bands: [SourceSpan] = []
        for (node, next) in zip(reading.outline, reading.outline.dropFirst()) {
            switch node.level {
            case .part, .chapter, .section, .column:
                if let last = bands.last, last.end == node.span.start {
                    bands[bands.count - 1] = SourceSpan(last.start, next.span.start)
                } else {
                    bands.append(SourceSpan(node.span.start, next.span.start))
                }
            case .paragraph, .group, .item: continue
            }
        }
        return bands
    }

    /// All spans that were understood, merged where they touch, in document order.
    ///
    /// A project's span is its title; in a column all that its outline node covers is said of it.
    private static func claims(of reading: Reading) -> [SourceSpan] {
        let columns = reading.outline.filter { $0.level == .column }.map(\.span)
        let entries = Dictionary(
            reading.outline.map { ($0.id, $0.span) }, uniquingKeysWith: { first, _ in first })
        let bodies = reading.projects.compactMap { entries[$0.node] }.filter { body in
            columns.contains { $0.contains(body) && $0 != body }
        }
        let spans =
            reading.targets.flatMap { [$0.sentence, $0.span] } + reading.tasks.map(\.span) + bodies
            + reading.projects.flatMap { [$0.span] + $0.mentions } + reading.notes.map(\.span)
        return spans.filter { $0.count > 0 }.sorted().reduce(into: []) { merged, span in
            guard let last = merged.last, span.start <= last.end else { return merged.append(span) }
            merged[merged.count - 1] = SourceSpan(last.start, max(last.end, span.end))
        }
    }

    /// Gives each sentence without white space around it, and says whether it is the first of its line.
    private static func forEachSentence(of scalars: [Unicode.Scalar], _ body: (SourceSpan, Bool) -> Void) {
        var start: Int?
        var end = 0
        var opensLine = true
        func close() {
            if let first = start { body(SourceSpan(first, end), opensLine) }
            if start != nil { opensLine = false }
            start = nil
        }
        for (offset, scalar) in scalars.enumerated() {
            switch scalar {
            case "\n":
                close()
                opensLine = true
            case " ", "\t", "\u{3000}", "\u{A0}":
                continue
            case "。", "！", "？":
                guard start != nil else { continue }
                end = offset + 1
                close()
            default:
                start = start ?? offset
                end = offset + 1
            }
        }
        close()
    }
}
