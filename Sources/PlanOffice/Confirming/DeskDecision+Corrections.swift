import PlanModel

/// Rejecting, merging, splitting, adding, and taking back.
extension DeskDecision {
    func reject(_ id: String, _ reason: ReadNote.Reason) throws(OfficeError) -> [Change] {
        [.add(.correction(removal(of: try commitment(id), .reject, reason)))]
    }

    func merge(_ id: String, _ other: String) throws(OfficeError) -> [Change] {
        let (one, two) = (try commitment(id), try commitment(other))
        guard id != other, one.kind == two.kind else { throw .notMergeable(id, other) }
        let whole: ReadCommitment =
            switch (one, two) {
            case (.target(let one), .target(let two)): .target(try merged(one, two))
            case (.task(let one), .task(let two)): .task(try merged(one, two))
            case (.project(let one), .project(let two)): .project(Self.merged(one, two))
            default: throw .notMergeable(id, other)
            }
        let pair = [one, two].sorted { $0.span < $1.span }
        return closing(pair) + (pair.map { removal(of: $0, .merge) } + [addition(whole, .merge)]).kept
    }

    func split(_ id: String, _ quotes: [Quote]) throws(OfficeError) -> [Change] {
        let whole = try commitment(id)
        let parts: [ReadCommitment] =
            switch whole {
            case .target(let target): try parts(of: target, quotes).map { .target($0) }
            case .task(let task): try parts(of: task, quotes).map { .task($0) }
            case .project(let project): try parts(of: project, quotes).map { .project($0) }
            }
        guard parts.count > 1 else { throw .quoteNotFound("") }
        for part in parts { try free(part, besides: [whole]) }
        return closing([whole]) + ([removal(of: whole, .split)] + parts.map { addition($0, .split) }).kept
    }

    func add(_ kind: CommitmentKind, _ quote: Quote, in slug: String) throws(OfficeError) -> [Change] {
        let chapters = OutlineIndex(version.reading.outline).chapters
        guard let order = chapters.firstIndex(where: { $0.slug == slug }) else { throw .notFound("chapter", slug) }
        let end = order + 1 < chapters.count ? chapters[order + 1].start : version.source.scalars.count
        let span = try QuotePlace(version.source, within: SourceSpan(chapters[order].start, end)).span(of: quote)
        guard kind == .task || span.count <= 300 else { throw .quoteNotFound(String(quote.words.prefix(40))) }
        let commitment: ReadCommitment =
            switch kind {
            case .target: .target(try TargetMaker(version).target(at: span))
            case .task: .task(WorkMaker(version).task(at: span))
            case .project: .project(WorkMaker(version).project(at: span))
            }
        try free(commitment, besides: [])
        return [addition(commitment, .add)].kept
    }

    /// Checked fields first; without any, the deed that made, checked or rejected it.
    ///
    /// - Throws: ``OfficeError/placeTaken(_:)`` when something else stands meanwhile where the earlier one would again.
    func takeBack(_ id: String) throws(OfficeError) -> [Change] {
        let isStanding = version.reading.commitment(id) != nil
        if isStanding {
            let checked = confirmations(of: id)
            if !checked.isEmpty { return checked.map { .close(.confirmation($0)) } }
        }
        let turn = account.corrections.last { $0.touches(id, isStanding: isStanding) }?.turn
        guard let turn else { throw .nothingToTakeBack(id) }
        let parts = account.corrections.filter { $0.turn == turn }
        try standAlone(account.corrections.filter { $0.turn != turn })
        return closing(parts.compactMap(\.added)) + parts.map { .close(.correction($0)) }
    }

    /// No two commitments of a kind may share a place when only these corrections hold.
    private func standAlone(_ corrections: [ReadingCorrection]) throws(OfficeError) {
        let reading = account.version?.reading.corrected(by: corrections) ?? Reading()
        var places: Set<String> = []
        for commitment in reading.commitments where !places.insert(commitment.id).inserted {
            throw .placeTaken(shown(commitment))
        }
    }

    /// No other of its kind may stand at the place.
    func free(_ commitment: ReadCommitment, besides own: [ReadCommitment]) throws(OfficeError) {
        let others = version.reading.commitments.filter { other in
            other.kind == commitment.kind && !own.contains { $0.id == other.id }
        }
        if let other = others.first(where: { $0.span.overlaps(commitment.span) }) { throw .placeTaken(shown(other)) }
    }

    /// What a sentence calls it: a quantity by its words, else its title.
    private func shown(_ commitment: ReadCommitment) -> String { commitment.target?.quantity ?? commitment.title }

    /// Ends the checked fields of targets that are no more: they spoke of other quantities.
    private func closing(_ commitments: [ReadCommitment]) -> [Change] {
        commitments.filter { $0.kind == .target }.flatMap { confirmations(of: $0.id) }
            .map { .close(.confirmation($0)) }
    }

    private var turn: Int { (account.corrections.map(\.turn).max() ?? 0) + 1 }

    func removal(
        of commitment: ReadCommitment, _ deed: ReadingCorrection.Deed, _ reason: ReadNote.Reason? = nil
    ) -> ReadingCorrection {
        correction(commitment, deed, .remove(reason))
    }

    func addition(_ commitment: ReadCommitment, _ deed: ReadingCorrection.Deed) -> ReadingCorrection {
        correction(commitment, deed, .add(commitment))
    }

    private func correction(
        _ commitment: ReadCommitment, _ deed: ReadingCorrection.Deed, _ change: ReadingCorrection.Change
    ) -> ReadingCorrection {
        ReadingCorrection(
            planSHA256: version.source.sha256, turn: turn, deed: deed, kind: commitment.kind, span: commitment.span,
            quote: commitment.target?.quantity ?? version.source.text(at: commitment.span), change: change,
            madeBy: planner, madeOn: day)
    }
}

extension [ReadingCorrection] {
    /// As new rows.
    var kept: [Change] { map { .add(.correction($0)) } }
}

extension ReadingCorrection {
    /// Whether it made what stands there, or rejected what does not.
    fileprivate func touches(_ id: String, isStanding: Bool) -> Bool {
        isStanding ? added?.id == id : deed == .reject && commitment == id
    }
}
