import PlanModel

/// Rejecting, merging, splitting, adding, and taking back.
extension DeskDecision {
    func reject(_ id: String, _ reason: ReadNote.Reason) throws(OfficeError) -> [Change] {
        [.add(.correction(removal(of: try target(id), .reject, reason)))]
    }

    /// The quantities must stand in one node with no other target between them.
    func merge(_ id: String, _ other: String) throws(OfficeError) -> [Change] {
        let pair = [try target(id), try target(other)].sorted { $0.span < $1.span }
        let (first, second) = (pair[0], pair[1])
        guard id != other, first.node == second.node else { throw .notMergeable(id, other) }
        let span = SourceSpan(first.span.start, max(first.span.end, second.span.end))
        let between = version.reading.targets.contains {
            $0.span.overlaps(span) && $0.span != first.span && $0.span != second.span
        }
        guard !between else { throw .notMergeable(id, other) }
        var whole = first.corrected(by: confirmations(of: first.id))
        whole.span = span
        whole.quantity = version.source.text(at: span)
        whole.sentence = SourceSpan(
            min(first.sentence.start, second.sentence.start), max(first.sentence.end, second.sentence.end))
        return closing(pair)
            + [removal(of: first, .merge), removal(of: second, .merge), addition(whole, .merge)]
            .map { .add(.correction($0)) }
    }

    /// Quotes are looked for in the target's sentence, where its words may stand apart from its quantity.
    func split(_ id: String, _ quotes: [Quote]) throws(OfficeError) -> [Change] {
        let whole = try target(id)
        let around = SourceSpan(
            min(whole.sentence.start, whole.span.start), max(whole.sentence.end, whole.span.end))
        let place = QuotePlace(version.source, within: around)
        var parts: [ReadTarget] = []
        for quote in quotes {
            let part = try part(of: whole, at: try place.span(of: quote))
            try free(part.span, besides: [whole])
            guard !parts.contains(where: { $0.span.overlaps(part.span) }) else { throw .placeTaken(part.quantity) }
            parts.append(part)
        }
        guard parts.count > 1 else { throw .quoteNotFound("") }
        let corrections = [removal(of: whole, .split)] + parts.map { addition($0, .split) }
        return closing([whole]) + corrections.map { .add(.correction($0)) }
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

    func add(_ quote: Quote, in slug: String) throws(OfficeError) -> [Change] {
        let chapters = OutlineIndex(version.reading.outline).chapters
        guard let order = chapters.firstIndex(where: { $0.slug == slug }) else { throw .notFound("chapter", slug) }
        let end = order + 1 < chapters.count ? chapters[order + 1].start : version.source.scalars.count
        let place = QuotePlace(version.source, within: SourceSpan(chapters[order].start, end))
        let target = try TargetMaker(version).target(at: try place.span(of: quote))
        try free(target.span, besides: [])
        return [.add(.correction(addition(target, .add)))]
    }

    /// Checked fields first; without any, the deed that made or rejected the target.
    func takeBack(_ id: String) throws(OfficeError) -> [Change] {
        if version.reading.targets.contains(where: { $0.id == id }) {
            let checked = confirmations(of: id)
            if !checked.isEmpty { return checked.map { .close(.confirmation($0)) } }
        }
        let turn = account.corrections.last { $0.touches(id, isStanding: isStanding(id)) }?.turn
        guard let turn else { throw .nothingToTakeBack(id) }
        let parts = account.corrections.filter { $0.turn == turn }
        let made = parts.compactMap(\.added)
        return closing(made) + parts.map { .close(.correction($0)) }
    }

    private func isStanding(_ id: String) -> Bool { version.reading.targets.contains { $0.id == id } }

    /// No other target may begin or stand at the place.
    private func free(_ span: SourceSpan, besides own: [ReadTarget]) throws(OfficeError) {
        let others = version.reading.targets.filter { !own.contains($0) }
        if let other = others.first(where: { $0.span.overlaps(span) }) { throw .placeTaken(other.quantity) }
    }

    /// Ends the checked fields of targets that are no more: they spoke of other quantities.
    private func closing(_ targets: [ReadTarget]) -> [Change] {
        targets.flatMap { confirmations(of: $0.id) }.map { .close(.confirmation($0)) }
    }

    private var turn: Int { (account.corrections.map(\.turn).max() ?? 0) + 1 }

    private func removal(
        of target: ReadTarget, _ deed: ReadingCorrection.Deed, _ reason: ReadNote.Reason? = nil
    ) -> ReadingCorrection {
        correction(target, deed, .remove(reason))
    }

    private func addition(_ target: ReadTarget, _ deed: ReadingCorrection.Deed) -> ReadingCorrection {
        correction(target, deed, .add(target))
    }

    private func correction(
        _ target: ReadTarget, _ deed: ReadingCorrection.Deed, _ change: ReadingCorrection.Change
    ) -> ReadingCorrection {
        ReadingCorrection(
            planSHA256: version.source.sha256, turn: turn, deed: deed, span: target.span, quantity: target.quantity,
            change: change, madeBy: planner, madeOn: day)
    }
}

extension ReadingCorrection {
    /// Whether it made a target that stands, or rejected one that does not.
    fileprivate func touches(_ id: String, isStanding: Bool) -> Bool {
        isStanding ? added?.id == id : deed == .reject && "t\(span.start)" == id
    }
}
