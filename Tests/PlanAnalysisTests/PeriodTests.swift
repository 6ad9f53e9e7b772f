import PlanModel
import Testing

/// Totals, promises for every period and milestones, by hand; e = 0.4 at the end of 2022.
@Suite struct PeriodTests {
    @Test(arguments: [
        Case(
            "at least", target(.totalOverPeriod, .atLeast, 100), "2021=25 2022=25", asOf: "2022", .ahead, p: 0.5, e: 0.4
        ),
        Case(
            "at least, due", target(.totalOverPeriod, .atLeast, 100), "2021=20 2022=20 2023=20 2024=20 2025=20",
            asOf: "2025", .achieved, p: 1),
        Case(
            "more than, at it", target(.totalOverPeriod, .moreThan, 100), "2021=20 2022=20 2023=20 2024=20 2025=20",
            asOf: "2025", .missed, p: 1),
        Case(
            "more than, early", target(.totalOverPeriod, .moreThan, 100), "2021=60 2022=60", asOf: "2022", .achieved,
            p: 1.2, code: "met_early"),
        Case(
            "at most, due", target(.totalOverPeriod, .atMost, 100, .down), "2021=20 2022=20 2023=20 2024=20 2025=19",
            asOf: "2025", .achieved, p: 0.99),
        Case(
            "at most, over early", target(.totalOverPeriod, .atMost, 100, .down), "2021=70 2022=70", asOf: "2022",
            .lagging, p: 1.4),
        Case(
            "at most, so far", target(.totalOverPeriod, .atMost, 100, .down), "2021=70", asOf: "2021", .achieved,
            p: 0.7, code: "within_limit_so_far"),
        Case(
            "less than, at it", target(.totalOverPeriod, .lessThan, 100, .down), "2021..2025=100", asOf: "2025",
            .missed, p: 1),
        Case(
            "less than", target(.totalOverPeriod, .lessThan, 100, .down), "2021..2025=99", asOf: "2025", .achieved,
            p: 0.99),
        Case(
            "exactly is a floor", target(.totalOverPeriod, .exactly, 100), "2021..2023=90 2024=9 2025=9", asOf: "2025",
            .achieved, p: 1.08),
        Case(
            "exactly, short", target(.totalOverPeriod, .exactly, 100), "2021..2024=90 2025=9", asOf: "2025", .missed,
            p: 0.99),
        Case("about asks 95", target(.totalOverPeriod, .about, 100), "2021..2025=95", asOf: "2025", .achieved, p: 1),
        Case(
            "about, lagging", target(.totalOverPeriod, .about, 100), "2021=19 2022=9.5", asOf: "2022", .lagging, p: 0.3),
        Case(
            "between asks the lower", target(.totalOverPeriod, .between, 100, upper: 120), "2021..2025=130",
            asOf: "2025", .achieved, p: 1.3),
        Case(
            "between, short", target(.totalOverPeriod, .between, 100, upper: 120), "2021..2025=90", asOf: "2025",
            .missed, p: 0.9),
        Case(
            "a gap", target(.totalOverPeriod, .atLeast, 100), "2021=25 2023=25", asOf: "2023", .notAssessable, p: 0.5,
            code: "missing_periods"),
        Case(
            "a gap that does not matter", target(.totalOverPeriod, .atLeast, 100), "2021=50 2023=50", asOf: "2023",
            .achieved, p: 1, code: "floor_met_with_gaps"),
        Case(
            "last year missing", target(.totalOverPeriod, .atLeast, 100), "2021..2024=90", asOf: "2025", .notAssessable,
            p: 0.9, code: "missing_periods"),
        Case(
            "quarters make their year", target(.totalOverPeriod, .atLeast, 100),
            "2021-Q1=5 2021-Q2=5 2021-Q3=5 2021-Q4=5", asOf: "2021", .onTrack, p: 0.2, e: 0.2),
        Case(
            "a half year counts for itself", target(.totalOverPeriod, .atLeast, 100), "2021=20 2022-S1=30",
            asOf: "2022",
            .ahead, p: 0.5, e: 0.3),
        Case(
            "quarters of the year that has begun", target(.totalOverPeriod, .atLeast, 100), "2021-Q1=5 2021-Q2=5",
            asOf: "2021-Q2", .onTrack, p: 0.1, e: 0.1),
        Case(
            "a quarter is missing, the rest is a lower bound", target(.totalOverPeriod, .atLeast, 100),
            "2021-Q1=5 2021-Q3=5 2021-Q4=7", asOf: "2021", .notAssessable, p: 0.17, code: "missing_periods"),
        Case(
            "quarters that meet the floor alone", target(.totalOverPeriod, .atLeast, 100), "2021-Q1=60 2021-Q2=60",
            asOf: "2022-Q2", .achieved, p: 1.2),
        Case(
            "nothing twice", target(.totalOverPeriod, .atLeast, 100),
            "2021=20 2021-S1=10 2021-S2=10 2021..2022=40 2022=20", asOf: "2022", .onTrack, p: 0.4),
        Case(
            "a run that reaches back", target(.totalOverPeriod, .atLeast, 100), "2020..2021=90 2021=20", asOf: "2021",
            .onTrack, p: 0.2),
        Case(
            "running sum", target(.totalOverPeriod, .atLeast, 100, as: .cumulative), "2021=10 2022=40", asOf: "2022",
            .onTrack, p: 0.4),
        Case(
            "running sum, due", target(.totalOverPeriod, .atLeast, 100, as: .cumulative), "2022=40 2025=100",
            asOf: "2025", .achieved, p: 1),
        Case(
            "half a year of a running sum", target(.totalOverPeriod, .atLeast, 100, as: .cumulative), "2022-S1=30",
            asOf: "2022", .onTrack, p: 0.3, e: 0.3),
        Case(
            "no start", target(.totalOverPeriod, .atLeast, 100, start: nil), "2021=10", asOf: "2022", .notAssessable,
            code: "no_baseline"),
    ])
    func total(_ table: Case) throws { try table.check() }

    @Test(arguments: [
        Case("at least", target(.perYear, .atLeast, 10), "2021=10 2022=11", asOf: "2022", .onTrack, p: 1, e: 1),
        Case(
            "at least, one failed", target(.perYear, .atLeast, 10), "2021=9 2022=11", asOf: "2022", .lagging, p: 0.5,
            code: "periods_failed"),
        Case(
            "all five", target(.perYear, .atLeast, 10), "2021=10 2022=10 2023=10 2024=10 2025=10", asOf: "2025",
            .achieved, p: 1),
        Case(
            "four of five seen", target(.perYear, .atLeast, 10), "2021=10 2022=10 2023=10 2025=10", asOf: "2025",
            .notAssessable, p: 1, code: "missing_periods"),
        Case(
            "one failed, one missing", target(.perYear, .atLeast, 10), "2021=10 2022=9 2023=10 2025=10", asOf: "2025",
            .missed, p: 0.75),
        Case("more than", target(.perYear, .moreThan, 10), "2021=10 2022=11", asOf: "2022", .lagging, p: 0.5),
        Case("more than, met", target(.perYear, .moreThan, 10), "2021=10.1 2022=11", asOf: "2022", .onTrack, p: 1),
        Case("at most", target(.perYear, .atMost, 10, .down), "2021=10 2022=9", asOf: "2022", .onTrack, p: 1),
        Case("at most, over", target(.perYear, .atMost, 10, .down), "2021=10 2022=11", asOf: "2022", .lagging, p: 0.5),
        Case("less than", target(.perYear, .lessThan, 10, .down), "2021=10 2022=9", asOf: "2022", .lagging, p: 0.5),
        Case("less than, met", target(.perYear, .lessThan, 10, .down), "2021=1 2022=9", asOf: "2022", .onTrack, p: 1),
        Case("exactly up", target(.perYear, .exactly, 10), "2021=10 2022=12", asOf: "2022", .onTrack, p: 1),
        Case("exactly held", target(.perYear, .exactly, 10, .hold), "2021=10 2022=12", asOf: "2022", .lagging, p: 0.5),
        Case("about up", target(.perYear, .about, 10), "2021=9.5 2022=9.4", asOf: "2022", .lagging, p: 0.5),
        Case("about down", target(.perYear, .about, 10, .down), "2021=10.5 2022=3", asOf: "2022", .onTrack, p: 1),
        Case("between up", target(.perYear, .between, 10, upper: 12), "2021=10 2022=14", asOf: "2022", .onTrack, p: 1),
        Case(
            "between held", target(.perYear, .between, 10, upper: 12, .hold), "2021=10 2022=14", asOf: "2022", .lagging,
            p: 0.5),
        Case(
            "quarters", target(.perYear, .atLeast, 2, per: .quarter), "2021-Q1=2 2021-Q2=2 2021-Q3=1 2021=9",
            asOf: "2021", .lagging, p: 2.0 / 3),
        Case("months", target(.perYear, .atLeast, 2, per: .month), "2021-01=2 2021-02=2", asOf: "2021", .onTrack, p: 1),
        Case(
            "a half year is no year", target(.perYear, .atLeast, 10), "2021-S1=4", asOf: "2021", .notAssessable,
            code: "missing_periods"),
    ])
    func everyPeriod(_ table: Case) throws { try table.check() }

    @Test(arguments: PlanModel.Comparator.allCases)
    func milestone(_ comparator: PlanModel.Comparator) throws {
        let promise = target(.milestone, comparator, 2022, unit: "年")
        let grace = comparator == .about
        try Case("in time", promise, "2022=1;", asOf: "2022", .achieved, p: 1, code: "done_in_time").check()
        try Case("early", promise, "2021-S1=1;项", asOf: "2021", .achieved, p: 1).check()
        try Case("a year late", promise, "2022=0.9; 2023=1;", asOf: "2025", grace ? .achieved : .missed, p: 1).check()
        try Case("two years late", promise, "2024=1;", asOf: "2025", .missed, p: 1, code: "done_late").check()
        try Case("half", promise, "2021=0.5;", asOf: "2021", .onTrack, p: 0.5, e: 0.5).check()
        try Case("half, in %", promise, "2021=40;%", asOf: "2021", .lagging, p: 0.4).check()
        try Case("not done", promise, "2023=0.9;", asOf: "2023", .missed, p: 0.9).check()
        try Case(
            "nobody said", promise, "2021=0.5;", asOf: "2024", .notAssessable, p: 0.5, code: "no_value_at_deadline"
        ).check()
    }

    @Test func aMilestoneBetweenTwoYearsIsDueByTheUpper() throws {
        let promise = target(.milestone, .between, 2022, upper: 2023, unit: "年")
        try Case("upper year", promise, "2023=1;", asOf: "2023", .achieved, p: 1).check()
        try Case("after it", promise, "2024=1;", asOf: "2024", .missed, p: 1).check()
    }
}
