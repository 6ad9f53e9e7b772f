public import PlanModel

/// The weather symbols of the German Federal Statistical Office (Destatis), as its sustainability reports assign them.
///
///     m = (x_last − x_first) / (t_last − t_first)      mean annual change over the last six values, at least four
///     x_T = x_last + m · (T − t_last)                  where it leads by the deadline
///     r = |v − x_T| / |v − x_last|                     how far the target v is missed, of the way that is left
///
/// With a target: `sun` where x_T reaches it or r < 5 %, `sun_cloud` from 5 to 20 %, `cloud` above that when m points the
/// right way, else `thunderstorm`; progress is (x_T − x_last) / (v − x_last), none where the last value meets the target. Without one the direction of m and that of
/// the last change count: both right `sun`, only m `sun_cloud`, only the last `cloud`, neither `thunderstorm`; no change is
/// not the right way.
///
/// Edges: the values need not be of consecutive years, m is a year's share of the change all the same. Once the deadline
/// has passed the values up to it count, and none is projected. A target that the last value meets and the projection does
/// not is judged by the same r. Zero, negative numbers and a change of sign are numbers like others. A target without a
/// deadline is not available. Of several targets for one indicator each is judged on its own. Comparisons forgive 10⁻⁹.
///
/// Source: the methodology page of a national reporting platform that adopts the German rule,
/// `jah-ky/nsdp-upgrade`, `www/_pages/methodology.md`.
public struct DestatisMethod: ProgressMethod {
    /// `destatis`.
    public static let name = "destatis"
    /// 1, for the publication numbers none.
    public static let version = "1"

    private static let mostValues = 6
    private static let leastValues = 4

    private let until: Int?

    /// Makes the method; `until` is the year of targets without a deadline.
    public init(until: Int? = nil) {
        self.until = until
    }

    /// Scores statements by observations, as ``ProgressMethod/score(_:observations:asOf:)`` says.
    public func score(_ statements: [TargetStatement], observations: [Observation], asOf: Period) -> [MethodScore] {
        MethodRun(observations, asOf: asOf, until: until).scores(statements, by: judge)
    }

    private func judge(_ item: MethodCase) -> MethodOutcome {
        if item.aim != nil, item.deadline == nil {
            return .notAvailable(.noDeadline, used: Array(item.values.suffix(1)))
        }
        let used = Array(item.valuesUntilDue.suffix(Self.mostValues))
        guard used.count >= Self.leastValues, let first = used.first, let last = used.last else {
            return .notAvailable(.tooFewValues(used.count, needed: Self.leastValues), used: used)
        }
        let change = Closeness.difference(last.value, first.value) / Double(last.year - first.year)
        guard change.isFinite else { return .notAvailable(.undefined, used: used) }
        guard let aim = item.aim, let deadline = item.deadline else {
            return trend(item, mean: change, used: used)
        }
        let projected = last.value + change * Double(max(0, deadline - last.year))
        guard projected.isFinite, (aim - projected).isFinite, (aim - last.value).isFinite else {
            return .notAvailable(.undefined, used: used)
        }
        let way = Closeness.difference(aim, last.value)
        return MethodOutcome(
            standing: standing(item, aim: aim, projected: projected, way: way, isRight: item.sign * change > 0),
            progress: item.isMet(by: last.value, aim: aim) ? nil : (projected - last.value) / way, used: used,
            reason: .projection(projected, target: aim, year: deadline))
    }

    private func standing(_ item: MethodCase, aim: Double, projected: Double, way: Double, isRight: Bool) -> String {
        if item.isMet(by: projected, aim: aim) { return "sun" }
        if let missed = (abs(aim - projected) / abs(way)).finite {
            if Closeness.more(0.05, missed) { return "sun" }
            if Closeness.atLeast(0.2, missed) { return "sun_cloud" }
        }
        return isRight ? "cloud" : "thunderstorm"
    }

    private func trend(_ item: MethodCase, mean: Double, used: [YearlyValue]) -> MethodOutcome {
        let pair = used.suffix(2).map(\.value)
        let last = Closeness.difference(pair[1], pair[0])
        let standing =
            switch (item.sign * mean > 0, item.sign * last > 0) {
            case (true, true): "sun"
            case (true, false): "sun_cloud"
            case (false, true): "cloud"
            case (false, false): "thunderstorm"
            }
        return MethodOutcome(standing: standing, used: used, reason: .trend(mean: mean, last: last))
    }
}
