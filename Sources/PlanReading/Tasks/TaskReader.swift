import PlanModel

/// Reads what a paragraph asks for.
struct TaskReader {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// Its targets, in order.
    let targets: [ReadTarget]

    /// The task of a paragraph; `nil` when it asks for nothing.
    ///
    /// `title` is the lead sentence in the source, where it reads as a heading.
    func task(node: OutlineNode, title: SourceSpan?, span: SourceSpan) -> ReadTask? {
        let measures = measures(behind: title?.end ?? 0)
        guard !measures.isEmpty, !measures.allSatisfy(isPrinciple) else { return nil }
        return ReadTask(
            node: node.id, title: node.title.isEmpty ? firstWords() : node.title, span: span,
            measures: measures.map(parsed.passage.span))
    }

    /// The clauses that say what is to be done, or hold a number that is to be reached.
    private func measures(behind start: Int) -> [Range<Int>] {
        let rule = MeasureRule(parsed: parsed), asides = AsideRule(parsed: parsed)
        var result: [Range<Int>] = []
        for sentence in parsed.sentences where !asides.isGeneral(sentence) {
            for clause in parsed.clauses(of: sentence) where parsed.passage.span(clause).start >= start {
                if rule.isMeasure(clause, in: sentence) || holdsTarget(clause) { result.append(clause) }
            }
        }
        return result
    }

    private func holdsTarget(_ clause: Range<Int>) -> Bool {
        let span = parsed.passage.span(clause)
        return targets.last(startingBy: span.end - 1, by: \.span.range).map { $0.span.overlaps(span) } ?? false
    }

    /// 坚持 at the head says how, not what.
    private func isPrinciple(_ clause: Range<Int>) -> Bool { parsed.passage.has(Self.holding, at: clause.lowerBound) }

    private static let holding: StaticWord = "坚持"

    /// The first sentence, without its closing mark.
    private func firstWords() -> String {
        guard let first = parsed.sentences.first else { return "" }
        var range = first.range
        while let last = range.last, let scalar = parsed.scalar(at: last), scalar.isFullStop || scalar.isSemicolon {
            range = range.lowerBound..<last
        }
        return parsed.passage.text(range)
    }
}
