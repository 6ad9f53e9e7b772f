internal import PlanModel

/// Leads statements and observations through a method's formula.
struct MethodRun {
    private static let years = 1...9999

    private let index: ObservationIndex
    private let assumedDeadline: Int?

    /// Prepares a run.
    ///
    /// A deadline that is not stated is `until`, else the method's own; years outside 1 to 9999 are not stated.
    init(_ observations: [Observation], asOf: Period, until: Int?, otherwise default: Int? = nil) {
        index = ObservationIndex(observations, asOf: asOf)
        assumedDeadline = until.flatMap { Self.years.contains($0) ? $0 : nil } ?? `default`
    }

    /// One score for each statement and edition.
    func scores(_ statements: [TargetStatement], by judge: (MethodCase) -> MethodOutcome) -> [MethodScore] {
        statements.flatMap { statement in
            let editions = index.editions(of: statement.indicator, in: statement.area)
            let all = editions.isEmpty ? [SeriesEdition(vintage: "", observations: [])] : editions
            return all.map { score(statement, on: $0, by: judge) }
        }
    }

    private func score(
        _ statement: TargetStatement, on edition: SeriesEdition, by judge: (MethodCase) -> MethodOutcome
    ) -> MethodScore {
        let stated = statement.deadline.flatMap { Self.years.contains($0) ? $0 : nil }
        let isAssumed = stated == nil && statement.methodAim != nil && assumedDeadline != nil
        let deadline = isAssumed ? assumedDeadline : stated
        var outcome: MethodOutcome
        do throws(Uncovered) {
            outcome = judge(try MethodCase(statement, deadline: deadline, edition.observations))
        } catch {
            outcome = .notAvailable(error.reason)
        }
        return MethodScore(
            id: statement.id, indicator: statement.indicator, area: statement.area,
            vintage: edition.vintage.isEmpty ? nil : edition.vintage, standing: outcome.standing,
            progress: outcome.progress?.finite, expected: nil, score: outcome.score?.finite, deadline: deadline,
            isDeadlineAssumed: isAssumed, isProvisional: outcome.used.contains(where: \.isProvisional),
            observed: outcome.used.last.map { Verdict.Observed(period: $0.period, value: $0.value) },
            missing: outcome.missing, reason: outcome.reason)
    }
}
