import PlanAnalysis
import PlanModel

/// A country of two provinces, one of which has two cities; what is observed is written `code period value unit status`.
struct RollUpCase {
    var aggregation = "sum"
    var timing = Timing.period
    var unit = "万亩"
    var data: [String]
    var weights: [String] = []

    static let areas = [
        Area(id: "1", nameZh: "国"), Area(id: "11", nameZh: "甲", parent: "1"), Area(id: "12", nameZh: "乙", parent: "1"),
        Area(id: "111", nameZh: "甲一", parent: "11"), Area(id: "112", nameZh: "甲二", parent: "11"),
        Area(id: "113", nameZh: "甲三", parent: "11", validTo: "2020-06-30"),
    ]

    func rollUp() throws -> RollUp {
        let indicator = Indicator(
            id: "x", nameZh: "面积", unitOfMeasure: UnitOfMeasure(unit), timing: timing,
            aggregation: Aggregation(rawValue: aggregation) ?? .none)
        let weight = Indicator(
            id: "w", nameZh: "人口", unitOfMeasure: UnitOfMeasure("万人"), timing: .end, aggregation: .sum)
        let observations =
            try data.map { try Self.observation("x", $0, unit) } + weights.map { try Self.observation("w", $0, "万人") }
        return RollUp(
            indicators: [indicator, weight], areas: try AreaTree(Self.areas), observations: observations)
    }

    struct Unreadable: Error {}

    static func observation(_ indicator: String, _ text: String, _ unit: String) throws -> Observation {
        let cells = text.split(separator: " ").map(String.init)
        guard cells.count >= 3, let period = Period(cells[1]), let value = Double(cells[2]) else { throw Unreadable() }
        return Observation(
            indicator: indicator, area: cells[0], period: period,
            quantity: Quantity(value, UnitOfMeasure(cells.count > 3 ? cells[3] : unit)),
            status: cells.count > 4 ? ObservationStatus(rawValue: cells[4]) ?? .final : .final)
    }
}

/// `30 P areas`, or what is missing as `12 2024 noValue`.
func words(_ total: Total) -> String {
    guard let quantity = total.quantity else {
        return total.missing.map { lack in
            "\(lack.indicator == "x" ? "" : lack.indicator + " ")\(lack.area) \(lack.period)\(reason(lack.reason))"
        }
        .joined(separator: ", ")
    }
    return "\(Wording.plain(quantity.value)) \(total.status.rawValue) \(total.origin.rawValue)"
}

private func reason(_ reason: Lack.Reason) -> String {
    switch reason {
    case .noValue: ""
    case .unitMismatch(_, let found): " \(found)"
    default: " \(reason)"
    }
}
