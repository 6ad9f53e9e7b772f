internal import PlanModel

/// Values of parts of periods that no whole period covers: some quarters of a year, or of the year that has begun.
///
/// They count once each, the earliest and longest first, and only where nothing else counts for that time.
struct LooseParts: Equatable {
    /// In order of time.
    var values: [ObservedValue]

    init(of candidates: [ObservedValue], beside cover: FlowCover, after start: Double) {
        let used = cover.used.map { candidates[$0].period }
        let loose = candidates.indices.filter { place in
            let period = candidates[place].period
            return !cover.used.contains(place) && !Closeness.after(start, period.start)
                && !used.contains { period.overlaps($0) }
        }.map { candidates[$0] }
        values = []
        for value in loose.sorted(by: { ($0.period.start, $1.period.end) < ($1.period.start, $0.period.end) })
        where !values.contains(where: { $0.period.overlaps(value.period) }) {
            values.append(value)
        }
    }
}

extension Period {
    /// Says whether both share some time.
    func overlaps(_ other: Period) -> Bool {
        Closeness.after(end, other.start) && Closeness.after(other.end, start)
    }
}

extension [ObservedValue] {
    /// How much time they cover together, in years; they must not overlap.
    var span: Double { reduce(0) { $0 + $1.period.end - $1.period.start } }
}
