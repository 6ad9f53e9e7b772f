internal import PlanModel

extension PaceCase {
    /// Judges an amount counted over the period.
    ///
    ///     x = Σ values of the periods after t0, each once
    ///     p = x / v,  where v is above zero
    ///
    /// Observed as a running sum it is a level that starts from 0. As flows:
    /// - The periods wanted end at the deadline when it is due, before that with the last one covered.
    /// - Parts of a period that do not fill it, and those of the one that has begun, count towards the sum.
    /// - A missing period makes it not assessable, with p as lower bound, unless the sum already meets a floor; that is
    ///   provisional when it is due and the last period is among the missing.
    /// - Without a start nothing can be summed: no baseline.
    func judgeTotal(_ goal: Goal) -> Outcome {
        if statement.isHeld { return judgeEachPeriod(goal) }
        if statement.observedAs == .cumulative {
            return judgePosition(goal, from: ObservedBaseline(value: 0, isProvisional: false))
        }
        guard !values.isEmpty else { return .notAssessable(.noObservation) }
        guard let start else { return .notAssessable(.noBaseline, observed: values.last(notAfter: end)) }
        let candidates = counted
        let latest = candidates.map(\.period.end).max() ?? asOf.end
        let wanted = stretches(of: recurrence, from: start, to: isDue ? end : latest)
        var cover = FlowCover(of: candidates, over: wanted)
        if !isDue { cover.missing.removeAll { Closeness.after($0.end, cover.end ?? asOf.end) } }
        let loose = LooseParts(of: candidates, beside: cover, after: start)
        let used = cover.used.map { candidates[$0] } + loose.values
        guard let last = used.max(by: { $0.period < $1.period }) else {
            return withoutAnyPeriod(stretches(of: recurrence, from: start, to: isDue ? end : asOf.end))
        }
        let isWhole = cover.missing.isEmpty && Closeness.sameMoment(used.span, last.period.end - start)
        if cover.missing.isEmpty, !isWhole || cover.end == nil {
            cover.missing = stretches(of: recurrence, from: cover.end ?? start, to: isDue ? end : asOf.end)
        }
        let moment = isWhole ? last.period.end : cover.end ?? last.period.end
        return settle(total: used.reduce(0) { $0 + $1.value }, used: used, last: last, at: moment, cover, goal)
    }

    private func settle(
        total: Double, used: [ObservedValue], last: ObservedValue, at moment: Double, _ cover: FlowCover, _ goal: Goal
    ) -> Outcome {
        guard total.isFinite else { return .notAssessable(.undefined, observed: last) }
        let progress = goal.aim > 0 ? (total / goal.aim).finite : nil
        let expected = expectedSum(at: moment, of: goal.aim)
        let isMet = goal.isMet(by: total)
        var outcome = Outcome(
            standing: .achieved, progress: progress, expected: expected, isProvisional: used.isProvisional,
            observed: last.observed, missing: cover.missing, reason: .metAtDeadline)
        if !cover.missing.isEmpty {
            let isFloorMet = isMet && goal.cap == nil
            outcome.standing = isFloorMet ? .achieved : .notAssessable
            outcome.reason = isFloorMet ? .floorMetWithGaps(cover.missing) : .missingPeriods(cover.missing)
            if isFloorMet, !Closeness.sameMoment(moment, end), isDue { outcome.isProvisional = true }
        } else if isDue {
            outcome.standing = isMet ? .achieved : .missed
            outcome.reason = isMet ? .metAtDeadline : .notMetAtDeadline
        } else if isMet {
            outcome.reason = goal.isCap ? .withinLimitSoFar : .metEarly
        } else if let progress, let expected, !goal.isCap {
            outcome.standing = standing(progress: progress, expected: expected.share)
            outcome.reason = expected.reason(progress: progress)
        } else {
            outcome.standing = .lagging
            outcome.reason = .noLongerMet(last.period)
        }
        return outcome
    }

    /// By annual targets when every year so far has one: their sum as share of the total; else by time.
    private func expectedSum(at moment: Double, of total: Double) -> ExpectedShare? {
        guard let start, total > 0 else { return expectedByTime(at: moment) }
        let years = stretches(of: .year, from: start, to: moment)
        guard let last = years.last, Closeness.sameMoment(last.end, moment) else { return expectedByTime(at: moment) }
        let shares = years.compactMap { year in
            annualTargets.first { Closeness.sameMoment(Double($0.year), year.end) }?
                .quantity.converted(to: unitOfMeasure)?.value
        }
        guard shares.count == years.count, let share = (shares.reduce(0, +) / total).finite else {
            return expectedByTime(at: moment)
        }
        return ExpectedShare(share: min(1, max(0, share)), path: .annual)
    }
}
