import PlanAnalysis
import PlanModel
import Testing

/// Totals by hand.
@Suite struct RollUpTests {
    @Test(arguments: [
        (["11 2024 10", "12 2024 20"], "30 A areas"),
        (["11 2024 10", "12 2024 200000 亩"], "30 A areas"),
        (["11 2024 10", "12 2024 1 万公顷 P"], "25 P areas"),
        (["11 2024 10 万亩 P", "12 2024 20 万亩 E"], "30 E areas"),
        (["11 2024 10", "12 2024 20 吨"], "12 2024 吨"),
        (["11 2024 10"], "12 2024"),
        (["11 2024 10", "12 2024 20 万亩 M"], "12 2024"),
        (["11 2024 10", "12 2024 20 万亩 F"], "12 2024"),
        ([], "1 2024"),
        (["1 2024 31", "11 2024 10", "12 2024 20"], "31 A observed"),
        (["111 2024 4", "112 2024 6", "12 2024 20"], "30 A areas"),
        (["111 2024 4", "12 2024 20"], "112 2024"),
        (["11 2024 10", "12 2024 20", "12 2024 21"], "12 2024 contradiction"),
        (["11 2024 10", "12 2024 20", "12 2024 20"], "30 A areas"),
        (["11 2024-S1 4", "11 2024-S2 6", "12 2024 20"], "30 A areas"),
        (["11 2024-S1 4", "11 2024-Q3 1", "11 2024-10 1", "11 2024-11 2", "11 2024-12 2", "12 2024 20"], "30 A areas"),
        (["11 2024-S1 4", "11 2024-Q3 1", "11 2024-10 1", "11 2024-12 2", "12 2024 20"], "11 2024-11"),
        (["1 2024-S1 4", "1 2024-S2 6", "11 2024 1"], "10 A time"),
        (["1 2024-S1 4", "1 2024-Q3 6"], "1 2024-Q4"),
    ])
    func sums(data: [String], expected: String) throws {
        let total = try RollUpCase(data: data).rollUp().total(of: "x", in: "1", over: Period(year: 2024))
        #expect(words(total) == expected)
    }

    @Test(arguments: [
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024 1", "12 2024 3"], "17.5 A areas"),
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024 1", "12 2024 3 万人 P"], "17.5 P areas"),
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024 10000 人", "12 2024 3"], "17.5 A areas"),
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024 1"], "w 12 2024"),
        ("mean:w", ["11 2024 10"], ["11 2024 1"], "12 2024, w 12 2024"),
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024 0", "12 2024 0"], "1 2024 unusableWeights"),
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024 -1", "12 2024 3"], "1 2024 unusableWeights"),
        ("mean:w", ["11 2024 10", "12 2024 20"], ["11 2024-12 1", "12 2024 3"], "17.5 A areas"),
        ("mean:x", ["11 2024 10", "12 2024 20"], [], "1 2024 dependsOnItself"),
        ("weighted_mean", ["11 2024 10", "12 2024 20"], ["11 2024 1", "12 2024 3"], "1 2024 weightNotSaid"),
        ("max", ["11 2024 10", "12 2024 20"], [], "20 A areas"),
        ("max", ["11 2024 -10", "12 2024 -20"], [], "-10 A areas"),
        ("min", ["11 2024 10", "12 2024 20"], [], "10 A areas"),
        ("max", ["11 2024 10"], [], "12 2024"),
        ("none", ["11 2024 10", "12 2024 20"], [], "1 2024"),
        ("last", ["11 2024 10", "12 2024 20"], [], "1 2024"),
        ("last", ["1 2024-Q4 7"], [], "7 A time"),
        ("last", ["1 2024-Q3 7"], [], "1 2024"),
    ])
    func followsTheRule(rule: String, data: [String], weights: [String], expected: String) throws {
        let rollUp = try RollUpCase(aggregation: rule, data: data, weights: weights).rollUp()
        #expect(words(rollUp.total(of: "x", in: "1", over: Period(year: 2024))) == expected)
    }

    @Test(arguments: [
        (Timing.end, "sum", "2024", ["1 2024-12 7", "1 2024-11 3"], "7 A time"),
        (.end, "sum", "2024", ["1 2024-11 3"], "1 2024"),
        (.yearToDate, "sum", "2024-Q3", ["1 2024-09 7"], "7 A observed"),
        (.yearToDate, "sum", "2024-09", ["1 2024-01..2024-09 7"], "7 A observed"),
        (.yearToDate, "sum", "2024", ["1 2024-S2 7", "1 2024-S1 3"], "7 A observed"),
        (.yearToDate, "sum", "2024", ["1 2024-S1 7"], "1 2024"),
        (.yearToDate, "sum", "2023..2024", ["1 2023 5", "1 2024-12 7"], "12 A time"),
        (.yearToDate, "none", "2023..2024", ["1 2023 5", "1 2024-12 7"], "1 2023..2024"),
        (.yearOnYear, "none", "2023..2024", ["1 2023 10", "1 2024 -10 % P"], "-1 P chained"),
        (.yearOnYear, "none", "2023..2024", ["1 2023 10"], "1 2024"),
        (.yearOnYear, "none", "2024", ["1 2024-S1 10", "1 2024-S2 10"], "1 2024"),
        (.yearOnYear, "none", "2024-01..2024-09", ["1 2024-S1 10", "1 2024-Q3 10"], "1 2024-01..2024-09"),
        (.index, "none", "2023..2024", ["1 2023 110", "1 2024 90"], "99 A chained"),
        (.ratio, "none", "2024", ["1 2024-S1 10", "1 2024-S2 10"], "1 2024"),
        (.period, "sum", "2021..2024", ["1 2021 1", "1 2022 1", "1 2023 1", "1 2024-S1 1", "1 2024-S2 1"], "5 A time"),
        (.period, "sum", "2021..2024", ["1 2021 1", "1 2023 1", "1 2024 1"], "1 2022"),
        (.period, "sum", "2024-01..2024-08", ["1 2024-S1 4", "1 2024-07 1", "1 2024-08 1"], "6 A time"),
    ])
    func followsTheTiming(timing: Timing, rule: String, period: String, data: [String], expected: String) throws {
        let unit = timing == .index || timing == .ratio || timing == .yearOnYear ? "%" : "万亩"
        let rollUp = try RollUpCase(aggregation: rule, timing: timing, unit: unit, data: data).rollUp()
        #expect(words(rollUp.total(of: "x", in: "1", over: try #require(Period(period)))) == expected)
    }

    @Test(arguments: [
        ("2024-Q1", ["1 2024-Q1 3"], "3 A observed"),
        ("2024-01", ["1 2024-01 3"], "3 A observed"),
        ("2024-Q2", ["1 2024-Q1 3", "1 2024-S1 7"], "4 A difference"),
        ("2024-Q2", ["1 2024-03 3", "1 2024-01..2024-06 7 万亩 P"], "4 P difference"),
        ("2024-S2", ["1 2024-S1 3", "1 2024 10"], "7 A difference"),
        ("2024-02", ["1 2024-02 3"], "1 2024-01"),
        ("2024-Q2", ["1 2024-Q1 3"], "1 2024-Q2"),
        ("2024-02..2024-06", ["1 2024-01 3", "1 2024-06 9"], "6 A difference"),
        ("2023-07..2024-06", ["1 2023-06 3", "1 2024-06 9"], "1 2023-07..2024-06 notDifferenced"),
        ("2024-02-01", ["1 2024-01 3", "1 2024-06 9"], "1 2024-02-01 notDifferenced"),
    ])
    func differencesARunningSum(period: String, data: [String], expected: String) throws {
        let rollUp = try RollUpCase(timing: .yearToDate, data: data).rollUp()
        #expect(words(rollUp.single(of: "x", in: "1", over: try #require(Period(period)))) == expected)
    }

    @Test func doesNotDifferenceWhatDoesNotAddUp() throws {
        let rollUp = try RollUpCase(
            aggregation: "none", timing: .yearToDate, unit: "微克/立方米", data: ["1 2024-Q1 30", "1 2024-S1 28"]
        ).rollUp()
        let total = rollUp.single(of: "x", in: "1", over: try #require(Period("2024-Q2")))
        #expect(words(total) == "1 2024-Q2 notDifferenced")
    }

    /// 甲三 was abolished in June 2020: it belongs to the total of June, not to that of the year.
    @Test(arguments: [
        ("2020-06", "113 2020-06"), ("2020-07", "10 A areas"), ("2019", "113 2019"), ("2020", "10 A areas"),
    ])
    func countsTheAreasOfTheDay(period: String, expected: String) throws {
        let rollUp = try RollUpCase(data: ["111 \(period) 4", "112 \(period) 6"]).rollUp()
        #expect(words(rollUp.total(of: "x", in: "11", over: try #require(Period(period)))) == expected)
    }

    @Test func refusesAnAreaBelowItself() {
        let areas = [
            Area(id: "a", nameZh: "", parent: "b"), Area(id: "b", nameZh: "", parent: "c"),
            Area(id: "c", nameZh: "", parent: "a"), Area(id: "d", nameZh: "", parent: "a"),
        ]
        let failure = #expect(throws: AreaCycle.self) { try AreaTree(areas) }
        #expect(failure?.areas == ["a", "b", "c"])
    }

    @Test func takesTheEditionNamed() throws {
        let indicator = Indicator(id: "x", nameZh: "", unitOfMeasure: .one, timing: .period, aggregation: .sum)
        let data = [("11", "revised", 5.0), ("12", "revised", 6), ("11", "", 1), ("12", "", 2)].map {
            Observation(
                indicator: "x", area: $0.0, period: Period(year: 2024), quantity: Quantity($0.2, .one), vintage: $0.1)
        }
        let tree = try AreaTree(RollUpCase.areas)
        for (vintage, expected) in [("revised", 11.0), ("", 3), ("pre-census", 3)] {
            let rollUp = RollUp(indicators: [indicator], areas: tree, observations: data, vintage: vintage)
            #expect(rollUp.total(of: "x", in: "1", over: Period(year: 2024)).quantity?.value == expected)
        }
    }
}
