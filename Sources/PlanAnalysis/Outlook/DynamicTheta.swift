/// The dynamic theta method: simple exponential smoothing that leans on a line fitted anew with each value.
///
///     ŷ(t) = l(t−1) + w · ((1−α)^(t−1) · A(t−1) + (1 − (1−α)^t) / α · B(t−1))
///     l(t) = α · y(t) + (1−α) · l(t−1)
///
/// A and B are intercept and slope of the least-squares line through y(1) … y(t), w = 1 − 1/θ lies in 0…1. The errors are
/// linear in l(0) and w, so both are found exactly for each α; the eight models for α = ⅛ … 1 are then weighted by
/// their likelihood. Beyond the end the forecasts take the place of values, also in the line.
///
/// Source: Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler, “Models for optimising the theta method and their
/// relationship to state space models”, *International Journal of Forecasting* 32 (2016), model DOTM; the weighting of
/// several α instead of the best one is ours.
struct DynamicTheta {
    /// The smoothed level as a linear function of l(0): `level + start · l(0)`.
    private var level = Lanes()
    private var start = Lanes(repeating: 1)
    private var line = RunningLine()
    /// (1−α)^t after t values.
    private var decay = Lanes(repeating: 1)
    private var moments = Moments()

    private static let alpha = Lanes.eighths
    private static let rest = 1 - Lanes.eighths

    /// `horizon` values in the unit of `values`, nearest first; `values` holds at least two, oldest first.
    static func forecast(_ values: [Double], horizon: Int) -> [Double] {
        var fit = DynamicTheta()
        for value in values { fit.take(value) }
        return fit.forecast(horizon: horizon, floor: values.squareFloor, count: values.count)
    }

    private mutating func take(_ value: Double) {
        let observed = Lanes(repeating: value)
        if line.count > 0 { moments.add(start: start, lean: lean(), error: observed - level) }
        level += Self.alpha * (observed - level)
        start *= Self.rest
        decay *= Self.rest
        line.take(observed)
    }

    /// What the line adds to the level where w is 1.
    private func lean() -> Lanes {
        decay * line.intercept + (1 - decay * Self.rest) / Self.alpha * line.slope
    }

    private func forecast(horizon: Int, floor: Double, count: Int) -> [Double] {
        let (origin, share) = moments.solution()
        let sums = moments.sum(origin, share).clamped(
            lowerBound: Lanes(repeating: floor), upperBound: Lanes(repeating: .greatestFiniteMagnitude))
        let weight = sums.likelihood(against: sums.min(), count: count)
        let total = weight.sum()
        var run = self
        run.level = level + start * origin
        return (0..<horizon).map { _ in
            let next = run.level + share * run.lean()
            run.level += Self.alpha * (next - run.level)
            run.decay *= Self.rest
            run.line.take(next)
            return (weight * next).sum() / total
        }
    }
}

/// The least-squares line through the values so far, in times 1, 2 ….
private struct RunningLine {
    var count = 0
    var mean = Lanes()
    var slope = Lanes()

    var intercept: Lanes { mean - slope * (Double(count + 1) / 2) }

    mutating func take(_ value: Lanes) {
        let before = mean
        count += 1
        let time = Double(count)
        guard count > 1 else {
            mean = value
            return
        }
        mean = (before * (time - 1) + value) / time
        slope = (slope * (time - 2) + 6 * (value - before) / time) / (time + 1)
    }
}

/// Sums of products of the errors' parts, for the least squares in l(0) and w.
private struct Moments {
    private var startStart = Lanes()
    private var startLean = Lanes()
    private var leanLean = Lanes()
    private var startError = Lanes()
    private var leanError = Lanes()
    private var errorError = Lanes()

    mutating func add(start: Lanes, lean: Lanes, error: Lanes) {
        startStart += start * start
        startLean += start * lean
        leanLean += lean * lean
        startError += start * error
        leanError += lean * error
        errorError += error * error
    }

    /// l(0), and w cut to 0…1; 0 for what the values do not determine.
    func solution() -> (origin: Lanes, share: Lanes) {
        let zero = Lanes(), one = Lanes(repeating: 1)
        let determinant = startStart * leanLean - startLean * startLean
        let isFlat = determinant .<= 1e-12 * startStart * leanLean
        var share = (startStart * leanError - startLean * startError) / determinant.replacing(with: one, where: isFlat)
        share = share.replacing(with: zero, where: isFlat).clamped(lowerBound: zero, upperBound: one)
        let isFree = startStart .<= 1e-12
        let origin = (startError - share * startLean) / startStart.replacing(with: one, where: isFree)
        return (origin.replacing(with: zero, where: isFree), share)
    }

    /// The sum of squared errors with these two.
    func sum(_ origin: Lanes, _ share: Lanes) -> Lanes {
        let linear = errorError - 2 * (origin * startError + share * leanError)
        let own = origin * origin * startStart + share * share * leanLean
        return linear + own + 2 * origin * share * startLean
    }
}
