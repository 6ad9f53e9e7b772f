import PlanModel
import PlanOffice
import Testing

/// Indicators that are computed from others.
struct FormulaTests {
    private let asker = SamplePlan.asker

    private func indicators(formula: String) -> [Indicator] {
        var computed = SamplePlan.urbanisation
        computed.formula = formula
        let parts = ["urban", "population"].map {
            Indicator(id: $0, nameZh: $0, unitOfMeasure: UnitOfMeasure("万人"), timing: .end, aggregation: .sum)
        }
        return [computed] + parts
    }

    private func values(_ id: String, _ yearly: [Int: Double]) -> [Observation] {
        yearly.sorted { $0.key < $1.key }.map { year, value in
            Observation(
                indicator: id, area: "210000", period: Period(year: year),
                quantity: Quantity(value, UnitOfMeasure("万人")), status: year == 2025 ? .provisional : .final)
        }
    }

    private func bring(_ indicators: [Indicator], to office: Office) async throws {
        _ = try await office.bring(.indicators(indicators, links: []), subject: "indicators.csv", by: asker)
    }

    @Test func computedValuesJudgeLikeObservedOnes() async throws {
        let office = try await SamplePlan.linkedOffice()
        try await bring(indicators(formula: "share(urban of population)"), to: office)
        let observed = values("urban", [2020: 60, 2025: 70]) + values("population", [2020: 100, 2025: 100])
        _ = try await office.bring(.observations(observed), subject: "o.csv", by: asker)
        let page = try await office.indicator("urbanisation-rate", for: .citizen)
        #expect(page.series.observations.map(\.quantity.value) == [60, 70])
        _ = try await office.evaluate(nil, asOf: Period(year: 2025), by: asker)
        let evaluation = try #require(try await office.evaluation())
        let verdict = try #require(evaluation.verdicts.first)
        #expect(verdict.standing == .achieved && verdict.observed?.value == 70 && verdict.isProvisional)
        #expect(evaluation.inputs["O.csv"]?.contains("urbanisation-rate,210000,2025,70") == true)
    }

    @Test func aMissingPartLeavesNoValue() async throws {
        let office = try await SamplePlan.linkedOffice()
        try await bring(indicators(formula: "share(urban of population)"), to: office)
        _ = try await office.bring(.observations(values("urban", [2025: 70])), subject: "o.csv", by: asker)
        let page = try await office.indicator("urbanisation-rate", for: .citizen)
        #expect(page.series.observations.isEmpty)
    }

    /// A verdict on computed values says so; one on observed ones does not.
    @Test func verdictsSayWhetherTheirValuesWereComputed() async throws {
        let office = try await SamplePlan.linkedOffice()
        _ = try await office.bring(.observations([SamplePlan.observation("2025", 70)]), subject: "o.csv", by: asker)
        _ = try await office.evaluate(nil, asOf: Period(year: 2025), by: asker)
        #expect(try await office.evaluation()?.verdicts.map(\.isComputed) == [false])
        try await bring(indicators(formula: "share(urban of population)"), to: office)
        let inputs = values("urban", [2020: 60, 2025: 70]) + values("population", [2020: 100, 2025: 100])
        _ = try await office.bring(.observations(inputs), subject: "o.csv", by: asker)
        _ = try await office.evaluate(nil, asOf: Period(year: 2025), by: asker)
        #expect(try await office.evaluation()?.verdicts.map(\.isComputed) == [true])
    }

    /// The page of a computed indicator and the data request name each input that is missing, year by year.
    @Test func whatAFormulaLacksIsShown() async throws {
        let office = try await SamplePlan.linkedOffice()
        var all = indicators(formula: "share(urban of population)")
        all[2].sourceBody = "省统计局"
        try await bring(all, to: office)
        let observed = values("urban", [2020: 60, 2024: 69, 2025: 70]) + values("population", [2020: 100, 2024: 100])
        _ = try await office.bring(.observations(observed), subject: "o.csv", by: asker)
        _ = try await office.evaluate(nil, asOf: Period(year: 2025), by: asker)
        let lacks = try await office.indicator("urbanisation-rate", for: .citizen).lacks
        #expect(lacks.map(\.period.year) == [2021, 2022, 2023, 2025])
        #expect(lacks.last?.sentence[.zh] == "辽宁省2025年“population”：缺少数值")
        #expect(lacks.last?.bodies == ["省统计局"])
        #expect(try await office.indicator("population", for: .citizen).lacks.isEmpty)
    }

    /// A gap of a computed series asks for its inputs, of those who give them.
    @Test func theDataRequestAsksForTheInputs() async throws {
        let office = try await SamplePlan.linkedOffice()
        var all = indicators(formula: "share(urban of population)")
        all[2].sourceBody = "省统计局"
        try await bring(all, to: office)
        let observed = values("urban", [2020: 60, 2025: 68]) + values("population", [2020: 100])
        _ = try await office.bring(.observations(observed), subject: "o.csv", by: asker)
        _ = try await office.evaluate(nil, asOf: Period(year: 2026), by: asker)
        let rows = try await office.gaps(for: .citizen).rows.filter { $0.commitment.title.contains("城镇化率") }
        let row = try #require(rows.first { $0.gap == .lastYear })
        #expect(row.inputs.map(\.period) == [Period(year: 2025)] && row.body == "省统计局")
    }

    @Test(arguments: [
        "urban / population", "share(urban of nobody)", "share(urban of", "change(share(urban of population), 1y)",
    ])
    func aFormulaThatCannotBeUsedIsRefused(formula: String) async throws {
        let office = try await SamplePlan.linkedOffice()
        let error = await #expect(throws: OfficeError.self) {
            try await bring(indicators(formula: formula), to: office)
        }
        guard case .formula(let zh, let en)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(zh.contains("urbanisation-rate") && zh.hasSuffix("。") && en.hasSuffix("."))
    }

    @Test func whatIsComputedTakesNoValues() async throws {
        let office = try await SamplePlan.linkedOffice()
        try await bring(indicators(formula: "share(urban of population)"), to: office)
        await #expect(throws: OfficeError.self) {
            try await office.bring(.observations([SamplePlan.observation("2025", 69)]), subject: "o.csv", by: asker)
        }
    }

    @Test func aWeightMustBeKnown() async throws {
        let office = try await SamplePlan.linkedOffice()
        var weighed = SamplePlan.urbanisation
        weighed.aggregation = Aggregation(areas: .mean(weight: "nobody"))
        await #expect(throws: OfficeError.unknown(row: nil, "aggregation", "nobody")) {
            try await bring([weighed], to: office)
        }
    }
}
