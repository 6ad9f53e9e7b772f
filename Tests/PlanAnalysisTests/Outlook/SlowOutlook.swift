import Foundation

/// The parts of the point forecast once more, slowly and as the formulas are written: one number at a time, no recursions where
/// a sum will do, likelihoods by logarithms.
enum SlowOutlook {
    static func dynamicTheta(_ values: [Double], horizon: Int) -> [Double] {
        weighted((1...8).map { theta(values, horizon: horizon, alpha: Double($0) / 8) }, count: values.count)
    }

    static func trendLattice(_ values: [Double], horizon: Int) -> [Double] {
        var models: [(forecast: [Double], squares: Double)] = []
        for alpha in [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1] {
            for ratio in [0, 0.1, 0.3, 0.6] {
                for damping in [0.8, 0.95, 1] {
                    models.append(trend(values, horizon: horizon, alpha: alpha, beta: alpha * ratio, damping))
                }
            }
        }
        return weighted(models, count: values.count)
    }

    private static func weighted(_ models: [(forecast: [Double], squares: Double)], count: Int) -> [Double] {
        let least = models.map(\.squares).min() ?? 1
        let weights = models.map { exp(-Double(count) / 2 * (log($0.squares) - log(least))) }
        let total = weights.reduce(0, +)
        return (models.first?.forecast ?? []).indices.map { step in
            zip(models, weights).reduce(0) { $0 + $1.0.forecast[step] * $1.1 } / total
        }
    }

    private static func trend(
        _ values: [Double], horizon: Int, alpha: Double, beta: Double, _ damping: Double
    ) -> ([Double], Double) {
        let early = min(values.count, 4)
        let step = (values[early - 1] - values[0]) / Double(early - 1)
        var (level, slope, squares) = (values[0] - step, step / damping, 0.0)
        for value in values {
            let error = value - (level + damping * slope)
            level = level + damping * slope + alpha * error
            slope = damping * slope + beta * error
            squares += error * error
        }
        let forecast = (1...horizon).map { step in
            level + (1...step).reduce(0) { $0 + pow(damping, Double($1)) } * slope
        }
        return (forecast, squares)
    }

    /// Intercept and slope of the line through values at 1, 2 …; flat through one value.
    private static func line(_ values: [Double]) -> (intercept: Double, slope: Double) {
        let middle = Double(values.count + 1) / 2
        let mean = values.reduce(0, +) / Double(values.count)
        let times = values.indices.map { Double($0 + 1) - middle }
        let square = times.reduce(0) { $0 + $1 * $1 }
        let slope = square == 0 ? 0 : zip(times, values).reduce(0) { $0 + $1.0 * $1.1 } / square
        return (mean - slope * middle, slope)
    }

    /// What the line through the values before time `time` adds at it.
    private static func lean(_ values: [Double], time: Int, alpha: Double) -> Double {
        let (intercept, slope) = line(values)
        let decay = pow(1 - alpha, Double(time - 1))
        return decay * intercept + (1 - decay * (1 - alpha)) / alpha * slope
    }

    /// The level before time `time`, from the start `origin`.
    private static func level(_ values: [Double], time: Int, alpha: Double, origin: Double) -> Double {
        values.prefix(time - 1).reduce(origin) { alpha * $1 + (1 - alpha) * $0 }
    }

    private static func theta(_ values: [Double], horizon: Int, alpha: Double) -> ([Double], Double) {
        let errors = { (origin: Double, share: Double) in
            (2...values.count).map { time in
                values[time - 1] - level(values, time: time, alpha: alpha, origin: origin)
                    - share * lean(Array(values.prefix(time - 1)), time: time, alpha: alpha)
            }
        }
        let dot = { (left: [Double], right: [Double]) in zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
        let plain = errors(0, 0)
        let byOrigin = zip(plain, errors(1, 0)).map { $0 - $1 }
        let byShare = zip(plain, errors(0, 1)).map { $0 - $1 }
        let (oo, os, ss) = (dot(byOrigin, byOrigin), dot(byOrigin, byShare), dot(byShare, byShare))
        let (op, sp) = (dot(byOrigin, plain), dot(byShare, plain))
        let determinant = oo * ss - os * os
        var share = determinant <= 1e-12 * oo * ss ? 0 : (oo * sp - os * op) / determinant
        share = min(max(share, 0), 1)
        let origin = oo <= 1e-12 ? 0 : (op - share * os) / oo
        let rest = errors(origin, share)
        var run = values
        for _ in 0..<horizon {
            let time = run.count + 1
            run.append(
                level(run, time: time, alpha: alpha, origin: origin) + share * lean(run, time: time, alpha: alpha))
        }
        return (Array(run.suffix(horizon)), dot(rest, rest))
    }

    /// Shrunk multiplicative seasonal indices, first season first.
    static func indices(_ values: [Double], season: Int) -> [Double] {
        let half = season / 2
        var ratios = [[Double]](repeating: [], count: season)
        for centre in half..<(values.count - half) {
            let left = values[(centre - half)..<(centre + half)].reduce(0, +) / Double(season)
            let right = values[(centre - half + 1)...(centre + half)].reduce(0, +) / Double(season)
            ratios[centre % season].append(values[centre] / ((left + right) / 2))
        }
        let raw = ratios.map { $0.reduce(0, +) / Double($0.count) }
        let scaled = raw.map { $0 * Double(season) / raw.reduce(0, +) }
        let total = ratios.map(\.count).reduce(0, +)
        let squares = zip(ratios, scaled).reduce(0) { sum, pair in
            sum + pair.0.reduce(0) { $0 + ($1 - pair.1) * ($1 - pair.1) }
        }
        let variance = squares / Double(max(total - season, 1))
        let chance = ratios.reduce(0) { $0 + variance / Double($1.count) } / Double(season)
        let seen = scaled.reduce(0) { $0 + ($1 - 1) * ($1 - 1) } / Double(season - 1)
        let beyond = max(seen - chance, 0)
        return scaled.map { 1 + beyond / (beyond + chance) * ($0 - 1) }
    }
}
