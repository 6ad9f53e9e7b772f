import Foundation
import PlanModel

/// Makes the values of one commitment, year by year, as far from or near to its target as luck has it.
struct SyntheticSeries {
    /// The unit the values are in.
    var unitOfMeasure: UnitOfMeasure
    /// What they say of a rate or total.
    var observedAs: TargetStatement.ObservedAs?
    /// Value by year, the start year included where a count needs it.
    var values: [(year: Int, value: Double)]

    /// The values of a target over the plan's years.
    static func of(
        _ target: ReadTarget, period: PlanPeriod, using random: inout SeededGenerator
    ) -> SyntheticSeries {
        let years = Array(period.startYear...period.lastYear)
        let luck = random.number(0.72...1.25)
        let unit = UnitOfMeasure(target.unitOfMeasure)
        func path(from base: Double, to goal: Double) -> [(Int, Double)] {
            years.enumerated().map { order, year in
                let way = Double(order) / Double(years.count - 1) * luck * random.number(0.94...1.06)
                return (year, rounded(base + (goal - base) * way))
            }
        }
        let goal = target.upper.map { (target.value + $0) / 2 } ?? target.value
        switch target.kind {
        case .level where target.direction == .hold, .perYear:
            return steady(goal, unit, years: years.dropFirst(), luck: luck, using: &random)
        case .level:
            let isShare = unit == .percent
            let base = goal * (target.direction == .down ? (isShare ? 1.1 : 1.4) : (isShare ? 0.9 : 0.6))
            return SyntheticSeries(unitOfMeasure: unit, values: path(from: base, to: goal))
        case .change:
            return change(target, unit, path: path)
        case .annualRate:
            let rates = steady(max(goal, 0.5), unit, years: years.dropFirst(), luck: luck, using: &random)
            return SyntheticSeries(unitOfMeasure: .percent, observedAs: .rate, values: rates.values)
        case .totalOverPeriod:
            let part = goal / Double(years.count - 1)
            let flows = steady(part, unit, years: years.dropFirst(), luck: luck, using: &random)
            let values = goal == goal.rounded() && unit != .percent ? whole(flows.values) : flows.values
            return SyntheticSeries(unitOfMeasure: unit, observedAs: .flow, values: values)
        case .coverage:
            return SyntheticSeries(
                unitOfMeasure: unit, values: path(from: 55, to: 100).map { ($0.0, min($0.1, 100)) })
        case .elimination:
            return SyntheticSeries(
                unitOfMeasure: unit, values: path(from: 24, to: 0).map { ($0.0, max($0.1.rounded(), 0)) })
        case .milestone:
            return done(by: Int(target.value), years: years.dropFirst(), using: &random)
        }
    }

    /// The share done of a task or project.
    static func ofWork(period: PlanPeriod, using random: inout SeededGenerator) -> SyntheticSeries {
        done(by: period.lastYear, years: (period.startYear...period.lastYear).dropFirst(), using: &random)
    }

    private static func steady(
        _ value: Double, _ unit: UnitOfMeasure, years: some Sequence<Int>, luck: Double,
        using random: inout SeededGenerator
    ) -> SyntheticSeries {
        let lift = luck < 0.85 ? 0.97 : 1.06
        return SyntheticSeries(
            unitOfMeasure: unit, values: years.map { ($0, rounded(value * lift * random.number(0.97...1.05))) })
    }

    /// Whole numbers whose running sums keep close to those of the values.
    private static func whole(_ values: [(year: Int, value: Double)]) -> [(year: Int, value: Double)] {
        var sum = 0.0
        var counted = 0.0
        return values.map { year, value in
            sum += value
            let part = (sum - counted).rounded()
            counted += part
            return (year, part)
        }
    }

    /// A change is observed on the indicator itself, with 100 at the start, or 50 % for percentage points.
    private static func change(
        _ target: ReadTarget, _ unit: UnitOfMeasure, path: (Double, Double) -> [(Int, Double)]
    ) -> SyntheticSeries {
        let sign = target.direction == .down ? -1.0 : 1
        switch unit {
        case .percent:
            let values = path(100, 100 * (1 + sign * target.value / 100))
            return SyntheticSeries(unitOfMeasure: UnitOfMeasure("2020=100"), observedAs: .level, values: values)
        case .percentagePoint:
            let values = path(50, 50 + sign * target.value)
            return SyntheticSeries(unitOfMeasure: .percent, observedAs: .level, values: values)
        default:
            let base = target.value * 4
            let values = path(base, base + sign * target.value)
            return SyntheticSeries(unitOfMeasure: unit, observedAs: .level, values: values)
        }
    }

    private static func done(
        by year: Int, years: some Sequence<Int>, using random: inout SeededGenerator
    ) -> SyntheticSeries {
        let years = Array(years)
        let finished = random.chance(0.25) ? year + 1 : min(year, (years.last ?? year)) - (random.chance(0.2) ? 1 : 0)
        let length = Double(max(1, finished - (years.first ?? year) + 1))
        let values = years.enumerated().map { order, at in
            (at, at >= finished ? 1 : rounded(min(0.95, Double(order + 1) / length * random.number(0.8...1.1))))
        }
        return SyntheticSeries(unitOfMeasure: .one, values: values)
    }

    /// Three significant digits behind the first are enough for invented values.
    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return 0 }
        let scale = pow(10, 3 - floor(log10(abs(value))))
        return (value * scale).rounded() / scale
    }
}
