internal import PlanModel

extension PaceCase {
    /// Judges a state: level, coverage, elimination, change, and a total observed as a running sum.
    ///
    ///     p = (x − b) / (v − b)
    ///
    /// x is the last value not after the deadline; before it is due, and of a running sum always, it must also end after
    /// the start. Due, x is the deadline's own value, else the last of all, be it later. v is the value on the scale of the observations.
    ///
    /// - `v` or the stated value equal to `b`: every period after the start is judged on its own.
    /// - A target that the baseline already meets has no way to go: while met it is achieved, once broken it lags and
    ///   has no progress, for `p` would grow as it fails.
    /// - Without a baseline a level or coverage is achieved if it is met, else not assessable, due or not; the other
    ///   kinds are missed once they are due.
    /// - Without a start (no baseline year, no start year) a target that is not met and not due is not assessable.
    func judgePosition(_ goal: Goal, from baseline: ObservedBaseline?, aimedAt stated: Double? = nil) -> Outcome {
        let isKept = baseline.map { base in
            Closeness.same(base.value, goal.aim) || (stated.map { Closeness.same(base.value, $0) } ?? false)
        }
        if statement.isHeld || (isKept == true && statement.kind != .totalOverPeriod) {
            return judgeEachPeriod(goal, restsOnProvisional: baseline?.isProvisional ?? false)
        }
        guard let last = lastState else { return withoutCountedValue() }
        let place = Place(
            goal: goal, baseline: baseline?.value, value: last.value, isSum: statement.kind == .totalOverPeriod)
        var outcome = Outcome(
            standing: .achieved, progress: place.progress,
            expected: expected(at: last.period.end, from: baseline?.value, to: goal.aim, read: annualValue),
            isProvisional: last.isProvisional || (baseline?.isProvisional ?? false), observed: last.observed,
            reason: .metAtDeadline)
        if isDue, baseline == nil, !place.isMet, statement.kind == .level || statement.kind == .coverage,
            Closeness.sameMoment(last.period.end, end)
        {
            outcome.standing = .notAssessable
            outcome.reason = .noBaseline
        } else if isDue {
            settleWhenDue(&outcome, isMet: place.isMet, last: last)
        } else {
            settleBeforeDeadline(&outcome, place: place, last: last)
        }
        return outcome
    }

    /// The value a state is judged by.
    private var lastState: ObservedValue? {
        guard isDue, statement.kind != .totalOverPeriod else { return counted.last(notAfter: end) }
        return values.value(at: end) ?? values.last(notAfter: .infinity)
    }

    /// The class at the deadline or past it.
    ///
    /// Only a value that ends exactly at the deadline is its value. Without it a target met by the last value is
    /// achieved, provisionally; any other is not assessable.
    func settleWhenDue(_ outcome: inout Outcome, isMet: Bool, last: ObservedValue) {
        if Closeness.sameMoment(last.period.end, end) {
            outcome.standing = isMet ? .achieved : .missed
            outcome.reason = isMet ? .metAtDeadline : .notMetAtDeadline
        } else {
            outcome.standing = isMet ? .achieved : .notAssessable
            outcome.reason = isMet ? .metByLastValue(last.period) : .noValueAtDeadline(last: last.period)
            outcome.missing = [Period(year: deadline)]
            outcome.isProvisional = outcome.isProvisional || isMet
        }
    }

    private func settleBeforeDeadline(_ outcome: inout Outcome, place: Place, last: ObservedValue) {
        if place.isMet {
            let isLimit = statement.kind == .totalOverPeriod && place.goal.isCap
            outcome.reason = isLimit ? .withinLimitSoFar : place.baselineMeets ? .metFromStart : .metEarly
        } else if place.baselineMeets || (place.baseline != nil && place.progress == nil) {
            outcome.standing = .lagging
            outcome.reason = .noLongerMet(last.period)
        } else if let progress = outcome.progress, let expected = outcome.expected {
            outcome.standing = standing(progress: progress, expected: expected.share)
            outcome.reason = expected.reason(progress: progress)
        } else {
            outcome.standing = .notAssessable
            outcome.reason = .noBaseline
        }
    }

    /// An adopted annual value on the scale of the observations; of a change also as the change itself.
    private func annualValue(_ quantity: Quantity) -> Double? {
        if let converted = quantity.converted(to: unitOfMeasure) { return converted.value }
        guard statement.kind == .change, let baseline,
            let change = quantity.converted(to: statement.unitOfMeasure)
        else { return nil }
        return ChangeScale(of: statement).value(after: change.value, from: baseline.value)
    }
}

/// Where a value stands between baseline and goal.
private struct Place {
    var goal: Goal
    var baseline: Double?
    var value: Double
    /// A running sum: it cannot be back where it was.
    var isSum: Bool

    var isMet: Bool { goal.isMet(by: value) }
    var baselineMeets: Bool { baseline.map(goal.isMet(by:)) ?? false }

    var progress: Double? {
        guard let baseline, goal.aim != baseline, isSum || isMet || !baselineMeets else { return nil }
        return ((value - baseline) / (goal.aim - baseline)).finite
    }
}
