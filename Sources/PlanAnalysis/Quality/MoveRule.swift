import Foundation
import PlanModel

/// Single values off, and levels that move and stay.
///
/// Changes are differences of logarithms where all values are above zero and no shares, else differences; over a gap they
/// are divided by the periods it is long. A change is large when it is more robust deviations off the middle of the
/// other changes than the settings allow, and more than the smallest share of the level. A large change that the next
/// one takes back is an outlier; one that stays, a shift of level. Fewer than five values have no history.
struct MoveRule {
    private let series: QualitySeries
    private let settings: DataQuality.Settings
    private let levels: [Double]
    private let changes: [Double]
    private let isLogarithmic: Bool

    init(_ series: QualitySeries, settings: DataQuality.Settings) {
        self.series = series
        self.settings = settings
        let isLogarithmic = series.isPositive && !series.isShare
        let levels = isLogarithmic ? series.values.map { log($0) } : series.values
        let ends = series.observations.map(\.period.end)
        let length = series.observations.first.map { $0.period.end - $0.period.start } ?? 1
        changes = levels.indices.dropFirst().map { place in
            (levels[place] - levels[place - 1]) / max(1, ((ends[place] - ends[place - 1]) / length).rounded())
        }
        self.isLogarithmic = isLogarithmic
        self.levels = levels
    }

    var doubts: [DataDoubt] {
        guard levels.count >= 5, levels.allSatisfy(\.isFinite) else { return [] }
        var result: [DataDoubt] = []
        var place = 1
        while place < levels.count {
            defer { place += 1 }
            guard let size = strength(of: place) else { continue }
            if let back = takenBack(place) {
                result.append(
                    DataDoubt(series.observations[place], .outlier(expected: back, deviations: size)))
                place += 1
            } else if staysShifted(place) {
                result.append(
                    DataDoubt(
                        series.observations[place],
                        .levelShift(from: series.observations[place - 1].period, deviations: size)))
            }
        }
        return result
    }

    /// How many robust deviations a change is off the others; `nil` when it is nothing to doubt.
    private func strength(of place: Int) -> Double? {
        let change = changes[place - 1]
        var others = changes
        others.remove(at: place - 1)
        guard let middle = Robust.median(others), let spread = Robust.deviation(others) else { return nil }
        let floor = isLogarithmic ? settings.smallestShare / 5 : max(meanSize * settings.smallestShare / 5, 1e-9)
        let off = abs(change - middle)
        let deviations = off / max(spread, floor)
        let isNotable = isLogarithmic ? off > settings.smallestShare : off > settings.smallestShare * meanSize
        return deviations > settings.deviations && isNotable ? deviations : nil
    }

    private var meanSize: Double { Robust.median(levels.map(abs)) ?? 0 }

    /// What was to be expected instead, when the next change undoes at least half of this one.
    private func takenBack(_ place: Int) -> Double? {
        guard place < changes.count, changes[place] * changes[place - 1] < 0,
            abs(changes[place]) > abs(changes[place - 1]) / 2
        else { return nil }
        let middle = (levels[place - 1] + levels[place + 1]) / 2
        return isLogarithmic ? exp(middle) : middle
    }

    /// Whether two values behind stay where it went.
    private func staysShifted(_ place: Int) -> Bool {
        guard place + 1 < levels.count else { return false }
        let behind = levels[(place + 1)...].prefix(3)
        return behind.allSatisfy { abs($0 - levels[place]) < abs(changes[place - 1]) / 2 }
    }
}
