import PlanModel
import Testing

@testable import PlanAnalysis

/// Computed values as observations.
@Suite struct FormulaObservationTests {
    private let indicators = [
        ("energy", "万吨标准煤"), ("gdp", "亿元（2020年价）"), ("intensity", "吨标准煤/万元（2020年价）"), ("fall", "%"),
    ].map {
        Indicator(id: $0.0, nameZh: $0.0, unitOfMeasure: UnitOfMeasure($0.1), timing: .period, aggregation: .sum)
    }

    private func observation(_ id: String, _ year: Int, _ value: Double, _ vintage: String = "") -> Observation {
        let unit = indicators.first { $0.id == id }?.unitOfMeasure ?? .one
        return Observation(
            indicator: id, area: "210000", period: Period(year: year), quantity: Quantity(value, unit), vintage: vintage
        )
    }

    private func words(_ observed: [Observation]) throws -> [String] {
        let book = try FormulaBook(
            [("fall", "-growth(intensity, 1y)"), ("intensity", "energy / gdp")], indicators: indicators)
        return book.observations(from: observed, indicators: indicators, areas: try AreaTree([])).map {
            "\($0.indicator) \($0.area) \($0.period) \(Wording.plain($0.quantity.value)) \($0.vintage)"
        }
    }

    @Test func areGivenWhereverTheirInputsAre() throws {
        let observed = [
            observation("energy", 2020, 60), observation("energy", 2021, 57), observation("gdp", 2020, 100),
            observation("gdp", 2021, 100), observation("gdp", 2022, 110), observation("intensity", 2022, 99),
        ]
        #expect(
            try words(observed) == [
                "intensity 210000 2020 0.6 ", "intensity 210000 2021 0.57 ", "fall 210000 2021 5 ",
            ])
    }

    /// Editions are never joined: the revised product meets the one energy series, the first edition stays its own.
    @Test func keepEditionsApart() throws {
        let observed = [
            observation("energy", 2020, 60), observation("gdp", 2020, 100), observation("gdp", 2020, 120, "revised"),
        ]
        #expect(try words(observed) == ["intensity 210000 2020 0.6 ", "intensity 210000 2020 0.5 revised"])
    }

    /// What has no value in any edition says what is missing of the last one.
    @Test func whatIsNotComputedSaysWhatIsMissing() throws {
        let book = try FormulaBook(
            [("fall", "-growth(intensity, 1y)"), ("intensity", "energy / gdp")], indicators: indicators)
        let observed = [
            observation("energy", 2020, 60), observation("gdp", 2020, 100), observation("energy", 2021, 57),
            observation("gdp", 2021, 100, "revised"),
        ]
        func missing(_ id: String) throws -> [String] {
            book.uncomputed(
                id, in: "210000", over: (2020...2022).map { Period(year: $0) }, from: observed, indicators: indicators,
                areas: try AreaTree([])
            ).map { "\($0.period): " + $0.missing.map { "\($0.indicator) \($0.period)" }.joined(separator: ", ") }
        }
        #expect(try missing("intensity") == ["2022: energy 2022, gdp 2022"])
        #expect(try missing("fall").map { $0.contains("gdp 2020") } == [true, true, false])
        #expect(try missing("energy").isEmpty)
    }

    @Test func areWhatTheSeriesSays() throws {
        var random = Seeded(state: 3)
        let nation = RandomNation(using: &random, share: 0.99, coarse: 0)
        let formulas = [("p", "sum(a over months) + b"), ("q", "lag(p, 1y) - in(c, 1)"), ("r", "at(b, 2020-03) + d")]
        let computed = formulas.map {
            Indicator(id: $0.0, nameZh: $0.0, unitOfMeasure: UnitOfMeasure("公顷"), timing: .period, aggregation: .none)
        }
        let tree = try AreaTree(nation.areas)
        let all = nation.indicators + computed
        let book = try FormulaBook(formulas, indicators: all)
        let found = book.observations(from: nation.observations, indicators: all, areas: tree)
        let series = ComputedSeries(
            book, over: RollUp(indicators: all, areas: tree, observations: nation.observations))
        var expected: Set<TableLookup.Key> = []
        for id in book.order {
            for area in nation.areas {
                for period in RandomNation.periods
                where series.reading(of: id, in: area.id, over: period).quantity != nil {
                    expected.insert(TableLookup.Key(indicator: id, area: area.id, period: period))
                }
            }
        }
        let keys = found.map { TableLookup.Key(indicator: $0.indicator, area: $0.area, period: $0.period) }
        #expect(Set(keys).count == keys.count && !keys.isEmpty)
        #expect(Set(keys).isSuperset(of: expected))
        for one in found {
            #expect(
                series.reading(of: one.indicator, in: one.area, over: one.period) == .value(one.quantity, one.status))
        }
    }
}
