import PlanExchange
import PlanModel
import PlanOffice

/// A series and what was promised of it, made ready to be drawn.
struct SeriesChart: Sendable {
    let series: SeriesAnswer
    /// What it judges, if anything.
    let statement: TargetStatement?
    let frame: PlanFrame
    let language: Language
    /// What is to be expected, if the target is not due.
    var outlook: OutlookAnswer.Prospect?
    /// What was said of it, if anything.
    var verdict: Verdict?

    /// The observed values of the plan's area, in the series' own unit.
    var values: [Observation] {
        series.observations.filter { $0.area == frame.area?.id && $0.status.isObserved }
    }

    /// Whether there is enough to see: two values, or one and something promised.
    var isWorthDrawing: Bool { values.count > 1 || (!values.isEmpty && goal != nil) }

    func chart(title: String) -> TargetChart {
        TargetChart(
            title: title, unitLabel: Wording.name(series.indicator.unitOfMeasure, language: language),
            language: language, startsAtZero: isAmount,
            decimals: nil, points: points, goal: goal, baseline: nil, path: path,
            fan: fan, asOfYear: frame.evaluation?.asOf.year)
    }

    /// Zero stays on the axis for amounts; of a share, a rate or an index the shape is what matters.
    private var isAmount: Bool {
        series.indicator.timing.isAmount && series.indicator.unitOfMeasure != .percent
            && !series.indicator.unitOfMeasure.rawValue.contains("=")
    }

    private var points: [TargetChart.Point] {
        let names = VintageName.charted(Set(values.map(\.vintage)), language)
        return values.map { value in
            TargetChart.Point(
                period: value.period, value: value.quantity.value, vintage: names[value.vintage] ?? value.vintage,
                mark: series.indicator.formula != nil
                    ? .derived : value.status.isProvisional ? .provisional : .observed)
        }
    }

    /// Only what is promised of the series' own value can be drawn as a line on it.
    var goal: TargetChart.Goal? {
        guard let statement, let value = aim(of: statement) else { return nil }
        return TargetChart.Goal(
            value: value, upper: upper(of: statement),
            comparator: statement.comparator, direction: statement.direction,
            startYear: statement.baselineYear ?? statement.startYear,
            deadline: statement.deadline ?? frame.period?.lastYear)
    }

    func aim(of statement: TargetStatement) -> Double? {
        if statement.kind == .change, let first = start(of: statement) { return statement.value(after: first) }
        guard isLevel(statement), let value = statement.value else { return nil }
        return converted(value, statement)
    }

    private func upper(of statement: TargetStatement) -> Double? {
        statement.upper.flatMap { converted($0, statement) }
    }

    func converted(_ value: Double, _ statement: TargetStatement) -> Double? {
        Quantity(value, statement.unitOfMeasure).converted(to: series.indicator.unitOfMeasure)?.value
    }

    private func isLevel(_ statement: TargetStatement) -> Bool {
        switch statement.kind {
        case .level, .coverage, .elimination, .perYear: statement.reference == nil
        case .annualRate: statement.observedAs == .rate && statement.reference == nil
        default: false
        }
    }

    /// The outlook in the series' own unit.
    private var fan: TargetChart.Fan? {
        guard let outlook, let one = Quantity(1, outlook.unitOfMeasure).converted(to: series.indicator.unitOfMeasure)
        else { return nil }
        let scaled = { (range: ClosedRange<Double>) in range.lowerBound * one.value...range.upperBound * one.value }
        return TargetChart.Fan(
            origin: .init(year: outlook.lastYear, value: outlook.lastValue * one.value),
            years: outlook.years.map { year in
                TargetChart.Expected(
                    year: year.year, mean: year.mean * one.value, within80: scaled(year.within80),
                    within95: scaled(year.within95))
            })
    }

    func start(of statement: TargetStatement) -> Double? {
        statement.baselineValue ?? (statement.baselineYear ?? statement.startYear).flatMap { value(in: $0) }
    }

    private func value(in year: Int) -> Double? {
        let same = values.filter { $0.period == Period(year: year) }
        return same.count == 1 ? same.first?.quantity.value : nil
    }
}

extension Timing {
    /// Whether zero means none of it, so that the axis must start there.
    fileprivate var isAmount: Bool {
        switch self {
        case .end, .period, .yearToDate: true
        case .yearOnYear, .ratio, .index: false
        }
    }
}
