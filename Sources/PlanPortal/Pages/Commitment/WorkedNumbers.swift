import PlanModel
import PlanOffice

/// The numbers of one verdict, put back into its formula; only when they give the verdict's own progress again.
///
///     progress = (observed − baseline) ÷ (target − baseline)
struct WorkedNumbers: Equatable, Sendable {
    /// Of one period, in the target's unit.
    struct Value: Equatable, Sendable {
        var period: Period
        var value: Double
    }

    let statement: TargetStatement
    let verdict: Verdict
    /// Of the verdict's edition and area, oldest first, in the target's unit.
    let values: [Value]
    /// What the year of the verdict's value was to bring by its adopted annual target, in the target's unit.
    let annual: Double?

    init(_ verdict: Verdict, statement: TargetStatement, series: SeriesAnswer) {
        let own = series.observations.filter {
            $0.area == verdict.area && $0.vintage == verdict.vintage ?? "" && $0.status.isObserved
        }
        self.statement = statement
        self.verdict = verdict
        annual = verdict.observed.flatMap { observed in
            series.annualTargets.first { $0.area == verdict.area && Double($0.year) == observed.period.end }
                .flatMap { $0.quantity.converted(to: statement.unitOfMeasure)?.value }
        }
        values = own.compactMap { observation in
            // A change is promised in percent of a series that has a unit of its own.
            let unit = statement.kind == .change ? observation.quantity.unitOfMeasure : statement.unitOfMeasure
            return observation.quantity.converted(to: unit)
                .map { Value(period: observation.period, value: $0.value) }
        }.sorted { $0.period < $1.period }
    }

    /// The year at whose end the count starts.
    var startYear: Int? { statement.baselineYear ?? statement.startYear }

    /// The value at the start: as stated, else as observed in that year.
    var baseline: Double? {
        statement.baselineValue
            ?? startYear.flatMap { year in values.first { $0.period == Period(year: year) }?.value }
    }

    /// The value that counts as reached, where the formula has one.
    var aim: Double? {
        switch statement.kind {
        case .level, .coverage: statement.value
        case .elimination: 0
        case .change: baseline.flatMap { statement.value(after: $0) }
        default: nil
        }
    }

    /// Whether baseline, aim and value give the verdict's progress again.
    var isLevelConfirmed: Bool {
        guard let baseline, let aim, let observed = verdict.observed, let progress = verdict.progress, aim != baseline
        else { return false }
        return Self.close((observed.value - baseline) / (aim - baseline), progress)
    }

    /// Whether the baseline meets the target already.
    var startsMet: Bool {
        guard let baseline, let aim else { return false }
        return statement.isMet(baseline, aim: aim)
    }

    /// The values after the start, where their sum gives the verdict's progress again.
    var addends: [Value] {
        guard statement.kind == .totalOverPeriod, let total = statement.value, total != 0,
            let progress = verdict.progress, let startYear
        else { return [] }
        let after = values.filter { $0.period.start >= Double(startYear) - 1e-6 }
        return Self.close(after.reduce(0) { $0 + $1.value } / total, progress) ? after : []
    }

    /// Expected share by time: (t − t0) ÷ (T − t0), where it lies between and gives the verdict's own again.
    var expectedByTime: (now: Double, start: Int, deadline: Int)? {
        guard let startYear, let deadline = verdict.deadline, deadline > startYear, let observed = verdict.observed,
            let expected = verdict.expected
        else { return nil }
        let share = (observed.period.end - Double(startYear)) / Double(deadline - startYear)
        guard (0...1).contains(share), Self.close(share, expected) else { return nil }
        return (observed.period.end, startYear, deadline)
    }

    /// Expected share by the annual target: (a − b) ÷ (v − b), where it gives the verdict's own again.
    var expectedByAnnual: (annual: Double, baseline: Double, aim: Double)? {
        guard verdict.path == .annual, let annual, let baseline, let aim, aim != baseline,
            let expected = verdict.expected, Self.close((annual - baseline) / (aim - baseline), expected)
        else { return nil }
        return (annual, baseline, aim)
    }

    private static func close(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) <= 1e-6 * max(1, abs(left), abs(right))
    }
}

extension TargetStatement {
    /// Whether a value lies on the good side of what it is to reach; of a bare number the direction says which it is.
    func isMet(_ value: Double, aim: Double) -> Bool {
        switch comparator {
        case .atLeast where kind != .change, .moreThan where kind != .change: value >= aim
        case .atMost where kind != .change, .lessThan where kind != .change: value <= aim
        default: direction == .down ? value <= aim : value >= aim
        }
    }

    /// Where a promised change leads from a baseline: b × (1 ± v ÷ 100) for %, b ± v otherwise.
    func value(after baseline: Double) -> Double? {
        guard let value else { return nil }
        let change = direction == .down ? -value : value
        return unitOfMeasure == .percent ? baseline * (1 + change / 100) : baseline + change
    }
}
