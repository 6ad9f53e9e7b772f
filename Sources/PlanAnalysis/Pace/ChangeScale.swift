internal import PlanModel

/// How a promised change moves the indicator.
struct ChangeScale: Equatable {
    /// Says whether the change is a share of the baseline rather than an amount.
    var isRelative: Bool
    /// The sign, and for a share what one of its unit is.
    var factor: Double

    init(of statement: TargetStatement) {
        let sign: Double = statement.direction == .down ? -1 : 1
        if let percent = Quantity(1, statement.unitOfMeasure).converted(to: .percent) {
            isRelative = true
            factor = sign * percent.value / 100
        } else {
            isRelative = false
            factor = sign
        }
    }

    /// The indicator's value after a change.
    ///
    ///     v′ = b · (1 ± change / 100)   for a change in %
    ///     v′ = b ± change               for percentage points and amounts
    func value(after change: Double, from baseline: Double) -> Double {
        isRelative ? baseline * (1 + factor * change) : baseline + factor * change
    }
}

extension PaceCase {
    /// Judges a change from a baseline as a level.
    ///
    /// A share of a baseline that is zero or negative has no meaning and is undefined, unless the promise is no change.
    func judgeChange(_ goal: Goal) -> Outcome {
        guard !values.isEmpty else { return .notAssessable(.noObservation) }
        guard let baseline else { return .notAssessable(.noBaseline, observed: values.last(notAfter: end)) }
        let scale = ChangeScale(of: statement)
        if scale.isRelative, baseline.value <= 0, goal.aim != 0 {
            return .notAssessable(.undefined, observed: values.last(notAfter: end))
        }
        let levels = goal.mapped(isReversed: statement.direction == .down) {
            scale.value(after: $0, from: baseline.value)
        }
        guard levels.isFinite else { return .notAssessable(.undefined) }
        let stated = statement.statedAim.map { scale.value(after: $0, from: baseline.value) }
        return judgePosition(levels, from: baseline, aimedAt: stated)
    }
}
