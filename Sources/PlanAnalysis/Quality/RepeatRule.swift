import PlanModel

/// The same digits where digits ought to differ: over time, and over areas.
struct RepeatRule {
    let moves: PeerMoves
    let settings: DataQuality.Settings

    func doubts(_ series: QualitySeries) -> [DataDoubt] { overTime(series) + overAreas(series) }

    /// A run of equal values in a series that moves elsewhere; round numbers, 0 and 100 may well stay.
    private func overTime(_ series: QualitySeries) -> [DataDoubt] {
        guard Set(series.values).count > series.values.count / 2 else { return [] }
        var result: [DataDoubt] = []
        var start = 0
        for place in series.values.indices {
            let isLast = place + 1 == series.values.count || series.values[place + 1] != series.values[start]
            guard isLast else { continue }
            let count = place - start + 1
            if count >= settings.longestRepeat, Self.digits(of: series.values[start]) >= 3 {
                result.append(DataDoubt(series.observations[place], .repeated(periods: count)))
            }
            start = place + 1
        }
        return result
    }

    /// Two or more other areas with the same digits in the same period.
    private func overAreas(_ series: QualitySeries) -> [DataDoubt] {
        series.observations.indices.compactMap { place in
            let value = series.values[place]
            guard Self.digits(of: value) >= 5 else { return nil }
            let same = moves.areas(with: value, at: series.observations[place].period.end) - 1
            return same >= 2 ? DataDoubt(series.observations[place], .sameAsOthers(areas: same)) : nil
        }
    }

    /// Digits that mean something: 71.21 has four, 5000 one.
    static func digits(of value: Double) -> Int {
        guard value.isFinite, value != 0 else { return 0 }
        let digits = Wording.plain(abs(value)).filter(\.isNumber).drop { $0 == "0" }
        return digits.reversed().drop { $0 == "0" }.count
    }
}
