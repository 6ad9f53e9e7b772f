import PlanAnalysis
import PlanModel

/// A small country with random areas, rules and observations.
struct RandomNation {
    var areas: [Area] = [Area(id: "0", nameZh: "国")]
    var indicators: [Indicator] = []
    var observations: [Observation] = []
    /// Whole years and their parts.
    static let periods: [Period] = [2020, 2021].flatMap { year in
        Period.Length.allCases.flatMap { length -> [Period] in
            guard let perYear = length.perYear else { return [] }
            let first = (year - 1) * perYear
            return (first..<first + perYear).compactMap { Period(length, ordinal: $0) }
        }
    }

    /// `share` of the months of areas without areas below are there, and `coarse` of all else, 0…1.
    init(using random: inout Seeded, share: Double, coarse: Double = 0.03) {
        for place in 1...9 {
            let above = place < 3 ? 0 : Int.random(in: 0..<place, using: &random)
            let ends: [String?] = [nil, nil, nil, nil, "2020-06-30", "2021-03-31"]
            areas.append(
                Area(
                    id: String(place), nameZh: "区", parent: String(above),
                    validFrom: random.pick([nil, nil, nil, "2020-04-01"], else: nil),
                    validTo: random.pick(ends, else: nil)))
        }
        let rules = [
            "sum", "mean:b", "max", "min", "last", "none", "areas=sum;time=last", "areas=mean:c;time=mean:b",
            "areas=sum;time=mean:d", "weighted_mean",
        ]
        for id in ["a", "b", "c", "d", "e"] {
            let timing = random.pick([Timing.period, .period, .end, .yearToDate, .ratio], else: .period)
            indicators.append(
                Indicator(
                    id: id, nameZh: id, unitOfMeasure: UnitOfMeasure("万亩"), timing: timing,
                    aggregation: Aggregation(rawValue: random.pick(rules, else: "sum")) ?? .none))
        }
        let parents = Set(areas.compactMap(\.parent))
        for indicator in indicators {
            for area in areas {
                for period in Self.periods {
                    let isLeaf = !parents.contains(area.id) && period.length == .month
                    guard Double.random(in: 0..<1, using: &random) < (isLeaf ? share : coarse) else { continue }
                    observe(indicator.id, area.id, period, isLeaf ? 400 : 4, &random)
                }
            }
        }
        observations.shuffle(using: &random)
    }

    /// One of `oddity` is in a unit that does not convert.
    private mutating func observe(
        _ indicator: String, _ area: String, _ period: Period, _ oddity: Int, _ random: inout Seeded
    ) {
        let unit = random.pick(["万亩", "万亩", "亩", "公顷", "万公顷"], else: "万亩")
        let isOdd = Int.random(in: 0..<oddity, using: &random) == 0
        let value = Double(Int.random(in: 0..<1000, using: &random)) / 8
        observations.append(
            Observation(
                indicator: indicator, area: area, period: period,
                quantity: Quantity(value, UnitOfMeasure(isOdd ? "吨" : unit)),
                status: random.pick(
                    [.final, .final, .final, .provisional, .estimated, .seriesBreak, .missing], else: .final)))
        if Int.random(in: 0..<150, using: &random) == 0, var copy = observations.last {
            copy.quantity = Quantity(value + 1, copy.quantity.unitOfMeasure)
            observations.append(copy)
        }
    }
}
