import PlanAnalysis
import PlanModel

extension ReadingDesk {
    func indicatorList() -> IndicatorList {
        let links = Dictionary(grouping: account.links, by: \.indicator)
        let rows = account.indicators.map { indicator in
            let own = links[indicator.id] ?? []
            let values = observations[indicator.id] ?? []
            return IndicatorRow(
                indicator: indicator, judges: own.count { $0.relation == .judges },
                related: own.count { $0.relation == .related }, observations: values.count,
                last: values.max { $0.period < $1.period })
        }
        return IndicatorList(frame: frame, indicators: rows.sorted(by: inOrder))
    }

    /// - Throws: ``OfficeError/notFound(_:_:)``
    func indicatorPage(_ id: String) throws(OfficeError) -> IndicatorPage {
        let own = account.links.filter { $0.indicator == id }
        let relation: IndicatorLink.Relation = own.contains { $0.relation == .judges } ? .judges : .related
        guard let series = series(id, relation: relation) else { throw .notFound("indicator", id) }
        let places = LinkPlaces(version.reading)
        var seen: Set<String> = []
        let linked = own.compactMap { link -> LinkedCommitment? in
            places.commitment(at: link.span).flatMap { index.byID[$0] }
                .map { LinkedCommitment(commitment: $0, relation: link.relation) }
        }.filter { seen.insert("\($0.commitment.id) \($0.relation.rawValue)").inserted }
        return IndicatorPage(
            frame: frame, series: series, linked: linked, sources: sources(of: [series]), doubts: doubts(about: id),
            lacks: formulaLacks(id))
    }

    /// What ought to be looked at among an indicator's values.
    private func doubts(about id: String) -> [DataDoubt] {
        DataQuality().doubts(
            about: account.observations.filter { $0.indicator == id }, indicators: account.indicators,
            areas: account.areas)
    }

    func sourceList() -> SourceList {
        let named = account.observations.compactMap(\.source) + account.annualTargets.compactMap(\.source)
        return SourceList(
            frame: frame, sources: account.sources, values: Dictionary(named.map { ($0, 1) }, uniquingKeysWith: +))
    }

    private func inOrder(_ left: IndicatorRow, _ right: IndicatorRow) -> Bool {
        (right.judges, right.related, left.indicator.id) < (left.judges, left.related, right.indicator.id)
    }
}
