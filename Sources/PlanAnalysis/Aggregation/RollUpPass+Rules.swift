internal import PlanModel

extension RollUpPass {
    typealias Place = (area: String, period: Period)

    /// Puts parts together by a rule.
    mutating func join(
        _ indicator: Indicator, _ rule: Aggregation.Rule, _ places: [Place], whole: Place, origin: Total.Origin
    ) -> Total {
        var parts: [Total.Part] = []
        var missing: [Lack] = []
        var isTouched = false
        let unweighed =
            rule.isMean && rollUp.selfWeighing.contains(indicator.id)
            ? Lack.Reason.dependsOnItself
            : rule == .mean(weight: nil) ? .weightNotSaid : nil
        for place in places {
            let part = total(of: indicator.id, in: place.area, over: place.period)
            isTouched = isTouched || part.isTouched
            missing += part.missing
            var status = part.status
            var weight: Double?
            if case .mean(let weighing?) = rule, unweighed == nil {
                let weights = total(of: weighing, in: place.area, over: place.period)
                missing += weights.missing
                guard let known = weights.quantity else { continue }
                weight = known.value
                status = status.joined(with: weights.status)
            }
            guard let value = part.quantity?.value else { continue }
            parts.append(
                Total.Part(area: place.area, period: place.period, value: value, weight: weight, status: status))
        }
        if let unweighed {
            missing.append(Lack(indicator.id, whole.area, whole.period, unweighed))
        } else if missing.isEmpty {
            switch Self.value(rule, parts) {
            case .success(let value):
                let status = parts.reduce(ObservationStatus.final) { $0.joined(with: $1.status) }
                return .known(Quantity(value, indicator.unitOfMeasure), status, origin, parts: parts)
            case .failure(let reason):
                missing.append(Lack(indicator.id, whole.area, whole.period, reason))
            }
        }
        return .lacking(missing, parts: parts, origin: origin, isTouched: isTouched)
    }

    /// The value of a rule over parts that are all there, in their order.
    static func value(_ rule: Aggregation.Rule, _ parts: [Total.Part]) -> Result<Double, Lack.Reason> {
        var fold = RuleFold(rule)
        for part in parts { fold.add(part.value, weight: part.weight ?? 0) }
        return fold.result
    }

    /// Growth or indices of whole years, multiplied.
    ///
    ///     growth = (∏ (1 + g/100) − 1) · 100,   index = ∏ (x/100) · 100
    mutating func chain(_ indicator: Indicator, _ area: String, _ period: Period) -> Total? {
        let isGrowth = indicator.timing == .yearOnYear
        let hundred = isGrowth ? Quantity(100, .percent).converted(to: indicator.unitOfMeasure)?.value : 100
        guard let years = period.parts(of: .year), let hundred else { return nil }
        let places = years.map { (area: area, period: $0) }
        let yearly = join(indicator, .sum, places, whole: (area, period), origin: .chained)
        guard yearly.quantity != nil else { return yearly }
        let factor = yearly.parts.reduce(1.0) { $0 * ((isGrowth ? 1 : 0) + $1.value / hundred) }
        let value = (factor - (isGrowth ? 1 : 0)) * hundred
        guard value.isFinite else {
            return .lacking([Lack(indicator.id, area, period, .notFinite)], isTouched: true)
        }
        return .known(Quantity(value, indicator.unitOfMeasure), yearly.status, .chained, parts: yearly.parts)
    }
}
