import Glibc
import PlanModel

@testable import PlanAnalysis

/// Whether a series of the panel will have grown on as it grew: the question probabilities are judged by.
///
/// The origin lies five years before the end; the target is the value the growth of the five years before the origin
/// would reach, or a share of that growth, at least where the series rose, at most where it fell.
struct ProvinceTask {
    var province: String
    var isMet: Bool
    /// What Lantu says.
    var probability: Double
    /// The share of the way from five years before the origin to the target that is done at the origin.
    var share: Double

    init?(_ series: KnownSeries, distribution: ErrorDistribution? = nil, growth: Double = 1) {
        let history = series.training
        guard history.count >= 6, let last = history.last, let end = series.held.last else { return nil }
        let first = history[history.count - 6]
        guard first > 0, last > 0 else { return nil }
        let target = growth == 1 ? last * last / first : last * pow(last / first, growth)
        guard var outlook = try? OutlookMethod().outlook(history, horizon: 5) else { return nil }
        if let distribution { outlook = outlook.with(distribution) }
        let comparator: Comparator = target >= last ? .atLeast : .atMost
        guard let probability = outlook.probability(of: comparator, target, step: 5) else { return nil }
        province = series.province ?? ""
        self.probability = probability
        isMet = comparator == .atLeast ? end >= target : end <= target
        share = target == first ? 1 : min(max((last - first) / (target - first), 0), 1)
    }

    /// The mean squared distance of probabilities from what came.
    static func brier(_ tasks: [ProvinceTask], _ probability: (ProvinceTask) -> Double) -> Double {
        tasks.reduce(0) { sum, task in
            let error = probability(task) - (task.isMet ? 1 : 0)
            return sum + error * error
        } / Double(tasks.count)
    }
}
