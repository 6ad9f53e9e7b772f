import PlanModel

/// Turns commitments and their links into the statements that are judged.
struct Statements: Sendable {
    let plan: Plan
    let indicators: [String: Indicator]

    /// The statement by which one judging indicator judges a commitment; `nil` for a link that only stands beside it.
    func statement(of commitment: CommitmentSummary, by link: IndicatorLink) -> TargetStatement? {
        guard link.relation == .judges else { return nil }
        let id = "\(commitment.id)/\(link.indicator)"
        guard let target = commitment.target, link.observedAs != .completion else {
            return due(id: id, link: link, by: commitment.target?.deadline)
        }
        return TargetStatement(
            id: id, indicator: link.indicator, area: plan.area ?? "",
            unitOfMeasure: UnitOfMeasure(target.unitOfMeasure),
            kind: target.kind, comparator: target.comparator, value: target.value, upper: target.upper,
            direction: target.direction, baselineYear: target.baselineYear, baselineValue: target.baselineValue,
            startYear: plan.period?.startYear, deadline: target.deadline, obligation: target.obligation,
            observedAs: link.observedAs ?? defaultReading(of: target, by: link), reference: link.reference)
    }

    /// A task, project or named work is due by its deadline or the end of the plan: 1 when done, less while a share is.
    private func due(id: String, link: IndicatorLink, by deadline: Int?) -> TargetStatement? {
        guard let last = deadline ?? plan.period?.lastYear else { return nil }
        return TargetStatement(
            id: id, indicator: link.indicator, area: plan.area ?? "", unitOfMeasure: .one, kind: .milestone,
            comparator: .atMost, value: Double(last), direction: .up, startYear: plan.period?.startYear,
            deadline: deadline)
    }

    /// A series given on the year before is a rate; one at the end of a period adds up by itself.
    private func defaultReading(of target: ReadTarget, by link: IndicatorLink) -> TargetStatement.ObservedAs? {
        switch (target.kind, indicators[link.indicator]?.timing) {
        case (.annualRate, .yearOnYear): .rate
        case (.totalOverPeriod, .end), (.totalOverPeriod, .yearToDate): .cumulative
        default: nil
        }
    }
}
