import PlanModel

/// The values of one indicator, area and vintage over periods of one length, oldest first.
struct QualitySeries {
    let indicator: String
    let area: String
    let vintage: String
    let length: Period.Length
    let observations: [Observation]
    /// In the unit of the first value; `nan` where the unit does not convert.
    let values: [Double]

    init(_ observations: [Observation]) {
        let sorted = observations.sorted { ($0.period.start, $0.period.end) < ($1.period.start, $1.period.end) }
        self.observations = sorted
        indicator = sorted.first?.indicator ?? ""
        area = sorted.first?.area ?? ""
        vintage = sorted.first?.vintage ?? ""
        length = sorted.first?.period.length ?? .year
        let unit = sorted.first?.quantity.unitOfMeasure ?? .one
        values = sorted.map { $0.quantity.converted(to: unit)?.value ?? .nan }
    }

    /// The same without the values of some periods.
    func without(_ periods: Set<Period>) -> QualitySeries {
        periods.isEmpty ? self : QualitySeries(observations.filter { !periods.contains($0.period) })
    }

    /// Whether all values are above zero: then changes are taken of logarithms.
    var isPositive: Bool { values.allSatisfy { $0 > 0 } }

    /// Whether values are shares or rates in percent: then changes are points.
    var isShare: Bool { ["%", "‰", "个百分点"].contains(observations.first?.quantity.unitOfMeasure.rawValue) }

    /// What a change is told in: percent, of shares in percent points, of other rates their own unit.
    var unitOfChange: UnitOfMeasure {
        guard isShare, let unit = observations.first?.quantity.unitOfMeasure else { return .percent }
        return unit == .percent ? .percentagePoint : unit
    }
}

/// Observations sorted into series, and these into families: one indicator, vintage and length of period in all areas.
struct SeriesGroups {
    private struct FamilyKey: Hashable {
        let indicator: String
        let vintage: String
        let length: Period.Length
    }

    /// In the order in which the observations first name them.
    let families: [[QualitySeries]]

    init(_ observations: [Observation]) {
        var order: [FamilyKey] = []
        var members: [FamilyKey: [String]] = [:]
        var parts: [FamilyKey: [String: [Observation]]] = [:]
        for observation in observations where observation.status.isObserved {
            let family = FamilyKey(
                indicator: observation.indicator, vintage: observation.vintage, length: observation.period.length)
            if members[family] == nil { order.append(family) }
            if parts[family, default: [:]][observation.area] == nil {
                members[family, default: []].append(observation.area)
            }
            parts[family, default: [:]][observation.area, default: []].append(observation)
        }
        families = order.map { family in
            (members[family] ?? []).map { QualitySeries(parts[family]?[$0] ?? []) }
        }
    }
}
