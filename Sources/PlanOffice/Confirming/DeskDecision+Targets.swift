import PlanModel

/// Targets that become one or several.
extension DeskDecision {
    /// The quantities must stand in one node with no other target between them; the fields are those of the first.
    func merged(_ one: ReadTarget, _ two: ReadTarget) throws(OfficeError) -> ReadTarget {
        let pair = [one, two].sorted { $0.span < $1.span }
        let (first, second) = (pair[0], pair[1])
        let span = SourceSpan(first.span.start, max(first.span.end, second.span.end))
        let between = version.reading.targets.contains {
            $0.span.overlaps(span) && $0.span != first.span && $0.span != second.span
        }
        guard first.node == second.node, !between else { throw .notMergeable(one.id, two.id) }
        var whole = first.corrected(by: confirmations(of: first.id))
        whole.span = span
        whole.quantity = version.source.text(at: span)
        whole.sentence = SourceSpan(
            min(first.sentence.start, second.sentence.start), max(first.sentence.end, second.sentence.end))
        return whole
    }

    /// Quotes are looked for in the target's sentence, where its words may stand apart from its quantity.
    func parts(of whole: ReadTarget, _ quotes: [Quote]) throws(OfficeError) -> [ReadTarget] {
        let around = SourceSpan(
            min(whole.sentence.start, whole.span.start), max(whole.sentence.end, whole.span.end))
        let place = QuotePlace(version.source, within: around)
        var parts: [ReadTarget] = []
        for quote in quotes {
            let part = try part(of: whole, at: try place.span(of: quote))
            guard !parts.contains(where: { $0.span.overlaps(part.span) }) else { throw .placeTaken(part.quantity) }
            parts.append(part)
        }
        return parts
    }

    /// What is read at the part's place; where no number stands there, the whole one's fields, to be checked.
    private func part(of whole: ReadTarget, at span: SourceSpan) throws(OfficeError) -> ReadTarget {
        do {
            return try TargetMaker(version).target(at: span)
        } catch OfficeError.noQuantity {
            var part = whole
            part.span = span
            part.quantity = version.source.text(at: span)
            return part
        }
    }
}
