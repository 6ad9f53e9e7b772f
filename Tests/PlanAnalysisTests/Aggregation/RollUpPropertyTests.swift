import PlanAnalysis
import PlanModel
import Testing

/// What must hold for any country.
@Suite struct RollUpPropertyTests {
    private func rollUp(_ nation: RandomNation) throws -> RollUp {
        RollUp(indicators: nation.indicators, areas: try AreaTree(nation.areas), observations: nation.observations)
    }

    /// The plain second implementation gives the same values and is silent in the same places.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func agreesWithTheSlowOne(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let nation = RandomNation(using: &random, share: [0.9, 0.97, 1][Int(seed % 3)])
        let slow = SlowRollUp(nation: nation)
        let quick = try rollUp(nation)
        var known = 0
        for _ in 0..<100 {
            let id = random.pick(nation.indicators.map(\.id), else: "a")
            let area = random.pick(nation.areas.map(\.id), else: "0")
            let period = random.pick(RandomNation.periods, else: Period(year: 2020))
            let total = quick.total(of: id, in: area, over: period)
            #expect(near(total.quantity?.value, slow.answer(id, area, period)), "\(id) \(area) \(period)")
            #expect((total.quantity == nil) == !total.missing.isEmpty)
            known += total.quantity == nil ? 0 : 1
        }
        #expect(known > 10)
    }

    /// The columns give the same bits and the same statuses in every cell.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func theColumnsAreTheSameToTheLastBit(seed: UInt64) throws {
        var random = Seeded(state: seed + 100)
        let nation = RandomNation(using: &random, share: [0.9, 0.98, 1][Int(seed % 3)])
        let tree = try AreaTree(nation.areas)
        let plain = try rollUp(nation)
        var columns = ObservationColumns(indicators: nation.indicators, areas: tree)
        for one in nation.observations where one.status.isObserved {
            let isTaken = columns.append(one)
            #expect(isTaken)
        }
        columns.rollUp(years: 2020...2021) { column in
            for area in nation.areas {
                for period in RandomNation.periods {
                    let expected = plain.total(of: column.indicator.id, in: area.id, over: period)
                    let found = column.value(in: area.id, over: period)
                    #expect(found?.quantity.value.bitPattern == expected.quantity?.value.bitPattern)
                    #expect((found?.status ?? .missing) == expected.status)
                }
            }
        }
    }

    /// What a column cannot say, the roll-up made from it says, as the plain one does.
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func theColumnsSayWhatIsMissing(seed: UInt64) throws {
        var random = Seeded(state: seed + 200)
        let nation = RandomNation(using: &random, share: 0.97)
        var columns = ObservationColumns(indicators: nation.indicators, areas: try AreaTree(nation.areas))
        for one in nation.observations { _ = columns.append(one) }
        let plain = try rollUp(nation)
        for indicator in nation.indicators {
            let again = columns.rollUp(of: indicator.id)
            for area in nation.areas {
                let period = Period(year: 2020)
                let expected = plain.total(of: indicator.id, in: area.id, over: period)
                #expect(again.total(of: indicator.id, in: area.id, over: period) == expected)
            }
        }
    }

    private func complete(_ random: inout Seeded, rule: String) -> RandomNation {
        var nation = RandomNation(using: &random, share: 0, coarse: 0)
        for place in nation.areas.indices { (nation.areas[place].validFrom, nation.areas[place].validTo) = (nil, nil) }
        nation.indicators = [("x", rule, Timing.period), ("w", "sum", .period)].map { id, rule, timing in
            Indicator(
                id: id, nameZh: id, unitOfMeasure: .one, timing: timing,
                aggregation: Aggregation(rawValue: rule) ?? .none)
        }
        let parents = Set(nation.areas.compactMap(\.parent))
        for indicator in nation.indicators {
            for area in nation.areas where !parents.contains(area.id) {
                for period in RandomNation.periods where period.length == .month {
                    let value = Double(Int.random(in: 1..<500, using: &random))
                    nation.observations.append(
                        Observation(
                            indicator: indicator.id, area: area.id, period: period, quantity: Quantity(value, .one)))
                }
            }
        }
        return nation
    }

    /// Children of children add up to what the leaves add up to; so do weighted means.
    @Test(arguments: ["sum", "areas=mean:w;time=mean:w", "max", "min"])
    func childrenOfChildrenAreGrandchildren(rule: String) throws {
        var random = Seeded(state: 5)
        for _ in 0..<20 {
            let nation = complete(&random, rule: rule)
            let total = try rollUp(nation).total(of: "x", in: "0", over: Period(year: 2020))
            let leaves = nation.observations.filter { $0.period.start >= 2019 && $0.period.end <= 2020 }
            let values = leaves.filter { $0.indicator == "x" }.map(\.quantity.value)
            let weights = leaves.filter { $0.indicator == "w" }.map(\.quantity.value)
            let expected: Double? =
                switch rule {
                case "sum": values.reduce(0, +)
                case "max": values.max()
                case "min": values.min()
                default: zip(values, weights).map { $0 * $1 }.reduce(0, +) / weights.reduce(0, +)
                }
            #expect(near(total.quantity?.value, expected))
        }
    }

    /// Any one missing leaf makes the total missing, and is the one named.
    @Test func aMissingPartAlwaysShows() throws {
        var random = Seeded(state: 6)
        for _ in 0..<40 {
            var nation = complete(&random, rule: "sum")
            let candidates = nation.observations.indices.filter {
                nation.observations[$0].indicator == "x" && nation.observations[$0].period.year == 2020
            }
            let gone = nation.observations.remove(at: random.pick(candidates, else: 0))
            let total = try rollUp(nation).total(of: "x", in: "0", over: Period(year: 2020))
            #expect(total.quantity == nil)
            #expect(total.missing == [Lack("x", gone.area, gone.period)])
        }
    }

    @Test func theOrderOfObservationsIsIrrelevant() throws {
        var random = Seeded(state: 7)
        for _ in 0..<4 {
            let nation = RandomNation(using: &random, share: 0.95)
            var shuffled = nation
            shuffled.observations.shuffle(using: &random)
            let (first, second) = (try rollUp(nation), try rollUp(shuffled))
            for indicator in nation.indicators {
                for period in RandomNation.periods {
                    let one = first.total(of: indicator.id, in: "0", over: period)
                    #expect(one == second.total(of: indicator.id, in: "0", over: period))
                }
            }
        }
    }

    @Test(arguments: ["sum", "areas=mean:w;time=mean:w", "max"])
    func scales(rule: String) throws {
        var random = Seeded(state: 8)
        let nation = complete(&random, rule: rule)
        var larger = nation
        for place in larger.observations.indices where larger.observations[place].indicator == "x" {
            larger.observations[place].quantity = Quantity(nation.observations[place].quantity.value * 4, .one)
        }
        let total = try rollUp(nation).total(of: "x", in: "0", over: Period(year: 2021)).quantity?.value
        let other = try rollUp(larger).total(of: "x", in: "0", over: Period(year: 2021)).quantity?.value
        #expect(try #require(total) * 4 == other)
    }
}
