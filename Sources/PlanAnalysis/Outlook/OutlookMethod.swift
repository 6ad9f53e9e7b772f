/// Looks ahead along a series of yearly, quarterly or monthly values.
///
/// The season, if there is one, is taken out (``SeasonalIndices``); the point forecast is the mean of five forecasts
/// (``FiveForecasts``) with the season put back in; ranges and probabilities come from errors of the same method on real series
/// held back from it (``ErrorScale``, ``ErrorDistribution``). Pure: the same values give the same outlook to the last bit.
///
/// The forecast commutes with a change of unit. It takes the values as equally spaced.
public struct OutlookMethod: Sendable {
    /// `outlook`.
    public static let name = "outlook"
    /// The version of the method and of its table of errors.
    public static let version = "1"
    /// How many values a history needs at least.
    public static let leastCount = 4

    private let season: Int
    private let bounds: ClosedRange<Double>?

    /// Makes the method.
    ///
    /// - Parameters:
    ///   - season: How many values make a year: 1, 4 or 12; less than 1 counts as 1.
    ///   - bounds: What values can be at all, such as 0…100 for a share in percent. When not given, a history without a
    ///     negative value is bounded by 0.
    public init(season: Int = 1, bounds: ClosedRange<Double>? = nil) {
        self.season = max(season, 1)
        self.bounds = bounds
    }

    /// The outlook for a history.
    ///
    /// - Parameters:
    ///   - history: At least four values, oldest first, equally spaced in time, all in one unit.
    ///   - horizon: How many steps to look ahead; 0 and less give an empty outlook.
    /// - Returns: As many forecasts as `horizon`, with ranges and probabilities to ask it for.
    /// - Throws: ``OutlookError/historyTooShort(needed:found:)``, ``OutlookError/notFinite(index:)``.
    public func outlook(_ history: [Double], horizon: Int) throws(OutlookError) -> Outlook {
        if let index = history.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
        guard history.count >= Self.leastCount, let last = history.last else {
            throw .historyTooShort(needed: Self.leastCount, found: history.count)
        }
        let unit = history.reduce(0) { max($0, abs($1)) }.binade
        let plain = unit > 0 ? history.map { $0 / unit } : history
        let limits = bounds ?? (history.allSatisfy { $0 >= 0 } ? 0 : -.infinity)...(.infinity)
        let indices = SeasonalIndices(plain, season: season)
        let core = indices.map { indices in
            plain.enumerated().map { indices.removed(from: $1, at: $0) }
        }
        let values = core ?? plain
        let forecasts = FiveForecasts(values, horizon: max(horizon, 0))
        let scales = ErrorScale.scales(values, forecasts)
        let back = max(unit, .leastNormalMagnitude)
        let centre = forecasts.mean.enumerated().map { step, value in
            finite((indices?.restored(to: value, at: history.count + step) ?? value) * back)
        }
        let mean = centre.map { min(max($0, limits.lowerBound), limits.upperBound) }
        let wide = scales.enumerated().map { step, scale in
            finite(scale * (indices?.stretch(at: history.count + step) ?? 1) * back)
        }
        return Outlook(
            mean: mean, bounds: limits, centre: centre, last: last, scales: wide,
            distribution: .fitting(count: history.count, isSeasonal: season > 1))
    }

    /// The number, or the largest there is in its direction.
    private func finite(_ value: Double) -> Double {
        min(max(value, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
}
