import PlanModel

extension ReadingDesk {
    /// The commitments a filter leaves; `ranked` names those that hold its words, best first, or is `nil` without words.
    func commitments(_ filter: CommitmentFilter, ranked: [String]?) -> CommitmentList {
        let found = ranked.map(distinct) ?? index.all
        func leaving(_ facet: Facet?) -> [CommitmentSummary] {
            found.filter { summary in Facet.allCases.allSatisfy { $0 == facet || $0.passes(summary, filter) } }
        }
        return CommitmentList(
            frame: frame, filter: filter, matches: leaving(nil), total: index.all.count,
            kindCounts: count(leaving(.kind), by: \.kind),
            standingCounts: count(leaving(.standing), by: \.standing.standing),
            chapterCounts: count(leaving(.chapter), by: \.chapter), gapCounts: gapCounts(leaving(.gap)),
            chapters: chapterRows)
    }

    /// Each commitment once, though several of its places hold the words.
    private func distinct(_ ids: [String]) -> [CommitmentSummary] {
        var seen: Set<String> = []
        return ids.compactMap { index.byID[$0] }.filter { seen.insert($0.id).inserted }
    }

    private func gapCounts(_ commitments: [CommitmentSummary]) -> [Gap: Int] {
        Dictionary(commitments.flatMap { $0.gaps.map { ($0, 1) } }, uniquingKeysWith: +)
    }
}

/// One of the independent ways to narrow a list.
private enum Facet: CaseIterable {
    case kind, standing, chapter, gap, unit, place, targetKind, trust, lead

    func passes(_ summary: CommitmentSummary, _ filter: CommitmentFilter) -> Bool {
        switch self {
        case .kind: filter.kinds.isEmpty || filter.kinds.contains(summary.kind)
        case .standing: filter.standings.isEmpty || filter.standings.contains(summary.standing.standing)
        case .chapter: filter.chapters.isEmpty || filter.chapters.contains(summary.chapter)
        case .gap: filter.gaps.isEmpty || !filter.gaps.isDisjoint(with: summary.gaps)
        case .unit: filter.unit.map { unit in (summary.leads + summary.assists).contains { $0.id == unit } } ?? true
        case .place: filter.place.map { summary.project?.place.contains($0) ?? false } ?? true
        case .targetKind:
            filter.targetKinds.isEmpty || summary.target.map { filter.targetKinds.contains($0.kind) } ?? false
        case .lead: filter.hasLead.map { $0 != summary.leads.isEmpty } ?? true
        case .trust: filter.trust.isEmpty || filter.trust.contains(summary.trust)
        }
    }
}
