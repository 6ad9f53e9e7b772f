internal import PlanModel

extension PaceCase {
    /// Answers for a case that has no value after the start and not after the deadline.
    ///
    /// When it is due the deadline's value is missing; before that every value may lie before the start.
    func withoutCountedValue() -> Outcome {
        guard let last = values.max(by: { $0.period < $1.period }) else { return .notAssessable(.noObservation) }
        if !isDue, let start, !Closeness.after(last.period.end, start) {
            return .notAssessable(.onlyBeforeStart, observed: last)
        }
        var outcome = Outcome.notAssessable(.noValueAtDeadline(last: last.period), observed: last)
        outcome.missing = [Period(year: deadline)]
        return outcome
    }

    /// Answers for a case where a value of each period is wanted and none is there.
    func withoutAnyPeriod(_ wanted: [Period]) -> Outcome {
        let after = counted.max { $0.period < $1.period }
        guard isDue || after != nil else { return withoutCountedValue() }
        guard let last = after ?? values.max(by: { $0.period < $1.period }) else {
            return .notAssessable(.noObservation)
        }
        var outcome = Outcome.notAssessable(.missingPeriods(wanted), observed: last)
        outcome.missing = wanted
        return outcome
    }

    /// The class before the deadline by progress against what was to be expected.
    ///
    ///     p ≥ aheadAt · e → ahead;  p ≥ onTrackAt · e → on track;  else lagging
    ///
    /// Where nothing was to be expected yet (an annual target equal to the baseline) and nothing came, it is on track.
    func standing(progress: Double, expected: Double) -> VerdictClass {
        if progress == 0, expected == 0 { return .onTrack }
        if Closeness.atLeast(progress, settings.aheadAt * expected) { return .ahead }
        return Closeness.atLeast(progress, settings.onTrackAt * expected) ? .onTrack : .lagging
    }

    /// Share of the way to be expected at a moment, 0…1.
    ///
    ///     e = (t − t0) / (T − t0), cut to 0…1
    ///
    /// 1 when the deadline is not after the start; `nil` when no start is stated.
    func expectedByTime(at moment: Double) -> ExpectedShare? {
        guard let start else { return nil }
        guard end > start else { return ExpectedShare(share: 1, path: .linear) }
        return ExpectedShare(share: min(1, max(0, (moment - start) / (end - start))), path: .linear)
    }

    /// Share of the way to be expected at a moment, by the annual target where that year has one.
    ///
    ///     e = (a − b) / (v − b), cut to 0…1
    ///
    /// An annual target is due at its year's end, so a moment inside a year is judged by time.
    func expected(
        at moment: Double, from baseline: Double?, to aim: Double, read: (Quantity) -> Double?
    ) -> ExpectedShare? {
        if let baseline, aim != baseline,
            let annual = annualTargets.first(where: { Closeness.sameMoment(Double($0.year), moment) }),
            let value = read(annual.quantity), let share = ((value - baseline) / (aim - baseline)).finite
        {
            return ExpectedShare(share: min(1, max(0, share)), path: .annual)
        }
        return expectedByTime(at: moment)
    }
}
