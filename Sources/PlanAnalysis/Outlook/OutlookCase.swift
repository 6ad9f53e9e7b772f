package import PlanModel

/// One target and the yearly values it is looked ahead from, in the unit it is judged in.
///
/// The values are those of one edition of the series: the last run of calendar years without a hole, not reaching behind a break of
/// the series. What counts as met is what counts at the deadline.
package struct OutlookCase: Equatable, Sendable {
    /// The edition; empty when the series has one only.
    package let vintage: String
    /// The unit of all values.
    package let unitOfMeasure: UnitOfMeasure
    /// The year of the first value.
    package let firstYear: Int
    /// Without holes, oldest first, at least as many as the method needs.
    package let values: [Double]
    /// How the target compares: at least, at most or between, or their strict forms.
    package let comparator: Comparator
    /// The value to reach; of `between` the lower end.
    package let aim: Double
    /// The upper end of `between`.
    package let upper: Double?
    /// The year by whose end it is due.
    package let deadline: Int
    /// What values can be at all.
    package let bounds: ClosedRange<Double>

    /// The year of the last value.
    package var lastYear: Int { firstYear + values.count - 1 }
    /// How many years lie between the last value and the deadline, at least 1.
    package var horizon: Int { deadline - lastYear }
    /// Says whether a change of it is told in points rather than as a rate.
    package var changesInPoints: Bool { unitOfMeasure.isPercent || aim <= 0 || values.contains { $0 <= 0 } }

    /// One case for each edition of the series, newest first, or the reason why not; empty where no outlook is to be given.
    ///
    /// - Parameters:
    ///   - statement: The target; of its kinds level, coverage, change and elimination are covered, unless they are to be held.
    ///   - indicator: What is measured.
    ///   - observations: Of any indicator and area.
    ///   - asOf: Values that end later do not count.
    ///   - until: The year of a target without a deadline.
    /// - Returns: Editions by name; none for a target that is due, was never observed, or is of another kind.
    package static func editions(
        _ statement: TargetStatement, indicator: Indicator, observations: [Observation], asOf: Period, until: Int?
    ) -> [(vintage: String, case: Result<OutlookCase, OutlookRefusal>)] {
        guard let deadline = statement.deadline ?? until, Closeness.after(Double(deadline), asOf.end),
            isCovered(statement)
        else { return [] }
        let editions = ObservationIndex(observations, asOf: asOf).editions(of: statement.indicator, in: statement.area)
        return editions.compactMap { edition in
            let made = Result { () throws(OutlookRefusal) in
                try OutlookCase(statement, on: edition, indicator: indicator, asOf: asOf, deadline: deadline)
            }
            return made == .failure(.notCovered) ? nil : (edition.vintage, made)
        }
    }

    private init(
        _ statement: TargetStatement, on edition: SeriesEdition, indicator: Indicator, asOf: Period, deadline: Int
    ) throws(OutlookRefusal) {
        guard let goal = Goal(of: statement, band: PaceSettings().aboutBand) else { throw .notCovered }
        let item = try Self.prepared(statement, edition, asOf: asOf, deadline: deadline)
        let reached = try item.levels(of: goal)
        if let start = item.baseline, Closeness.same(start.value, reached.aim) { throw .notCovered }
        let run = Self.lastRun(edition.observations, in: item)
        guard run.count >= OutlookMethod.leastCount, let first = run.first else {
            throw .historyTooShort(needed: OutlookMethod.leastCount, found: run.count)
        }
        vintage = edition.vintage
        unitOfMeasure = item.unitOfMeasure
        firstYear = first.year
        values = run.map(\.value)
        (comparator, aim, upper) = reached.comparison
        self.deadline = deadline
        bounds = Self.bounds(indicator, statement.kind, item.unitOfMeasure, holding: values)
    }

    /// What is known of the indicator, where its own values keep to it; what is to be covered is covered whole at most.
    private static func bounds(
        _ indicator: Indicator, _ kind: TargetKind, _ unit: UnitOfMeasure, holding values: [Double]
    ) -> ClosedRange<Double> {
        let whole = kind == .coverage ? Quantity(100, .percent).converted(to: unit)?.value : nil
        let range = whole.map { 0...$0 } ?? BoundRule(indicator).range(in: unit)
        let lower = values.allSatisfy { $0 >= range.lowerBound } ? range.lowerBound : -.infinity
        return lower...(values.allSatisfy { $0 <= range.upperBound } ? range.upperBound : .infinity)
    }

    private static func isCovered(_ statement: TargetStatement) -> Bool {
        [.level, .coverage, .change, .elimination].contains(statement.kind) && !statement.isHeld
            && statement.reference == nil && [nil, .level].contains(statement.observedAs)
    }

    private static func prepared(
        _ statement: TargetStatement, _ edition: SeriesEdition, asOf: Period, deadline: Int
    ) throws(OutlookRefusal) -> PaceCase {
        do throws(Unprepared) {
            return try PaceCase(
                statement, settings: PaceSettings(), asOf: asOf, deadline: deadline, edition: edition, reference: nil,
                annualTargets: [])
        } catch {
            throw .notCovered
        }
    }

    /// The values of calendar years that follow one another up to the last one, from the last break of the series on.
    private static func lastRun(_ observations: [Observation], in item: PaceCase) -> [(year: Int, value: Double)] {
        let breaks = observations.filter { $0.status == .seriesBreak }.map(\.period.year)
        let origin = breaks.max() ?? Int.min
        let years = item.values.filter { $0.period.length == .year && $0.period.year >= origin }
        var run: [(year: Int, value: Double)] = []
        for value in years.sorted(by: { $0.period < $1.period }) where value.period.year != run.last?.year {
            if let last = run.last, value.period.year != last.year + 1 { run = [] }
            run.append((value.period.year, value.value))
        }
        return run
    }
}

/// Why no outlook is given for a target.
package enum OutlookRefusal: Error, Equatable, Sendable {
    /// Due, never observed, in a unit that does not convert, or of a kind that is not looked ahead for.
    case notCovered
    /// A promised change has no value to count from.
    case noBaseline
    /// The values of calendar years that follow one another are too few.
    case historyTooShort(needed: Int, found: Int)
}

extension PaceCase {
    /// A goal on the scale of the values: of a change where it leads from the baseline.
    fileprivate func levels(of goal: Goal) throws(OutlookRefusal) -> Goal {
        guard statement.kind == .change else { return goal }
        let scale = ChangeScale(of: statement)
        guard let baseline, !scale.isRelative || baseline.value > 0 else { throw .noBaseline }
        let levels = goal.mapped(isReversed: statement.direction == .down) {
            scale.value(after: $0, from: baseline.value)
        }
        guard levels.isFinite else { throw .notCovered }
        return levels
    }
}

extension Goal {
    /// The same as a comparison with numbers.
    fileprivate var comparison: (Comparator, Double, Double?) {
        switch (floor, cap) {
        case (let floor?, let cap?): floor == cap ? (.atMost, cap.value, nil) : (.between, floor.value, cap.value)
        case (let floor?, nil): (floor.isStrict ? .moreThan : .atLeast, floor.value, nil)
        case (nil, let cap?): (cap.isStrict ? .lessThan : .atMost, cap.value, nil)
        case (nil, nil): (.atLeast, aim, nil)
        }
    }
}
