internal import PlanModel

/// Observations by indicator, area and period, in one edition of each series.
struct ObservedIndex: Sendable {
    struct Key: Hashable {
        var indicator: String
        var area: String
        var period: Period
    }

    /// One observed value, or why it is none.
    enum Entry: Equatable {
        case value(Quantity, ObservationStatus)
        case refused(Lack.Reason)
    }

    private var entries: [Key: Entry] = [:]

    /// Takes the edition named of each series that has one so named, else the unnamed one.
    init(_ observations: [Observation], vintage: String, indicators: [String: Indicator]) {
        let named = Set(observations.lazy.filter { $0.vintage == vintage }.map(\.indicator))
        for one in observations where one.vintage == (named.contains(one.indicator) ? vintage : "") {
            guard one.status.isObserved, let indicator = indicators[one.indicator] else { continue }
            let key = Key(indicator: one.indicator, area: one.area, period: one.period)
            let entry = Self.entry(one, unitOfMeasure: indicator.unitOfMeasure)
            if let known = entries[key], known != entry {
                entries[key] = .refused(.contradiction)
            } else {
                entries[key] = entry
            }
        }
    }

    private static func entry(_ one: Observation, unitOfMeasure: UnitOfMeasure) -> Entry {
        guard let converted = one.quantity.converted(to: unitOfMeasure) else {
            return .refused(.unitMismatch(expected: unitOfMeasure, found: one.quantity.unitOfMeasure))
        }
        return converted.value.isFinite ? .value(converted, one.status) : .refused(.notFinite)
    }

    /// The value of exactly a period; of a running sum also one that ends with it in the same year.
    func entry(_ indicator: Indicator, _ area: String, _ period: Period) -> Entry? {
        if let exact = entries[Key(indicator: indicator.id, area: area, period: period)] { return exact }
        guard indicator.timing == .yearToDate else { return nil }
        for other in period.toDateNames {
            if let same = entries[Key(indicator: indicator.id, area: area, period: other)] { return same }
        }
        return nil
    }
}

extension Period {
    /// The ways to write the stretch from the start of the year to its end: `2025-01..2025-09`, `2025-Q3`, `2025-09`.
    ///
    /// Longest first; empty where it does not end with a month, or is a run that does not start with its year.
    var toDateNames: [Period] {
        let months = end * 12
        guard abs(months - months.rounded()) < 1e-6, length != .day,
            let month = Period(.month, ordinal: Int(months.rounded()) - 1), let year = month.inside(.year)
        else { return [] }
        if length == .run, !Closeness.sameMoment(start, year.start) { return [] }
        let run = Period("\(year)-01..\(month)")
        let longer = [Length.year, .halfYear, .quarter].compactMap { month.inside($0) }
        return [run].compactMap { $0 } + longer.filter { Closeness.sameMoment($0.end, month.end) } + [month]
    }
}
