internal import PlanModel

extension PaceCase {
    /// How often it falls due: as stated; of a state that is held, as often as it was observed; else every year.
    var recurrence: TargetStatement.Recurrence {
        if let stated = statement.recurrence { return stated }
        switch statement.kind {
        case .level, .coverage, .elimination, .change: return values.commonRecurrence ?? .year
        case .annualRate, .totalOverPeriod, .perYear, .milestone: return .year
        }
    }

    /// Judges every period after the start on its own.
    ///
    ///     p = periods met / periods seen,  e = 1
    ///
    /// A period is seen when a value covers exactly it: a half year does not stand for its year, nor a run of three
    /// years for one of them. Without a start the count begins with the first period seen. Before the deadline the
    /// periods wanted end with the last one seen, so data that are late are no gap; when it is due they end with it.
    func judgeEachPeriod(_ goal: Goal, restsOnProvisional: Bool = false) -> Outcome {
        judge(eachOf: counted, by: goal, restsOnProvisional: restsOnProvisional)
    }

    /// Judges values that may be derived from the observed ones, such as a yearly rate, each on its own.
    func judge(eachOf candidates: [ObservedValue], by goal: Goal, restsOnProvisional: Bool) -> Outcome {
        let coverage = PeriodCoverage(of: candidates, in: self)
        guard let last = coverage.seen.last else {
            return withoutAnyPeriod(coverage.missing)
        }
        let failed = coverage.seen.filter { !goal.isMet(by: $0.value) }.map(\.period)
        let seen = coverage.seen.count
        var outcome = Outcome(
            standing: .onTrack, progress: Double(seen - failed.count) / Double(seen), expected: ExpectedShare(share: 1),
            isProvisional: restsOnProvisional || coverage.seen.isProvisional, observed: last.observed,
            missing: coverage.missing, reason: .everyPeriodMet(seen: seen))
        if !failed.isEmpty {
            outcome.standing = isDue ? .missed : .lagging
            outcome.reason = .periodsFailed(failed)
        } else if isDue {
            outcome.standing = coverage.missing.isEmpty ? .achieved : .notAssessable
            if !coverage.missing.isEmpty { outcome.reason = .missingPeriods(coverage.missing) }
        }
        return outcome
    }
}

/// Which of the periods that are wanted have a value.
struct PeriodCoverage: Equatable {
    /// One value a period, oldest first.
    var seen: [ObservedValue]
    /// The periods without one, oldest first.
    var missing: [Period]

    /// Looks for a value of exactly each month, quarter or year of the case.
    init(of candidates: [ObservedValue], in pace: PaceCase) {
        let share = Double(pace.recurrence.stretchesPerYear)
        let fitting = candidates.filter { Closeness.sameMoment($0.period.end - $0.period.start, 1 / share) }
        let start = pace.start ?? fitting.map(\.period.start).min() ?? pace.end
        let lastSeen = fitting.map(\.period.end).max() ?? pace.asOf.end
        let wanted = stretches(of: pace.recurrence, from: start, to: pace.isDue ? pace.end : min(lastSeen, pace.end))
        seen = []
        missing = []
        for stretch in wanted {
            let matches = fitting.filter { $0.period.covers(sameTimeAs: stretch) }
            if let value = matches.min(by: { $0.period.length.rawValue < $1.period.length.rawValue }) {
                seen.append(value)
            } else {
                missing.append(stretch)
            }
        }
    }
}
