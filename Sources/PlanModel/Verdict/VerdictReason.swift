/// Why a verdict is what it is; closed, with the data its sentence needs.
public enum VerdictReason: Equatable, Sendable {
    /// Met by the end of the deadline's year.
    case metAtDeadline
    /// Met before it was due.
    case metEarly
    /// Met already when the count started, and still met before it is due.
    case metFromStart
    /// A total that has not passed its limit so far; it can until the deadline.
    case withinLimitSoFar
    /// Met by the last value; the deadline's own value is not there yet.
    case metByLastValue(Period)
    /// Not met when it was due.
    case notMetAtDeadline
    /// Against the path: progress, the progress expected by now, and the way that was counted along.
    case pace(progress: Double, expected: Double, path: ExpectedPath = .linear)
    /// Met when the count started, not met by the last value.
    case noLongerMet(Period)
    /// The average annual rate so far and the promised one, both in percent.
    case averageRate(Double, promised: Double)
    /// Every period seen meets the promise.
    case everyPeriodMet(seen: Int)
    /// These periods fail the promise.
    case periodsFailed([Period])
    /// Done in that period, in time.
    case doneInTime(Period)
    /// Done in that period, too late.
    case doneLate(Period)
    /// A total that meets its floor although periods are missing.
    case floorMetWithGaps([Period])
    /// No observation at all.
    case noObservation
    /// The deadline has passed and its value is not there.
    case noValueAtDeadline(last: Period)
    /// The kind needs a baseline and there is none.
    case noBaseline
    /// No deadline is stated and none is assumed.
    case noDeadline
    /// Periods a total or a yearly promise needs are missing.
    case missingPeriods([Period])
    /// The observed unit does not convert to the promised one.
    case unitMismatch(expected: UnitOfMeasure, found: UnitOfMeasure)
    /// The promise has no value to compare with.
    case noTargetValue
    /// The formula has no value for these numbers, such as a growth rate from zero.
    case undefined
    /// The reference indicator has no value for a period that is needed.
    case noReference([Period])
    /// The observations lie before the count starts.
    case onlyBeforeStart
    /// Not linked to any series.
    case notLinked
    /// Only a series under another definition stands beside it.
    case onlyRelated
    /// Editions of the series disagree on the answer.
    case vintagesDisagree
    /// Of several indicators one cannot be judged.
    case partNotAssessable

    /// The code in JSON and CSV.
    public var code: String {
        switch self {
        case .metAtDeadline: "met_at_deadline"
        case .metEarly: "met_early"
        case .metFromStart: "met_from_start"
        case .withinLimitSoFar: "within_limit_so_far"
        case .metByLastValue: "met_by_last_value"
        case .notMetAtDeadline: "not_met_at_deadline"
        case .pace: "pace"
        case .noLongerMet: "no_longer_met"
        case .averageRate: "average_rate"
        case .everyPeriodMet: "every_period_met"
        case .periodsFailed: "periods_failed"
        case .doneInTime: "done_in_time"
        case .doneLate: "done_late"
        case .floorMetWithGaps: "floor_met_with_gaps"
        case .noObservation: "no_observation"
        case .noValueAtDeadline: "no_value_at_deadline"
        case .noBaseline: "no_baseline"
        case .noDeadline: "no_deadline"
        case .missingPeriods: "missing_periods"
        case .unitMismatch: "unit_mismatch"
        case .noTargetValue: "no_target_value"
        case .undefined: "undefined"
        case .noReference: "no_reference"
        case .onlyBeforeStart: "only_before_start"
        case .notLinked: "not_linked"
        case .onlyRelated: "only_related"
        case .vintagesDisagree: "vintages_disagree"
        case .partNotAssessable: "part_not_assessable"
        }
    }
}
