internal import PlanModel

extension Lack.Reason: Error {}

extension RollUpPass {
    /// The value of a single period: a running sum less the one before.
    mutating func single(of id: String, in area: String, over period: Period) -> Total {
        let named = period.length == .run ? period.parts(of: .month)?.last ?? period : period
        let toDate = total(of: id, in: area, over: rollUp.indicators[id]?.timing == .yearToDate ? named : period)
        guard let indicator = rollUp.indicators[id], indicator.timing != .period else { return toDate }
        guard indicator.timing == .yearToDate, indicator.aggregation.time(of: .yearToDate) == .sum,
            let before = period.beforeInYear
        else { return .lacking([Lack(id, area, period, .notDifferenced)], isTouched: true) }
        switch before {
        case .startOfYear: return toDate
        case .month(let month):
            return difference(indicator, area, toDate, period, total(of: id, in: area, over: month), month)
        }
    }

    private func difference(
        _ indicator: Indicator, _ area: String, _ later: Total, _ period: Period, _ earlier: Total, _ before: Period
    ) -> Total {
        let both = [(later, period), (earlier, before)]
        let parts = both.compactMap { total, period in
            total.quantity.map { Total.Part(area: area, period: period, value: $0.value, status: total.status) }
        }
        guard parts.count == 2 else {
            return .lacking(later.missing + earlier.missing, parts: parts, origin: .difference, isTouched: true)
        }
        let value = parts[0].value - parts[1].value
        return .known(
            Quantity(value, indicator.unitOfMeasure), later.status.joined(with: earlier.status), .difference,
            parts: parts)
    }
}

extension Period {
    enum Before {
        case startOfYear
        case month(Period)
    }

    /// The month that ends where it begins, or that it begins with its year; `nil` for days and over several years.
    fileprivate var beforeInYear: Before? {
        let months = length == .month ? [self] : parts(of: .month) ?? []
        guard let first = months.first, let last = months.last, let year = first.inside(.year),
            last.inside(.year) == year
        else { return nil }
        if first.ordinal.map({ $0 % 12 }) == 0 { return .startOfYear }
        return first.moved(by: -1, .month).map { .month($0) }
    }
}
