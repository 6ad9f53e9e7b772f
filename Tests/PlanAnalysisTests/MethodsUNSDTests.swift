import PlanAnalysis
import PlanModel
import Testing

/// 100 in 2015 and 110 in 2016 lead to 121 in 2017.
@Suite struct MethodsUNSDTests {
    static let rise = "2015=100 2016=110"

    static let cases: [ScoredCase] = [
        ScoredCase("met", aim(110), rise, "met", score: 3, "target_met"),
        ScoredCase("one value is enough to be met", aim(110), "2020=110", "met", score: 3, "target_met"),
        ScoredCase("on track", aim(121, by: 2017), rise, "3", p: 1, score: 3, "projection"),
        ScoredCase("above 0.95", aim(122, by: 2017), rise, "3", p: 21 / 22.0, score: 3, "projection"),
        ScoredCase("at 0.95", aim(120, by: 2016), "2015=100 2016=119", "3", p: 0.95, score: 3, "projection"),
        ScoredCase("below 0.95", aim(125, by: 2017), rise, "2", p: 0.84, score: 2, "projection"),
        ScoredCase("at 0.10", aim(310, by: 2017), rise, "2", p: 0.1, score: 2, "projection"),
        ScoredCase("below 0.10", aim(500, by: 2017), rise, "1", p: 0.0525, score: 1, "projection"),
        ScoredCase("down", aim(81, .down, by: 2017), "2015=100 2016=90", "3", p: 1, score: 3, "projection"),
        ScoredCase(
            "down, the wrong way", aim(81, .down, by: 2017), "2015=100 2016=105", "1", p: -10.25 / 19, score: 1,
            "projection"),
        ScoredCase("due in 2030", aim(1000), "2015=100 2020=200", "2", p: 700 / 900.0, score: 2, "projection"),
        ScoredCase("one point from 100 %", aim(100, unit: "%"), "2015=90;% 2016=99;%", "met", score: 3, "nearly_met"),
        ScoredCase(
            "farther from 100 %", aim(100, by: 2016, unit: "%"), "2015=98;% 2016=98.9;%", "2", p: 0.45, score: 2,
            "projection"),
        ScoredCase("one point from 0 %", aim(0, .down, unit: "%"), "2015=9;% 2016=1;%", "met", score: 3, "nearly_met"),
        ScoredCase("9 ‰ from 0", aim(0, .down, unit: "‰"), "2015=90;‰ 2016=9;‰", "met", score: 3, "nearly_met"),
        ScoredCase(
            "near 95 %", aim(95, by: 2016, unit: "%"), "2015=94;% 2016=94.5;%", "2", p: 0.5, score: 2, "projection"),
        ScoredCase("near 100 of no share", aim(100, by: 2016), "2015=98 2016=99", "2", p: 0.5, score: 2, "projection"),
        ScoredCase("2 %", aim(nil), "2015=100 2016=102", "3", p: 0.02, score: 3, "growth"),
        ScoredCase("0.5 %", aim(nil), "2015=200 2016=201", "2", p: 0.005, score: 2, "growth"),
        ScoredCase("0.4 %", aim(nil), "2015=250 2016=251", "1", p: 0.004, score: 1, "growth"),
        ScoredCase("falling where more is good", aim(nil), "2015=100 2016=90", "1", p: -0.1, score: 1, "growth"),
        ScoredCase("−2 %, less is good", aim(nil, .down), "2015=100 2016=98", "3", p: -0.02, score: 3, "growth"),
        ScoredCase("−0.5 %, less is good", aim(nil, .down), "2015=200 2016=199", "2", p: -0.005, score: 2, "growth"),
        ScoredCase(
            "rising where less is good", aim(nil, .down), "2015=200 2016=201", "1", p: 0.005, score: 1, "growth"),
        ScoredCase("from zero", aim(nil), "2015=0 2016=2", "not_available", "undefined"),
        ScoredCase("to zero", aim(nil, .down), "2015=2 2016=0", "3", p: -1, score: 3, "growth"),
        ScoredCase(
            "to zero, target below", aim(-5, .down), "2015=10 2016=0", "2", p: 10 / 15.0, score: 2, "projection"),
        ScoredCase("change of sign", aim(5), "2015=-1 2016=1", "not_available", "sign_change"),
        ScoredCase("negative, no target", aim(nil), "2015=-2 2016=-1", "not_available", "undefined"),
        ScoredCase("negative, target", aim(-81, by: 2017), "2015=-100 2016=-90", "3", p: 1, score: 3, "projection"),
        ScoredCase("no longer met", aim(5), "2015=10 2016=4", "1", score: 1, "no_longer_met"),
        ScoredCase("one value", aim(nil), "2016=4", "not_available", "too_few_values"),
        ScoredCase("an earlier baseline", aim(nil), "2012=7 2013=100 2014=110", "3", p: 0.1, score: 3, "growth"),
        ScoredCase("a later baseline", aim(nil), "2012=7 2016=100 2017=110", "3", p: 0.1, score: 3, "growth"),
        ScoredCase(
            "a stated baseline", aim(nil, from: 2012), "2012=100 2013=120 2014=121", "3", p: 0.1, score: 3, "growth"),
        ScoredCase(
            "due, later values aside", aim(125, by: 2016), rise + " 2020=500", "2", p: 0.4, score: 2, "projection"),
        ScoredCase("only after it was due", aim(125, by: 2014), rise, "not_available", "too_few_values"),
    ]

    @Test(arguments: cases) func hand(_ item: ScoredCase) throws { try item.check(by: UNSDMethod()) }

    @Test func deadlineIs2030UnlessSaid() throws {
        let item = ScoredCase("", aim(1000), Self.rise, "", "")
        #expect(try item.result(by: UNSDMethod()).deadline == 2030)
        #expect(try item.result(by: UNSDMethod(until: 2025)).deadline == 2025)
    }
}
