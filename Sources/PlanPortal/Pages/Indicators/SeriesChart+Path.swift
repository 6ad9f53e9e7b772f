import PlanExchange
import PlanModel
import PlanOffice

extension SeriesChart {
    /// The way that is drawn: the verdict's own; before there is one, annual targets where there are any.
    var way: ExpectedPath {
        if let named = verdict?.path { return named }
        if statement?.kind == .annualRate { return .compound }
        return annualValues.isEmpty ? .linear : .annual
    }

    /// The way to the target that the expected share was counted along, in the series' own unit, oldest first.
    ///
    /// None where the start already meets the target, and where each period is judged on its own.
    var path: [TargetChart.YearValue] {
        guard let statement, statement.direction != .hold, let last = lastYear, let first = startYear, first < last
        else { return [] }
        switch (statement.kind, way) {
        case (.level, .linear), (.coverage, .linear), (.change, .linear), (.elimination, .linear):
            return straight(from: first, to: last)
        case (.level, _), (.coverage, _), (.change, _), (.elimination, _):
            return alongAnnualTargets(from: first, to: last)
        case (.totalOverPeriod, let way): return total(statement, way, from: first, to: last)
        case (.annualRate, _): return compound(statement, from: first, to: last)
        case (.perYear, _), (.milestone, _): return []
        }
    }

    private var startYear: Int? { statement.flatMap { $0.baselineYear ?? $0.startYear } }
    private var lastYear: Int? { statement.flatMap { $0.deadline ?? frame.period?.lastYear } }

    private func straight(from first: Int, to last: Int) -> [TargetChart.YearValue] {
        guard let statement, let aim = aim(of: statement), let start = start(of: statement),
            !statement.isMet(start, aim: aim)
        else { return [] }
        return [.init(year: first, value: start), .init(year: last, value: aim)]
    }

    private func alongAnnualTargets(from first: Int, to last: Int) -> [TargetChart.YearValue] {
        guard let statement else { return [] }
        let between = annualValues.filter { first < $0.year && $0.year <= last }
        let start = start(of: statement).map { [TargetChart.YearValue(year: first, value: $0)] } ?? []
        let isToEnd = between.last?.year == last
        let end = isToEnd ? [] : aim(of: statement).map { [TargetChart.YearValue(year: last, value: $0)] } ?? []
        return start + between + end
    }

    /// What each year owes of a total that is summed year by year; of a running sum the way from nothing to all of it.
    private func total(
        _ statement: TargetStatement, _ way: ExpectedPath, from first: Int, to last: Int
    ) -> [TargetChart.YearValue] {
        let between = annualValues.filter { first < $0.year && $0.year <= last }
        guard let sum = statement.value.flatMap({ converted($0, statement) }) else { return [] }
        if statement.observedAs == .cumulative {
            return [.init(year: first, value: 0), .init(year: last, value: sum)]
        }
        guard values.allSatisfy({ $0.period.length == .year }) else { return [] }
        if way == .annual { return between }
        let share = sum / Double(last - first)
        return [.init(year: first + 1, value: share), .init(year: last, value: share)]
    }

    /// The level that grows by the promised rate every year: b · (1 ± v / 100)^(t − t0).
    private func compound(_ statement: TargetStatement, from first: Int, to last: Int) -> [TargetChart.YearValue] {
        guard statement.observedAs != .rate, statement.reference == nil, !series.indicator.unitOfMeasure.isRate,
            let rate = statement.value, let start = start(of: statement), start > 0, last - first <= 100
        else { return [] }
        let factor = 1 + (statement.direction == .down ? -rate : rate) / 100
        return (0...(last - first)).reduce(into: []) { way, step in
            way.append(.init(year: first + step, value: way.last.map { $0.value * factor } ?? start))
        }
    }

    /// The adopted annual targets of the plan's area, in the series' own unit, one a year, oldest first.
    private var annualValues: [TargetChart.YearValue] {
        guard let statement else { return [] }
        var seen: Set<Int> = []
        return series.annualTargets.filter { $0.area == statement.area && seen.insert($0.year).inserted }
            .compactMap { target in
                value(of: target, statement).map { TargetChart.YearValue(year: target.year, value: $0) }
            }
            .sorted { $0.year < $1.year }
    }

    /// An annual target as a level; of a change it may be written as the change itself.
    private func value(of target: AnnualTarget, _ statement: TargetStatement) -> Double? {
        if let own = target.quantity.converted(to: series.indicator.unitOfMeasure)?.value { return own }
        guard statement.kind == .change, let change = target.quantity.converted(to: statement.unitOfMeasure)?.value,
            let start = start(of: statement)
        else { return nil }
        var one = statement
        one.value = change
        return one.value(after: start)
    }
}

extension UnitOfMeasure {
    /// Whether values of it are shares or rates, which do not compound themselves.
    fileprivate var isRate: Bool { Quantity(1, self).converted(to: .percent) != nil }
}

extension ExpectedPath {
    /// The way in words: 年度目标, 按时间均匀推进, 按承诺的年均增速.
    var phrase: Phrase {
        switch self {
        case .annual: Phrase("年度目标", "annual targets")
        case .linear: Phrase("按时间均匀推进", "even steps by time")
        case .compound: Phrase("按承诺的年均增速", "the promised rate every year")
        }
    }
}
