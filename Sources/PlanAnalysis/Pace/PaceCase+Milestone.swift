internal import PlanModel

extension PaceCase {
    /// Judges something done by a date: 1 is done in that period, less is the share done.
    ///
    ///     met when the first period with x ≥ 1 ends by the end of `value`; p = x
    ///
    /// Whatever the comparator, but for two: about grants one year's grace, between is due by its upper year. Done stays
    /// done, also when a later value says less. Before it is due a share is judged against time up to `value`, which
    /// needs a start; a share seen after it was due says that it was not done in time.
    func judgeMilestone() -> Outcome {
        guard !values.isEmpty else { return .notAssessable(.noObservation) }
        let due = Double(deadline) + (statement.comparator == .about ? 1 : 0)
        if let done = values.filter({ Closeness.atLeast($0.value, 1) }).min(by: { $0.period < $1.period }) {
            let isInTime = !Closeness.after(done.period.end, due)
            return Outcome(
                standing: isInTime ? .achieved : .missed, progress: 1, expected: expectedShareDone(at: done.period.end),
                isProvisional: done.isProvisional, observed: done.observed,
                reason: isInTime ? .doneInTime(done.period) : .doneLate(done.period))
        }
        guard let last = values.last(notAfter: .infinity) else { return withoutCountedValue() }
        let expected = expectedShareDone(at: last.period.end)
        var outcome = Outcome(
            standing: .missed, progress: last.value, expected: expected, isProvisional: last.isProvisional,
            observed: last.observed, reason: .notMetAtDeadline)
        if !Closeness.after(due, asOf.end) {
            if Closeness.after(due, last.period.end) {
                outcome.standing = .notAssessable
                outcome.reason = .noValueAtDeadline(last: last.period)
                outcome.missing = [Period(year: Int(due))]
            }
        } else if let start, !Closeness.after(last.period.end, start) {
            return .notAssessable(.onlyBeforeStart, observed: last)
        } else if let expected {
            outcome.standing = standing(progress: last.value, expected: expected.share)
            outcome.reason = expected.reason(progress: last.value)
        } else {
            outcome.standing = .notAssessable
            outcome.reason = .noBaseline
        }
        return outcome
    }

    private func expectedShareDone(at moment: Double) -> ExpectedShare? {
        expected(at: moment, from: 0, to: 1, read: JudgedUnit.shareDone.value(of:))
    }
}
