import PlanAnalysis
import PlanModel
import Testing

/// Growth over two years makes round numbers: 100 → 121 is 10 % a year.
@Suite struct MethodsOpenSDGTests {
    static let cases: [ScoredCase] = [
        ScoredCase(
            "achieved", aim(120), "2015=100 2017=121", "target_achieved", p: 0.1 / 0.012228939874784794, score: 5,
            "target_met"),
        ScoredCase(
            "one value is enough to be achieved", aim(120), "2020=120", "target_achieved", score: 5, "target_met"),
        ScoredCase(
            "down, achieved at the target", aim(5, .down), "2015=5 2017=5", "target_achieved", score: 5, "target_met"),
        ScoredCase(
            "all of the growth required", aim(121, by: 2017), "2015=100 2016=110", "substantial_progress", p: 1,
            score: 7.1429 - 4.2857, "required_growth"),
        ScoredCase(
            "0.8 of it", aim(121, by: 2017), "2015=100 2016=108", "moderate_progress", p: 0.8,
            score: 7.1429 * 0.8 - 4.2857, "required_growth"),
        ScoredCase(
            "0.5 of it", aim(121, by: 2017), "2015=100 2016=105", "limited_progress", p: 0.5, score: 4.1667 * 0.5 - 2.5,
            "required_growth"),
        ScoredCase(
            "nothing of it", aim(121, by: 2017), "2015=100 2016=100", "limited_progress", p: 0, score: -2.5,
            "required_growth"),
        ScoredCase(
            "the wrong way", aim(121, by: 2017), "2015=100 2016=90", "deterioration", p: -1, score: -5,
            "required_growth"),
        ScoredCase(
            "down, the wrong way", aim(81, .down, by: 2017), "2015=100 2016=105", "deterioration", p: -0.5,
            score: -2.5 - 4.1667 / 2, "required_growth"),
        ScoredCase(
            "no target, 2 %", aim(nil), "2015=100 2016=102", "substantial_progress", p: 0.02, score: 5, "growth"),
        ScoredCase(
            "no target, 1 %", aim(nil), "2015=100 2016=101", "moderate_progress", p: 0.01, score: 1.25, "growth"),
        ScoredCase(
            "no target, 0.25 %", aim(nil), "2015=400 2016=401", "limited_progress", p: 0.0025, score: -1.25, "growth"),
        ScoredCase(
            "no target, no change", aim(nil), "2015=100 2016=100", "limited_progress", p: 0, score: -2.5, "growth"),
        ScoredCase("no target, −1 %", aim(nil), "2015=100 2016=99", "deterioration", p: -0.01, score: -3.75, "growth"),
        ScoredCase(
            "no target, down", aim(nil, .down), "2015=100 2016=98", "substantial_progress", p: 0.02, score: 5, "growth"),
        ScoredCase(
            "negative and rising", aim(nil), "2015=-100 2016=-98", "substantial_progress", p: 0.02, score: 5, "growth"),
        ScoredCase(
            "negative and falling", aim(nil), "2015=-100 2016=-102", "deterioration", p: -0.02, score: -5, "growth"),
        ScoredCase(
            "at its limit", aim(nil, limit: 100), "2015=100 2016=100", "substantial_progress", p: 0, score: 5, "growth"),
        ScoredCase(
            "far beyond its limit", aim(nil, .down, limit: 50), "2015=100 2016=99", "moderate_progress", p: 0.01,
            score: 1.25, "growth"),
        ScoredCase(
            "limit of zero", aim(nil, .down, limit: 0), "2015=100 2016=99", "moderate_progress", p: 0.01, score: 1.25,
            "growth"),
        ScoredCase(
            "between once and twice its limit", aim(nil, .down, limit: 80), "2015=120 2016=118.8", "moderate_progress",
            p: 0.01, score: 2.5 / 0.9539290869596531 - 1.25, "growth"),
        ScoredCase(
            "baseline of zero", aim(nil), "2015=0 2016=0.00102", "substantial_progress", p: 0.02, score: 5, "growth"),
        ScoredCase(
            "target of zero", aim(0, .down, by: 2016), "2015=1 2016=0.5", "limited_progress", p: 0.5 / 0.999,
            score: 4.1667 * 0.5 / 0.999 - 2.5, "required_growth"),
        ScoredCase("to zero", aim(nil, .down), "2015=4 2017=0", "substantial_progress", p: 1, score: 5, "growth"),
        ScoredCase("change of sign", aim(nil), "2015=-1 2016=1", "not_available", "sign_change"),
        ScoredCase("change of sign, met", aim(1), "2015=-1 2016=1", "target_achieved", score: 5, "target_met"),
        ScoredCase("target of another sign", aim(2), "2015=-3 2017=-1", "not_available", "sign_change"),
        ScoredCase("target is the baseline", aim(100), "2015=100 2016=99", "not_available", "target_is_baseline"),
        ScoredCase("one value", aim(nil), "2015=100", "not_available", "too_few_values"),
        ScoredCase("no value", aim(nil), "", "not_available", "no_observation"),
        ScoredCase(
            "next later year for the baseline", aim(nil), "2014=50 2016=100 2017=102", "substantial_progress", p: 0.02,
            score: 5, "growth"),
        ScoredCase(
            "stated baseline year", aim(nil, from: 2014), "2014=100 2016=121 2013=7", "substantial_progress", p: 0.1,
            score: 5, "growth"),
        ScoredCase(
            "nothing since the baseline", aim(nil, from: 2020), "2015=1 2016=2", "not_available",
            "no_value_since_baseline"),
        ScoredCase(
            "forecasts and gaps are no values", aim(nil), "2015=100 2016=102 2017=500f 2018=0m", "substantial_progress",
            p: 0.02, score: 5, "growth"),
        ScoredCase("only months", aim(nil), "2015-01=100 2016-01=102", "not_available", "no_yearly_value"),
        ScoredCase(
            "ranges count for their first year", aim(nil), "2015..2017=100 2016..2018=102", "substantial_progress",
            p: 0.02, score: 5, "growth"),
    ]

    @Test(arguments: cases) func hand(_ item: ScoredCase) throws { try item.check(by: OpenSDGMethod()) }

    static let uncovered: [ScoredCase] = [
        ScoredCase("rate", aim(5, kind: .annualRate), "2015=1 2016=2", "not_available", "kind_not_covered"),
        ScoredCase("hold", aim(5, .hold), "2015=1 2016=2", "not_available", "hold_not_covered"),
        ScoredCase("reference", aim(5, reference: "y"), "2015=1 2016=2", "not_available", "reference_not_covered"),
        ScoredCase("unit", aim(5, unit: "吨"), "2015=1;% 2016=2;%", "not_available", "unit_mismatch"),
    ]

    @Test(arguments: uncovered) func notCovered(_ item: ScoredCase) throws {
        try item.check(by: OpenSDGMethod())
        try item.check(by: DestatisMethod(until: 2030))
        try item.check(by: UNSDMethod())
    }

    @Test func valuesAreConvertedAndProvisionalOnesSaidToBe() throws {
        let item = ScoredCase(
            "", aim(3, unit: "万吨"), "2016=20000;吨 2018=30000p;吨", "target_achieved", "target_met")
        let result = try item.result(by: OpenSDGMethod(until: 2025))
        #expect(result.observed?.value == 3 && result.isProvisional)
        #expect(result.deadline == 2025 && result.isDeadlineAssumed && result.missing.isEmpty)
    }

    @Test func baselineYearThatIsMissingIsNamed() throws {
        let result = try ScoredCase("", aim(nil, from: 2015), "2016=1 2017=2", "", "").result(by: OpenSDGMethod())
        #expect(result.missing == [Period(year: 2015)])
        #expect(result.deadline == nil && !result.isDeadlineAssumed)
    }

    @Test(arguments: [Int.min, 0, 10_000, Int.max]) func yearsThatAreNoneAreNotStated(year: Int) throws {
        let item = ScoredCase("", aim(500, from: year, by: year), "2015=1 2016=2 2017=3 2018=4", "", "")
        #expect(try item.result(by: OpenSDGMethod()).deadline == 2030)
        #expect(try item.result(by: UNSDMethod(until: year)).deadline == 2030)
        #expect(try item.result(by: DestatisMethod(until: year)).reason == .noDeadline)
    }

    @Test func editionsAreScoredOneByOneNewestFirst() throws {
        let old = try observations("2015=100 2016=98", unit: "", vintage: "2020")
        let new = try observations("2015=100 2016=102", unit: "", vintage: "2021")
        let asOf = try #require(Period("2030"))
        let scores = OpenSDGMethod().score([aim(nil)], observations: old + new, asOf: asOf)
        #expect(scores.map(\.vintage) == ["2021", "2020"])
        #expect(scores.map(\.standing) == ["substantial_progress", "deterioration"])
    }
}
