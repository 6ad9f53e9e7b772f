#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Five forecasts of one series without season, whose mean is the point forecast.
///
/// The line through first and last value (``DriftForecast``), and ``DynamicTheta`` and ``TrendLattice`` each of the values
/// and of their logarithms. Values that are zero or negative, or more than twelve orders of magnitude apart, have no useful
/// logarithm; then the forecasts of the values stand for those of the logarithms too.
///
/// No step of a forecast from logarithms is larger than the largest ever seen, nor does it go further than a thousandfold.
struct FiveForecasts {
    /// The mean of the five, nearest step first.
    private(set) var mean: [Double]
    /// The standard deviation of the five at each step: how far they disagree.
    private(set) var spread: [Double]
    /// The typical relative error of ``TrendLattice`` at one step times the last value; its absolute error without logarithms.
    private(set) var error: Double

    private static let furthest = 6.9
    private static let smallest = 1e-12

    /// Forecasts at least two values, oldest first, of which the largest is about 1.
    init(_ values: [Double], horizon: Int) {
        let plain = TrendLattice.outcome(values, horizon: horizon)
        let theta = DynamicTheta.forecast(values, horizon: horizon)
        let drift = DriftForecast.forecast(values, horizon: horizon)
        var relative = (theta: theta, trend: plain.forecast)
        error = plain.error
        if values.allSatisfy({ $0 > Self.smallest }) {
            let logs = values.map { log($0) }
            let curved = TrendLattice.outcome(logs, horizon: horizon)
            relative.theta = Self.grown(DynamicTheta.forecast(logs, horizon: horizon), from: logs)
            relative.trend = Self.grown(curved.forecast, from: logs)
            let share = curved.error * values[values.count - 1]
            error = min(max(share, 0.2 * plain.error), 5 * plain.error)
        }
        mean = drift
        spread = drift
        for step in drift.indices {
            let (a, b, c, d) = (theta[step], plain.forecast[step], relative.theta[step], relative.trend[step])
            let middle = (drift[step] + a + b + c + d) / 5
            let squares = [drift[step], a, b, c, d].reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
            mean[step] = middle
            spread[step] = (squares / 5).squareRoot()
        }
    }

    /// Forecasts of logarithms as values, held within what was seen.
    private static func grown(_ forecast: [Double], from logs: [Double]) -> [Double] {
        let largest = zip(logs, logs.dropFirst()).reduce(0) { max($0, abs($1.1 - $1.0)) }
        let last = logs[logs.count - 1]
        return forecast.enumerated().map { step, value in
            let limit = min(Double(step + 1) * largest, furthest)
            return exp(last + min(max(value - last, -limit), limit))
        }
    }
}
