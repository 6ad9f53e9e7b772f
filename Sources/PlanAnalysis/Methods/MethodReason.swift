public import PlanModel

/// Why a method's score is what it is; closed, with the data its sentence needs.
public enum MethodReason: Equatable, Sendable {
    /// The last value meets the target.
    case targetMet(Period)
    /// The last value lies so close to 0 or 100 % that the target counts as met.
    case nearlyMet(Period)
    /// The compound annual growth from one year to another and the one the target requires; shares.
    case requiredGrowth(observed: Double, required: Double, from: Int, to: Int)
    /// The compound annual growth from one year to another; a share.
    case growth(Double, from: Int, to: Int)
    /// The value the development leads to by a year, and the target.
    case projection(Double, target: Double, year: Int)
    /// The mean annual change and the last one.
    case trend(mean: Double, last: Double)
    /// The baseline met the target, the last value does not.
    case noLongerMet(Period)
    /// No observation at all.
    case noObservation
    /// There are observations, but none of a whole year.
    case noYearlyValue
    /// The formula needs more yearly values.
    case tooFewValues(Int, needed: Int)
    /// No value stands at the baseline year or later.
    case noValueSinceBaseline(Int)
    /// Baseline and last value, or baseline and target, differ in sign.
    case signChange
    /// The target is the baseline, so there is no way to go.
    case targetIsBaseline
    /// The formula has no value for these numbers, such as a growth rate from zero.
    case undefined
    /// No deadline is stated and none is assumed.
    case noDeadline
    /// The observed unit does not convert to the promised one.
    case unitMismatch(expected: UnitOfMeasure, found: UnitOfMeasure)
    /// The method judges levels only.
    case kindNotCovered(TargetKind)
    /// The method knows no value that is to be kept.
    case holdNotCovered
    /// The method knows no differences from another indicator.
    case referenceNotCovered

    /// The code in JSON and CSV.
    public var code: String {
        switch self {
        case .targetMet: "target_met"
        case .nearlyMet: "nearly_met"
        case .requiredGrowth: "required_growth"
        case .growth: "growth"
        case .projection: "projection"
        case .trend: "trend"
        case .noLongerMet: "no_longer_met"
        case .noObservation: "no_observation"
        case .noYearlyValue: "no_yearly_value"
        case .tooFewValues: "too_few_values"
        case .noValueSinceBaseline: "no_value_since_baseline"
        case .signChange: "sign_change"
        case .targetIsBaseline: "target_is_baseline"
        case .undefined: "undefined"
        case .noDeadline: "no_deadline"
        case .unitMismatch: "unit_mismatch"
        case .kindNotCovered: "kind_not_covered"
        case .holdNotCovered: "hold_not_covered"
        case .referenceNotCovered: "reference_not_covered"
        }
    }
}
