import PlanAnalysis
import PlanModel
import Testing

/// Six values from 2015 to 2020, the last 20 unless another is said; due in 2025.
@Suite struct MethodsDestatisTests {
    static let steady = "2015=10 2016=12 2017=14 2018=16 2019=18 2020=20"

    static let cases: [ScoredCase] = [
        ScoredCase("reached", aim(30, by: 2025), steady, "sun", p: 1, "projection"),
        ScoredCase("passed", aim(25, by: 2025), steady, "sun", p: 2, "projection"),
        ScoredCase("missed by 4.8 %", aim(30.5, by: 2025), steady, "sun", p: 10 / 10.5, "projection"),
        ScoredCase("missed by 5 %", aim(40, by: 2025), rise(from: 1), "sun_cloud", p: 0.95, "projection"),
        ScoredCase("missed by 20 %", aim(40, by: 2025), rise(from: 4), "sun_cloud", p: 0.8, "projection"),
        ScoredCase("missed by 25 %", aim(40, by: 2025), rise(from: 5), "cloud", p: 0.75, "projection"),
        ScoredCase("no change", aim(40, by: 2025), rise(from: 20), "thunderstorm", p: 0, "projection"),
        ScoredCase("the wrong way", aim(40, by: 2025), rise(from: 25), "thunderstorm", p: -0.25, "projection"),
        ScoredCase("down to zero, short", aim(0, .down, by: 2025), rise(from: 35), "cloud", p: 0.75, "projection"),
        ScoredCase("down to zero", aim(0, .down, by: 2025), rise(from: 40), "sun", p: 1, "projection"),
        ScoredCase("none left", aim(nil, by: 2025, kind: .elimination), rise(from: 35), "cloud", p: 0.75, "projection"),
        ScoredCase("from below zero", aim(10, by: 2025), "2015=-10 2016=-8 2018=-4 2020=0", "sun", p: 1, "projection"),
        ScoredCase(
            "below zero", aim(-5, by: 2025), "2015=-30 2016=-30 2018=-30 2020=-20", "cloud", p: 10 / 15.0, "projection"),
        ScoredCase("met, falling, still met", aim(10, by: 2025), rise(from: 25), "sun", "projection"),
        ScoredCase("met, falling below", aim(19, by: 2025), rise(from: 25), "thunderstorm", "projection"),
        ScoredCase("at the target, falling", aim(20, by: 2025), rise(from: 25), "thunderstorm", "projection"),
        ScoredCase("only six values", aim(30, by: 2025), "2013=900 2014=1000 " + steady, "sun", p: 1, "projection"),
        ScoredCase("four values", aim(30, by: 2025), "2017=14 2018=16 2019=18 2020=20", "sun", p: 1, "projection"),
        ScoredCase("gaps", aim(30, by: 2025), "2010=0 2012=4 2016=12 2020=20", "sun", p: 1, "projection"),
        ScoredCase("three values", aim(30, by: 2025), "2018=16 2019=18 2020=20", "not_available", "too_few_values"),
        ScoredCase("due and not met", aim(22, by: 2020), steady, "cloud", p: 0, "projection"),
        ScoredCase("due and met, later values aside", aim(18, by: 2019), steady, "sun", "projection"),
        ScoredCase("no deadline", aim(30), steady, "not_available", "no_deadline"),
        ScoredCase(
            "at most has its own direction", aim(5, by: 2025, comparator: .atMost), rise(from: 35), "sun", p: 1,
            "projection"),
        ScoredCase(
            "upper end of a falling range", aim(3, .down, by: 2025, comparator: .between, upper: 5), rise(from: 35),
            "sun", p: 1, "projection"),
        ScoredCase("both right", aim(nil), steady, "sun", "trend"),
        ScoredCase("last wrong", aim(nil), "2015=10 2016=12 2019=20 2020=18", "sun_cloud", "trend"),
        ScoredCase("last unchanged", aim(nil), "2015=10 2016=12 2019=20 2020=20", "sun_cloud", "trend"),
        ScoredCase("mean wrong", aim(nil), "2015=20 2016=18 2019=10 2020=12", "cloud", "trend"),
        ScoredCase("mean unchanged", aim(nil), "2015=12 2016=11 2019=10 2020=12", "cloud", "trend"),
        ScoredCase("neither", aim(nil), rise(from: 25), "thunderstorm", "trend"),
        ScoredCase("nothing moves", aim(nil), rise(from: 20), "thunderstorm", "trend"),
        ScoredCase("down, both right", aim(nil, .down), rise(from: 25), "sun", "trend"),
        ScoredCase("through zero", aim(nil), "2015=-3 2016=-1 2019=0 2020=2", "sun", "trend"),
    ]

    @Test(arguments: cases) func hand(_ item: ScoredCase) throws { try item.check(by: DestatisMethod()) }

    @Test func untilStandsForADeadline() throws {
        let result = try ScoredCase("", aim(30), Self.steady, "", "").result(by: DestatisMethod(until: 2025))
        #expect(result.standing == "sun" && result.deadline == 2025 && result.isDeadlineAssumed)
        #expect(result.observed == Verdict.Observed(period: Period(year: 2020), value: 20))
    }

    @Test func anyProvisionalValueUsedMakesItProvisional() throws {
        let some = try ScoredCase("", aim(nil), "2015=1 2016=2p 2017=3 2018=4", "", "").result(by: DestatisMethod())
        #expect(some.isProvisional)
        let unused = "2012=9p 2013=1 2014=1 2015=1 2016=2 2017=3 2018=4"
        #expect(try !ScoredCase("", aim(nil), unused, "", "").result(by: DestatisMethod()).isProvisional)
    }

    /// Straight from a value in 2015 to 20 in 2020.
    private static func rise(from first: Double) -> String {
        (0...5).map { "\(2015 + $0)=\(first + (20 - first) / 5 * Double($0))" }.joined(separator: " ")
    }
}
