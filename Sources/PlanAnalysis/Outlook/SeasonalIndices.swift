/// What each season adds to a series or multiplies it by, drawn towards nothing as far as it may be chance.
///
/// Classical decomposition: the centred moving average over one year is taken off (ratios where all values are positive,
/// differences otherwise), what is left is averaged by season and set to mean 1, or 0. The indices are then shrunk:
///
///     s′ = 1 + A / (A + V) · (s − 1)
///
/// V is the mean variance of an index by chance, A what the indices vary beyond it, at least 0. A clear season stays as it is
/// and a doubtful one goes, so that there is no test that either believes all or nothing.
///
/// Source: Miller & Williams, “Shrinkage estimators of time series seasonal factors”, *International Journal of Forecasting*
/// 19 (2003), in the form of James and Stein.
struct SeasonalIndices {
    /// For each season from that of the first value on.
    private(set) var indices: [Double]
    /// Says whether they multiply.
    let isRatio: Bool

    /// The indices of a series, oldest first; `nil` for less than three years or a season of 1.
    init?(_ values: [Double], season: Int) {
        guard season > 1, values.count >= 3 * season else { return nil }
        let isRatio = values.allSatisfy { $0 > 1e-9 }
        self.isRatio = isRatio
        let rest = Self.detrended(values, season: season, isRatio: isRatio)
        var sums = [Double](repeating: 0, count: season)
        var counts = [Double](repeating: 0, count: season)
        for (index, value) in rest.values.enumerated() {
            sums[(rest.first + index) % season] += value
            counts[(rest.first + index) % season] += 1
        }
        indices = zip(sums, counts).map { $0 / $1 }
        let middle = indices.reduce(0, +) / Double(season)
        let neutral = isRatio ? 1.0 : 0
        indices = indices.map { isRatio ? $0 / middle : $0 - middle }
        let share = shrinkage(of: rest, counts: counts)
        indices = indices.map { neutral + share * ($0 - neutral) }
    }

    /// The value of this season with the season taken out.
    func removed(from value: Double, at index: Int) -> Double {
        let seasonal = indices[index % indices.count]
        return isRatio ? value / seasonal : value - seasonal
    }

    /// The value of this season with the season put in.
    func restored(to value: Double, at index: Int) -> Double {
        let seasonal = indices[index % indices.count]
        return isRatio ? value * seasonal : value + seasonal
    }

    /// How much a step wide one unit is in this season.
    func stretch(at index: Int) -> Double {
        isRatio ? indices[index % indices.count] : 1
    }

    private typealias Rest = (first: Int, values: [Double])

    /// The values against their centred moving average, and the index of the first of them.
    private static func detrended(_ values: [Double], season: Int, isRatio: Bool) -> Rest {
        let half = season / 2, ends = season % 2 == 0 ? 0.5 : 1.0
        let rest = (half..<(values.count - half)).map { centre in
            var sum = ends * (values[centre - half] + values[centre + half])
            for index in (centre - half + 1)..<(centre + half) { sum += values[index] }
            let average = sum / Double(season)
            return isRatio ? values[centre] / average : values[centre] - average
        }
        return (half, rest)
    }

    /// A / (A + V).
    private func shrinkage(of rest: Rest, counts: [Double]) -> Double {
        let season = indices.count
        var squares = 0.0
        for (index, value) in rest.values.enumerated() {
            let error = value - indices[(rest.first + index) % season]
            squares += error * error
        }
        let variance = squares / Double(max(rest.values.count - season, 1))
        let chance = counts.reduce(0) { $0 + variance / $1 } / Double(season)
        let neutral = isRatio ? 1.0 : 0
        let seen = indices.reduce(0) { $0 + ($1 - neutral) * ($1 - neutral) } / Double(season - 1)
        let beyond = max(seen - chance, 0)
        return beyond + chance > 0 ? beyond / (beyond + chance) : 0
    }
}
