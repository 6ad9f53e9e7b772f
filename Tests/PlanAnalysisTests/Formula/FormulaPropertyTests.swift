import PlanModel
import Testing

@testable import PlanAnalysis

/// Random formulas against a second implementation.
@Suite struct FormulaPropertyTests {
    private let vocabulary = FormulaVocabulary(LandFormulas.indicators)

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func agreesWithTheSlowOne(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let values = random.table(of: ["a", "b", "c"], share: 0.97)
        let lookup = TableLookup(values, areas: LandFormulas.areas)
        let numbers = Dictionary(
            uniqueKeysWithValues: values.map { ("\($0.indicator) \($0.area) \($0.period)", $1.value) })
        let slow = SlowFormula(values: numbers, units: LandFormulas.units, areas: LandFormulas.areas)
        var known = 0
        for _ in 0..<200 {
            let node = random.land(4)
            let text = FormulaPrinter.print(node)
            let checked = try CheckedFormula(Formula(text), in: UnitOfMeasure("公顷"), vocabulary: vocabulary)
            for area in LandFormulas.areas {
                let year = Period(year: 2022)
                let reading = checked.reading(in: area.id, over: year, from: lookup)
                let expected = slow.answer(node, area.id, year)
                let isSame = same(reading.quantity?.value, expected)
                #expect(isSame, "\(text) in \(area.id): \(reading) against \(String(describing: expected))")
                #expect((reading.quantity == nil) == !reading.missing.isEmpty)
                known += reading.quantity == nil ? 0 : 1
            }
        }
        #expect(known > 100)
    }

    /// Equal, or both next to nothing: differences of equal things in several units leave rounding behind.
    private func same(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) <= 1e-7 * max(1, abs(left), abs(right))
    }

    /// The same formula in another unit of the same kind gives the same quantity.
    @Test func theUnitOfTheResultDoesNotMatter() throws {
        var random = Seeded(state: 50)
        let lookup = TableLookup(random.table(of: ["a", "b", "c"], share: 1), areas: LandFormulas.areas)
        for _ in 0..<200 {
            let formula = Formula(node: random.land(4))
            let units = ["公顷", "万亩"].map { UnitOfMeasure($0) }
            let readings = try units.map {
                try CheckedFormula(formula, in: $0, vocabulary: vocabulary)
                    .reading(in: "11", over: Period(year: 2022), from: lookup)
            }
            #expect(same(readings[0].quantity?.value, readings[1].quantity?.converted(to: units[0])?.value))
        }
    }

    /// A value that is missing is named, whenever anything but a condition hangs on it.
    @Test func whatIsMissingWasAskedFor() throws {
        var random = Seeded(state: 51)
        let values = random.table(of: ["a", "b", "c"], share: 0.9)
        for _ in 0..<300 {
            let checked = try CheckedFormula(
                Formula(node: random.land(4, isPlain: true)), in: UnitOfMeasure("亩"), vocabulary: vocabulary)
            let lookup = TableLookup(values, areas: LandFormulas.areas)
            let reading = checked.reading(in: "11", over: Period(year: 2021), from: lookup)
            let gaps = lookup.asked.filter { values[$0] == nil }
            let named = reading.missing.filter { $0.reason == .noValue }
            #expect(
                Set(named.map { TableLookup.Key(indicator: $0.indicator, area: $0.area, period: $0.period) }) == gaps)
        }
    }
}
