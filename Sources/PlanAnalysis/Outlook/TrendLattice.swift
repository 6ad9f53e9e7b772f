/// Exponential smoothing with a trend, averaged over a lattice of its parameters.
///
///     f = l(t−1) + φ · b(t−1)        e = y(t) − f
///     l(t) = f + α · e               b(t) = φ · b(t−1) + β · e
///     ŷ(n+h) = l(n) + (φ + … + φ^h) · b(n)
///
/// α takes eight values from 0.05 to 1, β/α 0, 0.1, 0.3 and 0.6, φ 0.8, 0.95 and 1 (Holt's line that goes on for ever). Each of
/// the 96 models starts from y(1) with the mean step between the first four values and is weighted by its likelihood: no
/// optimiser, no starting point, no choice between models that fit alike.
///
/// Source: Gardner & McKenzie, “Forecasting trends in time series”, *Management Science* 31 (1985); Hyndman &
/// Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed., ch. 8. The averaging is ours.
struct TrendLattice {
    /// What a lattice says of a series.
    struct Outcome {
        /// In the unit of the values, nearest first.
        var forecast: [Double]
        /// The root of the weighted mean squared one-step error, in the unit of the values.
        var error: Double
    }

    private static let damping = [0.8, 0.95, 1.0]
    private static let ratios = [0.0, 0.1, 0.3, 0.6]

    /// One φ and β/α with all eight α.
    private struct Cell {
        var damping: Double
        var level: Lanes
        var trend: Lanes
        var sum: Lanes
    }

    /// The outcome for at least two values, oldest first.
    static func outcome(_ values: [Double], horizon: Int) -> Outcome {
        let floor = Lanes(repeating: values.squareFloor), top = Lanes(repeating: .greatestFiniteMagnitude)
        var cells: [Cell] = []
        cells.reserveCapacity(damping.count * ratios.count)
        for damping in damping {
            for ratio in ratios {
                var cell = smoothed(values, damping: damping, ratio: ratio)
                cell.sum.clamp(lowerBound: floor, upperBound: top)
                cells.append(cell)
            }
        }
        return outcome(of: cells, count: values.count, horizon: horizon)
    }

    private static func smoothed(_ values: [Double], damping: Double, ratio: Double) -> Cell {
        let early = Swift.min(values.count, 4)
        let step = (values[early - 1] - values[0]) / Double(early - 1)
        let alpha = Lanes.smoothing
        let beta = alpha * ratio
        var level = Lanes(repeating: values[0] - step)
        var damped = Lanes(repeating: step)
        var sum = Lanes()
        for value in values {
            let expected = level + damped
            let error = Lanes(repeating: value) - expected
            sum += error * error
            level = expected + alpha * error
            damped = damping * (damped + beta * error)
        }
        return Cell(damping: damping, level: level, trend: damped / damping, sum: sum)
    }

    private static func outcome(of cells: [Cell], count: Int, horizon: Int) -> Outcome {
        let least = cells.reduce(.infinity) { Swift.min($0, $1.sum.min()) }
        var (forecast, total, error) = ([Double](repeating: 0, count: horizon), 0.0, 0.0)
        for cell in cells {
            let weight = cell.sum.likelihood(against: least, count: count)
            let level = (weight * cell.level).sum(), trend = (weight * cell.trend).sum()
            var (reach, factor) = (0.0, 1.0)
            for index in forecast.indices {
                factor *= cell.damping
                reach += factor
                forecast[index] += level + reach * trend
            }
            total += weight.sum()
            error += (weight * cell.sum).sum()
        }
        for index in forecast.indices { forecast[index] /= total }
        return Outcome(forecast: forecast, error: (error / total / Double(count)).squareRoot())
    }
}
