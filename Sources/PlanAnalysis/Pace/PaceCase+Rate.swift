internal import PlanModel

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension PaceCase {
    /// Judges an average annual rate; rates are in percent, falling ones negative.
    ///
    ///     g = ((x / b)^(1 / (t − t0)) − 1) · 100            observed as level
    ///     g = ((Π (1 + r / 100))^(1 / n) − 1) · 100         observed as rate, n years after t0
    ///     p = g / v,  e = 1
    ///
    /// - Never achieved before the deadline. Where more is not better (at most, less than) or the promised rate is not
    ///   above zero, progress says nothing about good or bad: on track while met, else lagging.
    /// - The way is the level that grows by v every year, b · (1 + v / 100)^(t − t0): along it g is v at every moment, so e
    ///   is 1 throughout. Annual targets of a rate do not change that, for what is promised is the average.
    /// - Undefined when the baseline is not above zero or the indicator fell below zero.
    /// - A reference's rate is taken off: year by year when observed as rate, as a whole when observed as level.
    func judgeRate(_ goal: Goal, observedAs: TargetStatement.ObservedAs) -> Outcome {
        guard !values.isEmpty else { return .notAssessable(.noObservation) }
        guard let start else { return .notAssessable(.noBaseline, observed: values.last(notAfter: end)) }
        let sign: Double = statement.direction == .down ? -1 : 1
        let percent = Quantity(1, statement.unitOfMeasure).converted(to: .percent)?.value ?? 1
        let rates = goal.mapped(isReversed: sign < 0) { $0 * sign * percent }
        if statement.isHeld { return judgeEveryYearsRate(rates, observedAs: observedAs) }
        let average = observedAs == .rate ? averageOfRates() : averageOfLevels(since: start)
        switch average {
        case .missing(let outcome): return outcome
        case .rate(let rate, let last, let isProvisional):
            return settle(
                rate: rate, against: rates, isFloor: !goal.isCap, promised: goal.aim, last: last,
                isProvisional: isProvisional)
        }
    }

    private enum Average {
        case rate(Double, last: ObservedValue, isProvisional: Bool)
        case missing(Outcome)
    }

    private func settle(
        rate: Double, against goal: Goal, isFloor: Bool, promised: Double, last: ObservedValue, isProvisional: Bool
    ) -> Outcome {
        let progress = promised > 0 ? (rate / goal.aim).finite : nil
        let isMet = goal.isMet(by: rate)
        var outcome = Outcome(
            standing: isMet ? .onTrack : .lagging, progress: progress,
            expected: ExpectedShare(share: 1, path: .compound), isProvisional: isProvisional, observed: last.observed,
            reason: .averageRate(rate, promised: goal.aim))
        if isDue {
            settleWhenDue(&outcome, isMet: isMet, last: last)
        } else if isFloor, let progress {
            outcome.standing = standing(progress: progress, expected: 1)
        }
        return outcome
    }

    private func averageOfRates() -> Average {
        let coverage = PeriodCoverage(of: counted, in: self)
        guard let last = coverage.seen.last else {
            return .missing(judge(eachOf: counted, by: .none, restsOnProvisional: false))
        }
        let gaps = coverage.missing.filter { $0 < last.period }
        if !gaps.isEmpty {
            var outcome = Outcome.notAssessable(.missingPeriods(coverage.missing), observed: last)
            outcome.missing = coverage.missing
            return .missing(outcome)
        }
        let factors = coverage.seen.map { 1 + $0.value / 100 }
        let perYear = Double(recurrence.stretchesPerYear)
        guard factors.allSatisfy({ $0 >= 0 }),
            let rate = ((pow(factors.reduce(1, *), perYear / Double(factors.count)) - 1) * 100).finite
        else { return .missing(.notAssessable(.undefined, observed: last)) }
        return .rate(rate, last: last, isProvisional: coverage.seen.isProvisional)
    }

    private func averageOfLevels(since start: Double) -> Average {
        guard let last = counted.last(notAfter: end) else { return .missing(withoutCountedValue()) }
        guard let baseline else { return .missing(.notAssessable(.noBaseline, observed: last)) }
        let years = last.period.end - start
        guard let own = growth(from: baseline.value, to: last.value, over: years) else {
            return .missing(.notAssessable(.undefined, observed: last))
        }
        let isProvisional = baseline.isProvisional || last.isProvisional
        guard let referenceValues else { return .rate(own, last: last, isProvisional: isProvisional) }
        guard let before = referenceValues.value(at: start) else {
            return .missing(.notAssessable(.noReference([Period(year: Int(start))]), observed: last))
        }
        guard let now = referenceValues.first(where: { $0.period.covers(sameTimeAs: last.period) }) else {
            return .missing(.notAssessable(.noReference([last.period]), observed: last))
        }
        guard let other = growth(from: before.value, to: now.value, over: years) else {
            return .missing(.notAssessable(.undefined, observed: last))
        }
        let rests = isProvisional || before.isProvisional || now.isProvisional
        return .rate(Closeness.difference(own, other), last: last, isProvisional: rests)
    }

    /// Every year's rate on its own; of a level the growth on the year before, where both ends are there.
    private func judgeEveryYearsRate(_ goal: Goal, observedAs: TargetStatement.ObservedAs) -> Outcome {
        if observedAs == .rate { return judgeEachPeriod(goal) }
        let yearly = counted.filter { Closeness.sameMoment($0.period.end - $0.period.start, 1) }
        let rates = yearly.compactMap { value -> ObservedValue? in
            let before = value.period.start
            let isFirst = start.map { Closeness.sameMoment($0, before) } ?? false
            guard let earlier = isFirst ? baseline : values.value(at: before).map(ObservedBaseline.init),
                let rate = growth(from: earlier.value, to: value.value, over: 1)
            else { return nil }
            return ObservedValue(
                period: value.period, value: rate, isProvisional: value.isProvisional || earlier.isProvisional)
        }
        return judge(eachOf: rates, by: goal, restsOnProvisional: false)
    }

    /// Average yearly growth in percent; `nil` where it is not defined.
    private func growth(from first: Double, to last: Double, over years: Double) -> Double? {
        guard first > 0, last >= 0, years > 0 else { return nil }
        return ((pow(last / first, 1 / years) - 1) * 100).finite
    }
}
