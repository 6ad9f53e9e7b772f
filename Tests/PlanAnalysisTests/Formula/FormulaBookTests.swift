import PlanModel
import Testing

@testable import PlanAnalysis

/// Formulas that rest on one another.
@Suite struct FormulaBookTests {
    private func indicators(_ ids: [String]) -> [Indicator] {
        ids.map {
            Indicator(id: $0, nameZh: $0, unitOfMeasure: UnitOfMeasure("亩"), timing: .period, aggregation: .none)
        }
    }

    @Test func putsEachAfterThoseItRestsOn() throws {
        let book = try FormulaBook(
            [("d", "c + b"), ("c", "lag(b, 1y) + x"), ("b", "x"), ("e", "x")],
            indicators: indicators(["x", "b", "c", "d", "e"]))
        #expect(book.order == ["b", "e", "c", "d"])
    }

    @Test(arguments: [
        ([("a", "a")], ["a"]), ([("a", "lag(a, 1y)")], ["a"]), ([("a", "b"), ("b", "a")], ["a", "b"]),
        (
            [("z", "a"), ("a", "b + x"), ("b", "sum(c over children)"), ("c", "if x > x then a else x")],
            ["a", "b", "c"]
        ),
    ])
    func refusesACircleAndNamesIt(formulas: [(String, String)], circle: [String]) {
        let fault = #expect(throws: FormulaBookFault.self) {
            try FormulaBook(formulas, indicators: indicators(["a", "b", "c", "x", "z"]))
        }
        #expect(fault?.fault.problem == .circle(circle))
        #expect(fault?.sentence(.en).contains((circle + [circle[0]]).joined(separator: " → ")) == true)
    }

    @Test func namesTheIndicatorWhoseFormulaIsWrong() {
        let fault = #expect(throws: FormulaBookFault.self) {
            try FormulaBook([("a", "x"), ("b", "x +")], indicators: indicators(["a", "b", "x"]))
        }
        #expect(fault?.indicator == "b" && fault?.fault.position == 3)
    }

    @Test func refusesALongChainAndComputesAShortOneOnce() throws {
        let ids = (0...40).map { "i\($0)" }
        let formulas = (1...40).map { ("i\($0)", "lag(i\($0 - 1), 1y) + i\($0 - 1)") }
        let fault = #expect(throws: FormulaBookFault.self) { try FormulaBook(formulas, indicators: indicators(ids)) }
        #expect(fault?.fault.problem == .chainTooLong(limit: 32))
        let book = try FormulaBook(Array(formulas.prefix(32)), indicators: indicators(ids))
        let lookup = TableLookup([:], areas: [])
        let reading = ComputedSeries(book, over: lookup).reading(of: "i32", in: "1", over: Period(year: 2020))
        #expect(reading.missing.count == 33 && lookup.asked.count == 33)
    }

    @Test func namesTheIndicatorThatDividesByZero() throws {
        let book = try FormulaBook([("a", "x / 0"), ("b", "a")], indicators: indicators(["a", "b", "x"]))
        let key = TableLookup.Key(indicator: "x", area: "1", period: Period(year: 2020))
        let lookup = TableLookup([key: Quantity(1, UnitOfMeasure("亩"))], areas: [])
        let reading = ComputedSeries(book, over: lookup).reading(of: "b", in: "1", over: key.period)
        #expect(reading == .lacking([Lack("a", "1", key.period, .divisionByZero)]))
    }

    private func book(_ random: inout Seeded, isPlain: Bool) throws -> (FormulaBook, [Indicator]) {
        var names = ["a", "b", "c"]
        var formulas: [(String, String)] = []
        for id in ["d", "e", "f", "g"] {
            formulas.append((id, FormulaPrinter.print(random.land(3, names: names, isPlain: isPlain))))
            names.append(id)
        }
        let computed = formulas.map {
            Indicator(id: $0.0, nameZh: $0.0, unitOfMeasure: UnitOfMeasure("公顷"), timing: .period, aggregation: .none)
        }
        let all = LandFormulas.indicators + computed
        return (try FormulaBook(formulas.shuffled(using: &random), indicators: all), all)
    }

    /// Exactly the places that look at a value are computed anew when it changes.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func recalculatesWhatHangsOnAValueAndNothingElse(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let tree = try AreaTree(LandFormulas.areas)
        for _ in 0..<10 {
            let (book, all) = try book(&random, isPlain: true)
            let changed = TableLookup.Key(
                indicator: random.pick(["a", "b", "c"], else: "a"),
                area: random.pick(LandFormulas.areas.map(\.id), else: "1"),
                period: random.pick(LandFormulas.years, else: Period(year: 2020)))
            let found = book.recalculations(
                after: [(changed.indicator, changed.area, changed.period)], indicators: all, areas: tree)
            #expect(found.map(\.indicator) == book.order.filter { id in found.contains { $0.indicator == id } })
            for id in book.order {
                let footprints = found.first { $0.indicator == id }?.footprints ?? []
                for area in LandFormulas.areas {
                    for year in LandFormulas.years {
                        let lookup = TableLookup([:], areas: LandFormulas.areas)
                        _ = ComputedSeries(book, over: lookup).reading(of: id, in: area.id, over: year)
                        let isAsked = lookup.asked.contains(changed)
                        let isListed = footprints.contains { $0.contains(area.id, year) }
                        #expect(
                            isAsked == isListed, "\(book.formulas[id]?.formula.description ?? "") \(area.id) \(year)")
                    }
                }
            }
        }
    }

    /// Over a roll-up too, no value changes that was not listed.
    @Test func overARollUpNothingElseChanges() throws {
        let changes = try (41...45).map { try changeCount(seed: $0) }
        #expect(changes.reduce(0, +) > 10)
    }

    /// How many values changed, each of which must have been listed.
    private func changeCount(seed: UInt64) throws -> Int {
        var random = Seeded(state: seed)
        var nation = RandomNation(using: &random, share: 1, coarse: 0)
        for (place, rule) in ["sum", "sum", "areas=mean:a;time=sum"].enumerated() {
            nation.indicators[place].timing = .period
            nation.indicators[place].aggregation = Aggregation(rawValue: rule) ?? .none
        }
        let formulas = [
            ("p", "sum(a over months) + b"), ("q", "lag(p, 1y) - c"), ("r", "mean(a over children)"),
            ("s", "if known(p) then in(c, parent) else e * 2"),
        ]
        let computed = formulas.map {
            Indicator(id: $0.0, nameZh: $0.0, unitOfMeasure: UnitOfMeasure("公顷"), timing: .period, aggregation: .none)
        }
        let tree = try AreaTree(nation.areas)
        let book = try FormulaBook(formulas, indicators: nation.indicators + computed)
        let before = try snapshot(book, nation, tree)
        let used = nation.observations.indices.filter { ["a", "b", "c"].contains(nation.observations[$0].indicator) }
        let place = random.pick(used, else: 0)
        let one = nation.observations[place]
        nation.observations[place].quantity = Quantity(one.quantity.value + 5, one.quantity.unitOfMeasure)
        let after = try snapshot(book, nation, tree)
        let found = book.recalculations(
            after: [(one.indicator, one.area, one.period)], indicators: nation.indicators, areas: tree)
        var count = 0
        for (key, reading) in after where reading != before[key] {
            count += 1
            let footprints = found.first { $0.indicator == key.indicator }?.footprints ?? []
            #expect(footprints.contains { $0.contains(key.area, key.period) }, "\(key)")
        }
        return count
    }

    private func snapshot(
        _ book: FormulaBook, _ nation: RandomNation, _ tree: AreaTree
    ) throws -> [TableLookup.Key: FormulaReading] {
        let rollUp = RollUp(indicators: nation.indicators, areas: tree, observations: nation.observations)
        let series = ComputedSeries(book, over: rollUp)
        var result: [TableLookup.Key: FormulaReading] = [:]
        for id in book.order {
            for area in nation.areas {
                for period in RandomNation.periods {
                    result[TableLookup.Key(indicator: id, area: area.id, period: period)] =
                        series.reading(of: id, in: area.id, over: period)
                }
            }
        }
        return result
    }
}
