internal import PlanModel

/// A case a method does not cover, with the reason.
struct Uncovered: Error, Equatable {
    var reason: MethodReason

    init(_ reason: MethodReason) { self.reason = reason }
}

/// One statement and one edition of its series, ready for a method's formula.
struct MethodCase: Equatable {
    var statement: TargetStatement
    /// Says whether more is good.
    var isUp: Bool
    /// The value to reach; `nil` where only a direction is wanted.
    var aim: Double?
    /// The year the aim is due; `nil` when neither stated nor assumed.
    var deadline: Int?
    var unitOfMeasure: UnitOfMeasure
    /// Oldest first, never empty.
    var values: [YearlyValue]

    /// 1 where more is good, −1 where less is.
    var sign: Double { isUp ? 1 : -1 }

    /// Prepares a case.
    ///
    /// Values are converted to the statement's unit. Where nothing stated depends on it they may stand in another:
    /// that of the earliest observation.
    ///
    /// - Throws: ``Uncovered`` for what no method here judges.
    init(_ statement: TargetStatement, deadline: Int?, _ observations: [Observation]) throws(Uncovered) {
        self.statement = statement
        self.deadline = deadline
        isUp = try statement.isMoreGood()
        aim = statement.methodAim
        let own = statement.unitOfMeasure
        let isUnitNeeded = (aim ?? 0) != 0 || statement.limit != nil
        let isOther = observations.contains { $0.quantity.converted(to: own) == nil }
        let earliest = observations.min {
            ($0.period, $0.quantity.unitOfMeasure.rawValue) < ($1.period, $1.quantity.unitOfMeasure.rawValue)
        }
        unitOfMeasure = isOther && !isUnitNeeded ? earliest?.quantity.unitOfMeasure ?? own : own
        values = try [YearlyValue](observations, in: unitOfMeasure)
    }

    /// The last value; there is always one.
    var last: YearlyValue? { values.last }

    /// The baseline year that is stated; one outside the years 1 to 9999 is not.
    var baselineYear: Int? { statement.baselineYear.flatMap { (1...9999).contains($0) ? $0 : nil } }

    /// The baseline year that is stated, when another stands in for it.
    func missing(besides base: YearlyValue) -> [Period] {
        guard let wanted = baselineYear, wanted != base.year else { return [] }
        return [Period(year: wanted)]
    }

    /// The values up to the deadline; all of them without an aim or a deadline.
    var valuesUntilDue: [YearlyValue] {
        guard aim != nil, let deadline else { return values }
        return values.filter { $0.year <= deadline }
    }

    /// Says whether a value is at the aim or on its good side, to 10⁻⁹ of the larger one.
    func isMet(by value: Double, aim: Double) -> Bool {
        isUp ? Closeness.atLeast(value, aim) : Closeness.atLeast(aim, value)
    }
}

extension TargetStatement {
    /// Says whether more is good.
    fileprivate func isMoreGood() throws(Uncovered) -> Bool {
        guard reference == nil else { throw Uncovered(.referenceNotCovered) }
        switch kind {
        case .elimination: return false
        case .level, .coverage: break
        default: throw Uncovered(.kindNotCovered(kind))
        }
        switch comparator {
        case .atLeast, .moreThan: return true
        case .atMost, .lessThan: return false
        case .exactly, .about, .between:
            guard direction != .hold else { throw Uncovered(.holdNotCovered) }
            return direction == .up
        }
    }

    /// The value to reach: of a range the end on the good side's way, none left for elimination.
    var methodAim: Double? {
        if kind == .elimination { return 0 }
        let isUpper = comparator == .between && direction == .down
        return ((isUpper ? upper : nil) ?? value)?.finite
    }
}
