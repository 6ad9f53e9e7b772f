import PlanModel

/// A series against its own history: slips of the unit first, then what moves among the values that are left.
///
/// A value that is off the middle of its neighbours by 100, 1000, 10 000 or 10⁸, within a quarter, is a slip of the unit
/// whatever its history says.
struct HistoryRules {
    private let series: QualitySeries
    private let settings: DataQuality.Settings

    init(_ series: QualitySeries, settings: DataQuality.Settings) {
        self.series = series
        self.settings = settings
    }

    var doubts: [DataDoubt] {
        let slips = slips
        let slipped = Set(slips.map(\.period))
        let rest = series.without(slipped)
        return slips + MoveRule(rest, settings: settings).doubts
    }

    // MARK: Slips of the unit

    private static let factors = [100.0, 1000, 1e4, 1e8]

    private var slips: [DataDoubt] {
        series.values.indices.compactMap { place in
            guard let expected = neighbours(of: place), expected > 0, series.values[place] > 0 else { return nil }
            let ratio = series.values[place] / expected
            let size = max(ratio, 1 / ratio)
            guard let factor = Self.factors.first(where: { size > $0 / 1.25 && size < $0 * 1.25 }) else { return nil }
            return DataDoubt(series.observations[place], .unitSlip(factor: factor, expected: expected))
        }
    }

    /// The middle of up to two values before and two behind, when these agree within a factor of three.
    private func neighbours(of place: Int) -> Double? {
        let around = (max(0, place - 2)...min(series.values.count - 1, place + 2))
            .filter { $0 != place }.map { series.values[$0] }
        guard around.count >= 2, around.allSatisfy({ $0 > 0 }), let low = around.min(), let high = around.max(),
            high < 3 * low
        else { return nil }
        return Robust.median(around)
    }
}
