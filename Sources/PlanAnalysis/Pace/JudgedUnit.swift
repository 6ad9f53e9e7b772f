internal import PlanModel

/// The unit a case is judged in.
enum JudgedUnit: Equatable {
    /// Everything is converted to it.
    case unit(UnitOfMeasure)
    /// Everything is converted to it, and none is none in any unit.
    case noneLeft(UnitOfMeasure)
    /// Values are shares done; % is a hundredth of one, other units are left as they are.
    case shareDone

    /// Chooses the unit for a statement.
    ///
    /// - Level, coverage, total, every year: the statement's.
    /// - A change in percent and a rate observed as level: that of the earliest observation, for the statement's is %.
    /// - A change in percentage points, and differences from a reference in them: % where the observations are in it.
    /// - A rate observed as rate: %.
    /// - Elimination: the statement's, else as observed, for none is none in any unit.
    init(for statement: TargetStatement, observedAs: TargetStatement.ObservedAs?, observations: [Observation]) {
        let own = statement.unitOfMeasure
        let observed =
            observations.min {
                ($0.period, $0.quantity.unitOfMeasure.rawValue) < ($1.period, $1.quantity.unitOfMeasure.rawValue)
            }?.quantity.unitOfMeasure ?? own
        switch statement.kind {
        case .milestone:
            self = .shareDone
        case .annualRate:
            self = .unit(observedAs == .rate ? .percent : observed)
        case .change where own.isPercent:
            self = .unit(observed)
        case _
        where own.isPercentagePoint && observed.isPercent
            && (statement.kind == .change || statement.reference != nil):
            self = .unit(.percent)
        case .elimination:
            let left = observations.filter { $0.quantity.value != 0 }
            let isOther = left.contains { $0.quantity.converted(to: own) == nil }
            self = .noneLeft(isOther ? left.min { $0.period < $1.period }?.quantity.unitOfMeasure ?? own : own)
        default:
            self = .unit(own)
        }
    }

    /// The number a quantity is here; `nil` when its unit does not convert.
    func value(of quantity: Quantity) -> Double? {
        switch self {
        case .unit(let unit): quantity.converted(to: unit)?.value.finite
        case .noneLeft(let unit): quantity.value == 0 ? 0 : quantity.converted(to: unit)?.value.finite
        case .shareDone: quantity.converted(to: .percent).map { $0.value / 100 } ?? quantity.value
        }
    }

    /// The unit of measure; of shares done the number itself.
    var unitOfMeasure: UnitOfMeasure {
        switch self {
        case .unit(let unit), .noneLeft(let unit): unit
        case .shareDone: .one
        }
    }
}

extension UnitOfMeasure {
    /// Says whether it converts to percent.
    var isPercent: Bool { Quantity(1, self).converted(to: .percent) != nil }

    /// Says whether it converts to percentage points.
    var isPercentagePoint: Bool { Quantity(1, self).converted(to: .percentagePoint) != nil }
}

extension TargetStatement {
    /// What the values of a rate are: as stated; else rates when all are in percent, levels otherwise.
    func rateObservedAs(_ observations: [Observation]) -> ObservedAs {
        switch observedAs {
        case .rate: .rate
        case .level: .level
        default: observations.allSatisfy { $0.quantity.unitOfMeasure.isPercent } ? .rate : .level
        }
    }
}
