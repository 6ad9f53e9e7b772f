public import PlanModel

/// The scores of the United Nations Statistics Division's SDG Progress Chart 2023.
///
///     g = (v_t / v_b)^(1 / (t − b)) − 1               observed growth
///     v_e = v_t · (1 + g)^(T − t)                     where it leads by the deadline
///     q = (v_e − v_b) / (v − v_b)                     share of the way from the baseline to the target v
///
/// With a target: `met` when the last value meets it, or lies within one percentage point of a target of 0 or 100 %;
/// else `3` from q ≥ 0.95, `2` from q ≥ 0.10, else `1`. Without one, where more is good: `3` from g ≥ 2 %, `2` from
/// g ≥ 0.5 %, else `1`; where less is good the same of −g. Progress is q or g, the score is the class, of `met` 3.
///
/// b is the baseline year, 2015 where none is stated; else the next later year from which there are two values, else the
/// last earlier one. T is the deadline, 2030 where none is stated; once it has passed the values up to it count.
///
/// Edges: one value is enough to be met, not for more. Growth from zero or across a change of sign is not available, nor
/// is growth of negative values without a target, where it says nothing of the direction. A baseline that meets a target
/// the last value does not is regression, `1`. Comparisons forgive 10⁻⁹.
///
/// Source: Eustat's account of the Progress Chart's technical note, `EUSTAT-DES/site`, `_pages/en/metodologia.md`.
public struct UNSDMethod: ProgressMethod {
    /// `unsd`.
    public static let name = "unsd"
    /// 2023, the year of the Progress Chart.
    public static let version = "2023"

    private let until: Int?

    /// Makes the method; `until` is the year of targets without a deadline, 2030 when not given.
    public init(until: Int? = nil) {
        self.until = until
    }

    /// Scores statements by observations, as ``ProgressMethod/score(_:observations:asOf:)`` says.
    public func score(_ statements: [TargetStatement], observations: [Observation], asOf: Period) -> [MethodScore] {
        MethodRun(observations, asOf: asOf, until: until, otherwise: 2030).scores(statements, by: judge)
    }

    private func judge(_ item: MethodCase) -> MethodOutcome {
        let values = item.valuesUntilDue
        let wanted = item.baselineYear ?? 2015
        guard let last = values.last else { return .notAvailable(.tooFewValues(0, needed: 2)) }
        if let reason = met(item, by: last) {
            return MethodOutcome(standing: "met", score: 3, used: [last], reason: reason)
        }
        guard let base = values.dropLast().first(where: { $0.year >= wanted }) ?? values.dropLast().last else {
            return .notAvailable(.tooFewValues(1, needed: 2), used: [last])
        }
        var outcome = score(item, base: base, last: last)
        outcome.missing = item.missing(besides: base)
        return outcome
    }

    /// Why the target counts as met; `nil` when it does not.
    private func met(_ item: MethodCase, by last: YearlyValue) -> MethodReason? {
        guard let aim = item.aim else { return nil }
        if item.isMet(by: last.value, aim: aim) { return .targetMet(last.period) }
        let shares = [aim, last.value].compactMap {
            Quantity($0, item.unitOfMeasure).converted(to: .percent)?.value
        }
        guard shares.count == 2, shares[0] == 0 || Closeness.same(shares[0], 100) else { return nil }
        return Closeness.atLeast(1, abs(shares[0] - shares[1])) ? .nearlyMet(last.period) : nil
    }

    private func score(_ item: MethodCase, base: YearlyValue, last: YearlyValue) -> MethodOutcome {
        let used = [base, last]
        guard base.value * last.value >= 0 else { return .notAvailable(.signChange, used: used) }
        guard let growth = CompoundGrowth.rate(from: base.value, to: last.value, years: last.year - base.year) else {
            return .notAvailable(.undefined, used: used)
        }
        guard let aim = item.aim, let deadline = item.deadline else {
            guard base.value > 0 else { return .notAvailable(.undefined, used: used) }
            return outcome(
                rate(item.sign * growth, high: 0.02, low: 0.005), growth, used,
                .growth(growth, from: base.year, to: last.year))
        }
        if item.isMet(by: base.value, aim: aim) { return outcome(1, nil, used, .noLongerMet(last.period)) }
        let years = max(0, deadline - last.year)
        guard let expected = CompoundGrowth.value(last.value, growingAt: growth, years: years),
            let share = ((expected - base.value) / (aim - base.value)).finite
        else { return .notAvailable(.undefined, used: used) }
        return outcome(
            rate(share, high: 0.95, low: 0.1), share, used, .projection(expected, target: aim, year: deadline))
    }

    private func rate(_ value: Double, high: Double, low: Double) -> Int {
        if Closeness.atLeast(value, high) { return 3 }
        return Closeness.atLeast(value, low) ? 2 : 1
    }

    private func outcome(
        _ points: Int, _ progress: Double?, _ used: [YearlyValue], _ reason: MethodReason
    ) -> MethodOutcome {
        MethodOutcome(
            standing: String(points), progress: progress, score: Double(points), used: used, reason: reason)
    }
}
