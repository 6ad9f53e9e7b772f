public import PlanModel

/// What is to be expected of a series, and how sure that is.
public struct Outlook: Equatable, Sendable {
    /// The point forecasts in the unit of the history, nearest step first.
    public let mean: [Double]
    /// What the values can be at all; infinite where nothing is known.
    public let bounds: ClosedRange<Double>
    /// The point forecasts before they were cut to the bounds, from which probabilities are counted.
    let centre: [Double]
    /// The last value of the history.
    let last: Double
    /// One unit of error at each step, in the unit of the history.
    let scales: [Double]
    let distribution: ErrorDistribution

    /// The ranges that hold the value with this probability, nearest step first.
    ///
    ///     ŷ(h) ± quantile(level, h) · scale(h), cut to the bounds
    ///
    /// ŷ(h) is the forecast before it is cut, from which probabilities are counted too.
    ///
    /// A higher level gives a range that holds the lower one's. Above 0.995, the last quantile there is data for, ranges no
    /// longer grow.
    ///
    /// - Parameter level: Share, 0…1.
    /// - Returns: A range for each point forecast.
    public func intervals(level: Double) -> [ClosedRange<Double>] {
        mean.indices.map { index in
            let reach = distribution.quantile(level, step: index + 1) * scales[index]
            return cut(centre[index] - reach)...cut(centre[index] + reach)
        }
    }

    /// The probability that the value a number of steps ahead meets a target.
    ///
    /// - Parameters:
    ///   - comparator: About allows 5 %, on the easy side alone; about and exactly count as at least where the target lies
    ///     above the last value of the history (or at it), as at most where it lies below.
    ///   - value: The target in the unit of the history.
    ///   - upper: The upper end of `between`; `value` where it is `nil`.
    ///   - step: From 1 to the number of forecasts.
    /// - Returns: 0.01…0.99; 0 or 1 only where the bounds leave nothing else. `nil` for a step that was not forecast or a
    ///   number that is not finite.
    public func probability(
        of comparator: Comparator, _ value: Double, upper: Double? = nil, step: Int
    ) -> Double? {
        guard mean.indices.contains(step - 1), value.isFinite, upper?.isFinite ?? true else { return nil }
        switch comparator {
        case .atLeast, .moreThan: return above(value, isStrict: comparator == .moreThan, step: step)
        case .atMost, .lessThan: return below(value, isStrict: comparator == .lessThan, step: step)
        case .about:
            let band = 0.05 * abs(value)
            return value >= last
                ? above(value - band, isStrict: false, step: step) : below(value + band, isStrict: false, step: step)
        case .exactly:
            return value >= last
                ? above(value, isStrict: false, step: step) : below(value, isStrict: false, step: step)
        case .between:
            return within(value, max(upper ?? value, value), step: step)
        }
    }

    private func above(_ value: Double, isStrict: Bool, step: Int) -> Double {
        if value < bounds.lowerBound || (value == bounds.lowerBound && !isStrict) { return 1 }
        if value > bounds.upperBound || (value == bounds.upperBound && isStrict) { return 0 }
        return Self.honest(1 - share(below: value, step: step))
    }

    private func below(_ value: Double, isStrict: Bool, step: Int) -> Double {
        if value > bounds.upperBound || (value == bounds.upperBound && !isStrict) { return 1 }
        if value < bounds.lowerBound || (value == bounds.lowerBound && isStrict) { return 0 }
        return Self.honest(share(below: value, step: step))
    }

    private func within(_ value: Double, _ upper: Double, step: Int) -> Double {
        if value > bounds.upperBound || upper < bounds.lowerBound { return 0 }
        if value <= bounds.lowerBound && upper >= bounds.upperBound { return 1 }
        let low = value <= bounds.lowerBound ? 0 : share(below: value, step: step)
        let high = upper >= bounds.upperBound ? 1 : share(below: upper, step: step)
        return Self.honest(high - low)
    }

    private func share(below value: Double, step: Int) -> Double {
        let (distance, scale) = (value - centre[step - 1], scales[step - 1])
        if scale == 0 { return distance > 0 ? 1 : distance < 0 ? 0 : 0.5 }
        return ErrorDistribution.cautious(distribution.share(below: distance / scale, step: step))
    }

    private func cut(_ value: Double) -> Double {
        min(max(value, bounds.lowerBound), bounds.upperBound)
    }

    /// No series is so well known that less than one chance in a hundred is left.
    private static func honest(_ share: Double) -> Double {
        min(max(share, 0.01), 0.99)
    }
}
