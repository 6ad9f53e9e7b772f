import PlanModel

extension ReadingDesk {
    /// - Throws: ``OfficeError/notFound(_:_:)``
    func commitmentPage(_ id: String) throws(OfficeError) -> CommitmentPage {
        guard let summary = index.byID[id] else { throw .notFound("commitment", id) }
        let links = index.links[summary.id] ?? []
        let ids = Set([summary.id] + summary.mentions.map(\.id))
        let statements = Statements(plan: version.plan, indicators: indicators)
        let series = links.compactMap { link in self.series(link.indicator, relation: link.relation) }
        let places = LinkPlaces(version.reading)
        let judged = links.compactMap { statements.statement(of: summary, by: $0) }
        return CommitmentPage(
            frame: frame, summary: summary, context: cutter.runs(paragraph(of: summary)),
            statements: judged, outlooks: judged.flatMap(outlooks), series: series, sources: sources(of: series),
            requests: requests(of: summary),
            confirmations: account.confirmations.filter { places.commitment(at: $0.span).map(ids.contains) ?? false },
            reports: account.reports.filter { ids.contains(history.heir(of: $0.commitment)) }
                .sorted { $0.period > $1.period },
            neighbours: neighbours(of: summary))
    }

    /// What is to be expected of a judged target, edition by edition; none before an evaluation was made.
    private func outlooks(_ statement: TargetStatement) -> [OutlookAnswer] {
        guard let evaluation = account.evaluation, let indicator = indicators[statement.indicator] else { return [] }
        return Prospects(asOf: evaluation.asOf, until: version.plan.period?.lastYear, areas: account.areas)
            .outlooks(statement, indicator: indicator, observations: observations[statement.indicator] ?? [])
    }

    func series(_ indicator: String, relation: IndicatorLink.Relation) -> SeriesAnswer? {
        indicators[indicator].map { known in
            SeriesAnswer(
                indicator: known, relation: relation, observations: observations[indicator] ?? [],
                superseded: account.superseded.filter { $0.indicator == indicator },
                annualTargets: account.annualTargets.filter { $0.indicator == indicator })
        }
    }

    func sources(of series: [SeriesAnswer]) -> [String: Source] {
        let named = Set(series.flatMap { $0.observations.compactMap(\.source) + $0.annualTargets.compactMap(\.source) })
        let known = account.sources.filter { named.contains($0.id) }
        return Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The outline node that holds a commitment; of a large column only the entry.
    private func paragraph(of summary: CommitmentSummary) -> SourceSpan {
        guard let node = node(of: summary) else { return summary.span }
        let children = outline.children[node.id] ?? []
        guard !children.isEmpty else { return node.span }
        let own = SourceSpan(node.span.start, children.first?.span.start ?? node.span.end)
        return own.contains(summary.span) ? own : summary.target?.sentence ?? summary.span
    }

    private func node(of summary: CommitmentSummary) -> OutlineNode? {
        outline.nodes[summary.target?.node ?? summary.task?.node ?? summary.project?.node ?? ""]
    }

    private func neighbours(of summary: CommitmentSummary) -> [CommitmentSummary] {
        guard let node = node(of: summary) else { return [] }
        let parent = node.parent.flatMap { outline.nodes[$0] }
        let around = parent?.level == .column ? parent?.span ?? node.span : node.span
        return index.all.filter { other in
            other.id != summary.id && other.span != node.span
                && (around.contains(other.span) || other.mentions.contains { around.contains($0.span) })
        }
    }
}
