#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How wide one unit of error is at each step ahead, so that errors of all series follow one distribution.
///
///     scale(h) = step^½ · error^0.3 · spread(h)^0.2
///
/// *step* is the mean absolute change from value to value, *error* the typical error of one step ahead, *spread* how far the
/// five forecasts disagree. The exponents add up to 1, so the scale is in the unit of the values. They were chosen by
/// the interval score on rolling origins (`docs/decisions/0008-outlook.md`). Each factor is held within sight of the
/// others, and the scale is at least a thousandth of the largest value: that nothing ever changed does not prove that nothing will.
enum ErrorScale {
    static let floor = 0.001

    /// The scale at each step; `values` are at least two, without season, in the unit of the forecasts.
    static func scales(_ values: [Double], _ forecasts: FiveForecasts) -> [Double] {
        let steps = zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.1 - $1.0) } / Double(values.count - 1)
        let error = max(forecasts.error, 0.05 * steps)
        let common = steps.squareRoot() * pow(error, 0.3)
        let least = floor * values.reduce(0) { max($0, abs($1)) }
        return forecasts.spread.map { max(common * pow(max($0, 0.1 * error), 0.2), least) }
    }
}
