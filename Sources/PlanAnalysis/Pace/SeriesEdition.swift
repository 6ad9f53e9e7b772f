internal import PlanModel

/// One edition (vintage) of a series, with the observations that may judge.
struct SeriesEdition: Equatable {
    /// Empty when the edition has no name.
    var vintage: String
    /// In input order.
    var observations: [Observation]

    /// The editions of a series, newest first.
    ///
    /// Where every name begins with a year, such as `2024` or `2024-03`, the later name is newer, and no name is
    /// oldest. Else newest is the one whose last value ends latest; of two that end together the one whose name sorts
    /// later: census, revised and first-published do not tell by themselves which came later.
    static func editions(of observations: [Observation]) -> [SeriesEdition] {
        let editions = Dictionary(grouping: observations, by: \.vintage)
            .map { SeriesEdition(vintage: $0.key, observations: $0.value) }
        let areDated = editions.allSatisfy { $0.vintage.isEmpty || $0.isDated }
        return editions.sorted {
            areDated ? $0.vintage > $1.vintage : ($0.end, $0.vintage) > ($1.end, $1.vintage)
        }
    }

    private var isDated: Bool {
        vintage.utf8.count >= 4 && vintage.utf8.prefix(4).allSatisfy { (48...57).contains($0) }
    }

    private var end: Double { observations.map(\.period.end).max() ?? 0 }
}

/// Observations by indicator and area; forecasts, gaps, later periods and numbers that are none are left out.
struct ObservationIndex {
    private struct Key: Hashable {
        var indicator: String
        var area: String
    }

    private var table: [Key: [Observation]]

    init(_ observations: [Observation], asOf: Period) {
        table = Dictionary(
            grouping: observations.filter {
                $0.status.isObserved && $0.quantity.value.isFinite && !Closeness.after($0.period.end, asOf.end)
            },
            by: { Key(indicator: $0.indicator, area: $0.area) })
    }

    /// The editions of a series, newest first; empty when nothing was observed.
    func editions(of indicator: String, in area: String) -> [SeriesEdition] {
        SeriesEdition.editions(of: table[Key(indicator: indicator, area: area)] ?? [])
    }

    /// The edition of a reference to set against another: the one of the same name, else the unnamed, else the newest.
    func edition(of indicator: String, in area: String, beside vintage: String) -> SeriesEdition? {
        let all = editions(of: indicator, in: area)
        return all.first { $0.vintage == vintage } ?? all.first { $0.vintage.isEmpty } ?? all.first
    }
}
