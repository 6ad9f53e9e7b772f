/// Thresholds and scores of ``OpenSDGMethod``, with the rounded constants of the source.
enum OpenSDGScale: Equatable {
    /// Growth without a target; thresholds are times the coefficient.
    case growth(Double)
    /// Observed growth ÷ required growth.
    case ratio

    /// How much the thresholds shrink near a limit; 1 without one.
    static func closeness(of baseline: Double, to limit: Double?) -> Double {
        guard let limit else { return 1 }
        let size = abs(baseline)
        let bound = abs(limit)
        if size >= 2 * bound { return 1 }
        let share = size <= bound ? size / bound : (2 * bound - size) / bound
        return 1 - CompoundGrowth.power(share, 4.44)
    }

    private var thresholds: (high: Double, medium: Double, low: Double) {
        switch self {
        case .growth(let coefficient): (0.015 * coefficient, 0.005 * coefficient, 0)
        case .ratio: (0.95, 0.6, 0)
        }
    }

    /// The class of a progress value.
    func standing(_ progress: Double) -> String {
        let (high, medium, low) = thresholds
        if progress >= high { return "substantial_progress" }
        if progress >= medium { return "moderate_progress" }
        return progress >= low ? "limited_progress" : "deterioration"
    }

    /// The score of a progress value, −5…5.
    func score(_ progress: Double) -> Double {
        let (high, medium, low) = thresholds
        switch self {
        case .growth(let coefficient):
            if progress < low { return max(125 * progress - 2.5, -5) }
            if coefficient == 0 { return 5 }
            if progress >= high { return min(500 * progress / coefficient - 5, 5) }
            return progress >= medium ? 250 * progress / coefficient - 1.25 : 500 * progress / coefficient - 2.5
        case .ratio:
            return progress >= medium ? min(7.1429 * progress - 4.2857, 5) : max(4.1667 * progress - 2.5, -5)
        }
    }
}
