import PlanAnalysis
import PlanModel

/// Values in a table, nothing rolled up; it remembers what it was asked for.
final class TableLookup: FormulaLookup {
    struct Key: Hashable {
        var indicator: String
        var area: String
        var period: Period
    }

    var values: [Key: Quantity]
    let areas: [Area]
    var asked: Set<Key> = []

    init(_ values: [Key: Quantity], areas: [Area]) {
        self.values = values
        self.areas = areas
    }

    func reading(of indicator: String, in area: String, over period: Period) -> FormulaReading {
        let key = Key(indicator: indicator, area: area, period: period)
        asked.insert(key)
        return values[key].map { .value($0, .final) } ?? .lacking([Lack(indicator, area, period)])
    }

    func singleReading(of indicator: String, in area: String, over period: Period) -> FormulaReading {
        reading(of: indicator, in: area, over: period)
    }

    func children(of area: String, at period: Period) -> [String] { areas.filter { $0.parent == area }.map(\.id) }
    func parent(of area: String) -> String? { areas.first { $0.id == area }?.parent }
}

/// Formulas over areas of land, whose units fit by construction.
struct LandFormulas {
    static let units = ["a": "万亩", "b": "亩", "c": "公顷"]
    static let areas = [
        Area(id: "1", nameZh: "国"), Area(id: "11", nameZh: "甲", parent: "1"), Area(id: "12", nameZh: "乙", parent: "1"),
        Area(id: "111", nameZh: "丙", parent: "11"), Area(id: "112", nameZh: "丁", parent: "11"),
    ]
    static let years = (2016...2022).map { Period(year: $0) }
    static let indicators = units.sorted { $0.key < $1.key }.map {
        Indicator(
            id: $0.key, nameZh: $0.key, unitOfMeasure: UnitOfMeasure($0.value), timing: .period, aggregation: .none)
    }
}
