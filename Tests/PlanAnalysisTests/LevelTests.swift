import PlanModel
import Testing

/// Level, coverage and elimination: by hand, each comparator, before the deadline (e = 0.4 at the end of 2022) and at it.
@Suite struct LevelTests {
    @Test(arguments: [
        Case(
            "at least, ahead", target(.level, .atLeast, 100, from: 50), "2022=75", asOf: "2022", .ahead, p: 0.5, e: 0.4),
        Case("at least, due", target(.level, .atLeast, 100, from: 50), "2025=100", asOf: "2025", .achieved, p: 1, e: 1),
        Case("at least, short", target(.level, .atLeast, 100, from: 50), "2025=99", asOf: "2025", .missed, p: 0.98),
        Case(
            "more than, at the value", target(.level, .moreThan, 100, from: 50), "2025=100", asOf: "2025", .missed, p: 1
        ),
        Case(
            "more than, past it", target(.level, .moreThan, 100, from: 50), "2022=101", asOf: "2022", .achieved, p: 1.02
        ),
        Case(
            "at most, on track", target(.level, .atMost, 50, .down, from: 100), "2022=80", asOf: "2022", .onTrack,
            p: 0.4),
        Case("at most, due", target(.level, .atMost, 50, .down, from: 100), "2025=50", asOf: "2025", .achieved, p: 1),
        Case(
            "less than, at it", target(.level, .lessThan, 50, .down, from: 100), "2025=50", asOf: "2025", .missed, p: 1),
        Case(
            "less than, lagging", target(.level, .lessThan, 50, .down, from: 100), "2022=90", asOf: "2022", .lagging,
            p: 0.2),
        Case("about up", target(.level, .about, 100, from: 45), "2025=95", asOf: "2025", .achieved, p: 1),
        Case("about up, short", target(.level, .about, 100, from: 45), "2025=94", asOf: "2025", .missed, p: 0.98),
        Case("about down", target(.level, .about, 100, .down, from: 205), "2025=105", asOf: "2025", .achieved, p: 1),
        Case("about held", target(.level, .about, 100, .hold), "2021=95 2022=105", asOf: "2022", .onTrack, p: 1, e: 1),
        Case("about held, off", target(.level, .about, 100, .hold), "2021=95 2022=106", asOf: "2022", .lagging, p: 0.5),
        Case(
            "exactly up is a floor", target(.level, .exactly, 100, from: 50), "2025=120", asOf: "2025", .achieved,
            p: 1.4),
        Case(
            "exactly down is a cap", target(.level, .exactly, 50, .down, from: 90), "2025=40", asOf: "2025", .achieved,
            p: 1.25),
        Case("exactly held", target(.level, .exactly, 7, .hold), "2021=7 2022=8", asOf: "2022", .lagging, p: 0.5),
        Case(
            "between up", target(.level, .between, 60, upper: 70, from: 50), "2025=75", asOf: "2025", .achieved, p: 2.5),
        Case(
            "between down", target(.level, .between, 60, upper: 70, .down, from: 90), "2025=71", asOf: "2025", .missed,
            p: 0.95),
        Case(
            "between held", target(.level, .between, 60, upper: 70, .hold), "2021=60 2022=70 2023=65 2024=61 2025=70",
            asOf: "2025", .achieved, p: 1),
        Case(
            "between held, outside", target(.level, .between, 60, upper: 70, .hold), "2025=75", asOf: "2025", .missed,
            p: 0),
    ])
    func level(_ table: Case) throws { try table.check() }

    @Test(arguments: [
        Case(
            "at least", target(.coverage, .atLeast, 100, unit: "%", from: 80), "2022=88;%", asOf: "2022", .onTrack,
            p: 0.4),
        Case(
            "at least, due", target(.coverage, .atLeast, 100, unit: "%", from: 80), "2025=99;%", asOf: "2025", .missed,
            p: 0.95),
        Case(
            "more than", target(.coverage, .moreThan, 90, unit: "%", from: 80), "2025=91;%", asOf: "2025", .achieved,
            p: 1.1),
        Case(
            "more than, at it", target(.coverage, .moreThan, 90, unit: "%", from: 80), "2025=90;%", asOf: "2025",
            .missed, p: 1),
        Case(
            "at most", target(.coverage, .atMost, 20, .down, unit: "%", from: 40), "2022=20;%", asOf: "2022", .achieved,
            p: 1),
        Case(
            "at most, due", target(.coverage, .atMost, 20, .down, unit: "%", from: 40), "2025=21;%", asOf: "2025",
            .missed, p: 0.95),
        Case(
            "less than", target(.coverage, .lessThan, 20, .down, unit: "%", from: 40), "2022=35;%", asOf: "2022",
            .lagging, p: 0.25),
        Case(
            "less than, due", target(.coverage, .lessThan, 20, .down, unit: "%", from: 40), "2025=19;%", asOf: "2025",
            .achieved, p: 1.05),
        Case(
            "exactly", target(.coverage, .exactly, 100, unit: "%", from: 50), "2025=100;%", asOf: "2025", .achieved,
            p: 1),
        Case(
            "exactly, early", target(.coverage, .exactly, 100, unit: "%", from: 50), "2022=100;%", asOf: "2022",
            .achieved, p: 1),
        Case(
            "about all", target(.coverage, .about, 100, unit: "%", from: 45), "2025=95;%", asOf: "2025", .achieved, p: 1
        ),
        Case(
            "about all, short", target(.coverage, .about, 100, unit: "%", from: 45), "2025=94.5;%", asOf: "2025",
            .missed, p: 0.99),
        Case(
            "between", target(.coverage, .between, 80, upper: 90, unit: "%", from: 40), "2022=60;%", asOf: "2022",
            .ahead, p: 0.5),
        Case(
            "between, due", target(.coverage, .between, 80, upper: 90, unit: "%", from: 40), "2025=78;%", asOf: "2025",
            .missed, p: 0.95),
    ])
    func coverage(_ table: Case) throws { try table.check() }

    /// None is none whatever the comparator; 1 − x/b of the way otherwise.
    @Test(arguments: PlanModel.Comparator.allCases)
    func elimination(_ comparator: PlanModel.Comparator) throws {
        let promise = target(.elimination, comparator, 0, upper: 0, .down, unit: "户", from: 20)
        try Case("none", promise, "2025=0;户", asOf: "2025", .achieved, p: 1).check()
        try Case("one left", promise, "2025=1;户", asOf: "2025", .missed, p: 0.95).check()
        try Case("half way", promise, "2022=10;户", asOf: "2022", .ahead, p: 0.5).check()
        try Case("early", promise, "2022=0;户", asOf: "2022", .achieved, p: 1).check()
        let bare = target(.elimination, comparator, 0, upper: 0, .down, unit: "%")
        try Case("none in any unit", bare, "2025=0;个", asOf: "2025", .achieved, p: nil).check()
        try Case("some in any unit", bare, "2025=3;个", asOf: "2025", .missed, p: nil).check()
        try Case("no way without a baseline", bare, "2022=3;个", asOf: "2022", .notAssessable, code: "no_baseline")
            .check()
        try Case("observed baseline", bare, "2020=5;个 2022=3;个", asOf: "2022", .onTrack, p: 0.4).check()
    }
}
