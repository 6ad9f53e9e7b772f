public import PlanModel

/// The progress measure of Open SDG 2.4, which is that of Statistics Canada.
///
///     g = (y_t / y_0)^(1 / (t − t0)) − 1                     observed growth
///     P = s · d · g                                          without a target
///     P = s · d · g / |(y_T / y_0)^(1 / (T − t0)) − 1|       with one
///
/// d is 1 where more is good, else −1; s is −1 where y_0 is negative, else 1. t is the last year with a value, t0 the
/// baseline year (2015 where none is stated), else the next later one with a value; T is the deadline (2030 where none is
/// stated). Without a target P is compared with 1.5 %, 0.5 % and 0, each times C where a limit L is given; with one with
/// 0.95, 0.60 and 0.
///
///     C = 1 for |y_0| ≥ 2 |L|
///     C = 1 − (|y_0| / |L|)^4.44 for |y_0| ≤ |L|
///     C = 1 − ((2 |L| − |y_0|) / |L|)^4.44 between
///
/// The answer is `target_achieved`, `substantial_progress`, `moderate_progress`, `limited_progress`, `deterioration` or
/// `not_available`, with a score from −5 to 5.
///
/// Edges: a target or baseline of 0 is taken as 0.001. A target that the last value meets is achieved with score 5
/// whatever the growth, also from one value. Baseline and last value of different sign, less than a year between them, a
/// target that equals the baseline or has the other sign: not available. Comparisons are exact, as in the source. The
/// baseline comes from the observations; a baseline value that is only stated is not used.
///
/// Source: sdg-build, `sdg/ProgressMeasure.py` (commit 139fede), and open-sdg, `docs/progress-methodology.md`.
public struct OpenSDGMethod: ProgressMethod {
    /// `opensdg`.
    public static let name = "opensdg"
    /// 2.4, that of the documentation the formula is taken from.
    public static let version = "2.4"

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
        guard let last = item.last else { return .notAvailable(.noObservation) }
        let wanted = item.baselineYear ?? 2015
        guard let base = item.values.first(from: wanted) else {
            return .notAvailable(.noValueSinceBaseline(wanted), used: [last])
        }
        let measure = OpenSDGMeasure(item, base: base, last: last)
        var outcome = measure.outcome
        outcome.missing = item.missing(besides: base)
        return outcome
    }
}
