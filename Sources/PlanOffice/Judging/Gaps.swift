import PlanModel

extension Gap {
    /// What a commitment that cannot be judged lacks; empty when it can be.
    static func missing(for kind: TargetKind?, target: ReadTarget?, standing: Standing, links: [IndicatorLink]) -> [Gap]
    {
        guard standing.standing == .notAssessable else { return [] }
        guard !links.isEmpty else { return unlinked(kind: kind, target: target) }
        guard links.contains(where: { $0.relation == .judges }) else { return [.definition] }
        guard !standing.verdicts.isEmpty else { return [.series] }
        let found = standing.verdicts.filter { $0.standing == .notAssessable }.map { gap(for: $0.reason) }
        let disagreement: [Gap] = standing.reason == .vintagesDisagree ? [.definition] : []
        return Gap.allCases.filter { (found + disagreement).contains($0) }
    }

    /// Without any series: works and dated promises are known to the body that carries them out alone.
    private static func unlinked(kind: TargetKind?, target: ReadTarget?) -> [Gap] {
        switch kind {
        case .level, .annualRate: [.series]
        case .change: target?.baselineValue == nil ? [.series, .baseline] : [.series]
        case .coverage, .elimination: [.definition, .report]
        case .totalOverPeriod, .perYear, .milestone, nil: [.report]
        }
    }

    private static func gap(for reason: VerdictReason) -> Gap {
        switch reason {
        case .noValueAtDeadline, .missingPeriods, .onlyBeforeStart: .lastYear
        case .noBaseline: .baseline
        case .unitMismatch, .undefined, .noTargetValue, .onlyRelated, .vintagesDisagree, .noDeadline: .definition
        default: .series
        }
    }
}
