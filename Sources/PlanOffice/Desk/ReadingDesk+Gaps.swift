import PlanModel

extension ReadingDesk {
    /// The data request: one row per commitment and gap, document order.
    func gapList() -> GapList {
        let rows = index.all.flatMap { requests(of: $0) }
        return GapList(frame: frame, rows: rows, counts: Dictionary(rows.map { ($0.gap, 1) }, uniquingKeysWith: +))
    }

    func requests(of summary: CommitmentSummary) -> [GapRow] {
        let computed = (index.links[summary.id] ?? []).filter { $0.relation == .judges }.map(\.indicator)
        let lacks = summary.gaps.isEmpty ? [] : computed.flatMap(formulaLacks)
        return summary.gaps.map { gap in
            let wanted = periods(summary, gap)
            let inputs = lacks.filter { gap.wants($0.period, of: wanted) }
            let bodies = inputs.flatMap(\.bodies).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            let body = inputs.isEmpty || bodies.isEmpty ? sourceBody(of: summary) : bodies.joined(separator: "、")
            return GapRow(
                commitment: summary, gap: gap,
                sentence: PlainText.line(of: version.source, at: summary.target?.sentence ?? summary.span),
                body: summary.leads.first?.nameZh ?? body, period: wanted,
                unitOfMeasure: UnitOfMeasure(summary.target?.unitOfMeasure ?? ""), address: address(of: summary),
                inputs: inputs)
        }
    }

    private func sourceBody(of summary: CommitmentSummary) -> String? {
        (index.links[summary.id] ?? []).compactMap { indicators[$0.indicator]?.sourceBody }.first { !$0.isEmpty }
    }

    private func address(of summary: CommitmentSummary) -> String {
        switch summary.kind {
        case .target: "/targets/\(summary.id)"
        case .task: "/tasks/\(summary.id)"
        case .project: "/projects/\(summary.id)"
        }
    }

    private func periods(_ summary: CommitmentSummary, _ gap: Gap) -> String {
        let period = version.plan.period
        let last = summary.deadline ?? period?.lastYear
        switch gap {
        case .lastYear:
            let missing = Set(summary.standing.verdicts.flatMap(\.missing)).sorted()
            return missing.isEmpty ? last.map(String.init) ?? "" : missing.map(\.description).joined(separator: " ")
        case .baseline:
            return (summary.target?.baselineYear ?? period?.startYear).map(String.init) ?? ""
        case .series, .definition, .report:
            return whole(summary, period: period, last: last)
        }
    }

    /// A level wants the deadline's year, everything else every year of the plan.
    private func whole(_ summary: CommitmentSummary, period: PlanPeriod?, last: Int?) -> String {
        let kind = summary.target?.kind
        if kind == .level || kind == .coverage || kind == .elimination || kind == .milestone || period == nil {
            return last.map(String.init) ?? ""
        }
        return period.map { "\($0.firstYear)..\(max($0.firstYear, last ?? $0.lastYear))" } ?? ""
    }
}

extension Gap {
    /// Whether a period's value of the judging series is what is missing; `wanted` names the periods that are.
    fileprivate func wants(_ period: Period, of wanted: String) -> Bool {
        switch self {
        case .series: true
        case .lastYear, .baseline: wanted.split(separator: " ").contains { $0 == period.description }
        case .definition, .report: false
        }
    }
}
