import PlanModel

/// The roll-up once more, from its sentences: no memory, no order, no sharing with what it is compared with.
struct SlowRollUp {
    var nation: RandomNation

    /// What is known of a place: a value, or that something is refused, or nothing.
    enum Answer: Equatable {
        case value(Double)
        case refused
        case nothing
    }

    func answer(_ id: String, _ area: String, _ period: Period) -> Double? {
        guard let indicator = nation.indicators.first(where: { $0.id == id }) else { return nil }
        switch observed(indicator, area, period) {
        case .value(let value): return value
        case .refused: return nil
        case .nothing: break
        }
        return overTime(indicator, area, period) ?? overAreas(indicator, area, period)
    }

    private func observed(_ indicator: Indicator, _ area: String, _ period: Period) -> Answer {
        var names = [period]
        if indicator.timing == .yearToDate {
            let ends = RandomNation.periods.filter { abs($0.end - period.end) < 1e-9 }
            names += ends.sorted { $0.start < $1.start }
        }
        for name in names {
            let values = nation.observations.filter {
                $0.indicator == indicator.id && $0.area == area && $0.period == name && $0.status != .missing
            }
            if values.isEmpty { continue }
            let converted = values.compactMap { $0.quantity.converted(to: indicator.unitOfMeasure)?.value }
            let isOne =
                converted.count == values.count && Set(converted).count == 1 && Set(values.map(\.status)).count == 1
            return isOne ? .value(converted[0]) : .refused
        }
        return .nothing
    }

    private func overTime(_ indicator: Indicator, _ area: String, _ period: Period) -> Double? {
        guard indicator.timing != .yearToDate else { return nil }
        let lengths: [Period.Length: Period.Length] = [.year: .halfYear, .halfYear: .quarter, .quarter: .month]
        guard let shorter = lengths[period.length] else { return nil }
        let parts = RandomNation.periods.filter {
            $0.length == shorter && $0.start > period.start - 1e-9 && $0.end < period.end + 1e-9
        }
        let rule = indicator.aggregation.time(of: indicator.timing)
        if rule == .last {
            return parts.max { $0.end < $1.end }.flatMap { answer(indicator.id, area, $0) }
        }
        return combine(rule, indicator.id, parts.map { (area, $0) })
    }

    private func overAreas(_ indicator: Indicator, _ area: String, _ period: Period) -> Double? {
        let below = nation.areas.filter { child in
            let from = child.validFrom.flatMap { Period($0) }
            let to = child.validTo.flatMap { Period($0) }
            let isBegun = from.map { $0.start < period.end - 1e-9 } ?? true
            let isThere = to.map { $0.end > period.end - 1e-9 } ?? true
            return child.parent == area && isBegun && isThere
        }
        return combine(indicator.aggregation.areas, indicator.id, below.map { ($0.id, period) })
    }

    private func combine(_ rule: Aggregation.Rule, _ id: String, _ places: [(String, Period)]) -> Double? {
        guard !places.isEmpty else { return nil }
        let values = places.compactMap { answer(id, $0.0, $0.1) }
        guard values.count == places.count else { return nil }
        switch rule {
        case .sum: return values.reduce(0, +)
        case .maximum: return values.max()
        case .minimum: return values.min()
        case .mean(let weight?):
            if isCyclic(id) { return nil }
            let weights = places.compactMap { answer(weight, $0.0, $0.1) }
            guard weights.count == places.count, weights.allSatisfy({ $0 >= 0 }), weights.contains(where: { $0 > 0 })
            else { return nil }
            let total = weights.reduce(0, +)
            return zip(values, weights).map { $0 * $1 / total }.reduce(0, +)
        case .mean(nil), .last, .never: return nil
        }
    }

    private func isCyclic(_ id: String) -> Bool {
        var reached: Set<String> = []
        for _ in 0...nation.indicators.count {
            for one in nation.indicators where one.id == id || reached.contains(one.id) {
                reached.formUnion(one.aggregation.weights)
            }
        }
        return reached.contains(id)
    }
}
