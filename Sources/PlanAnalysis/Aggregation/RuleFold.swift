internal import PlanModel

/// One rule applied to values as they come; the same steps for one total as for millions.
struct RuleFold {
    private let rule: Aggregation.Rule
    private var value = 0.0
    private var weights = 0.0
    private var isFirst = true
    private var isUsable = true

    init(_ rule: Aggregation.Rule) { self.rule = rule }

    /// Adds a value; `weight` counts in a mean only.
    @inline(__always)
    mutating func add(_ next: Double, weight: Double) {
        switch rule {
        case .sum: value += next
        case .maximum: value = isFirst ? next : Swift.max(value, next)
        case .minimum: value = isFirst ? next : Swift.min(value, next)
        case .last: value = next
        case .mean:
            if weight < 0 { isUsable = false }
            value += weight * next
            weights += weight
        case .never: isUsable = false
        }
        isFirst = false
    }

    /// Their sum, mean, largest, smallest or last.
    var result: Result<Double, Lack.Reason> {
        var result = value
        if case .mean = rule {
            guard isUsable, weights > 0 else { return .failure(.unusableWeights) }
            result = value / weights
        }
        return result.isFinite ? .success(result) : .failure(.notFinite)
    }
}
