import PlanModel

extension EdgeMatrixTests {
    private static let ten = target(.level, .atLeast, 10, from: 5)
    private static let covered = target(.coverage, .atLeast, 100, unit: "%", from: 80)
    private static let tenth = target(.change, .atLeast, 10, unit: "%", from: 200)
    private static let growth = target(.annualRate, .atLeast, 10, unit: "%", from: 100)
    private static let sum = target(.totalOverPeriod, .atLeast, 100)
    private static let yearly = target(.perYear, .atLeast, 10)
    private static let none = target(.elimination, .exactly, 0, .down, unit: "户", from: 20)
    private static let done = target(.milestone, .exactly, 2022, unit: "年")

    static let kinds: [EdgeCase] = [
        EdgeCase(.zero, .level, target(.level, .atLeast, 10, from: 0), "2022=4", .onTrack, p: 0.4),
        EdgeCase(.zero, .level, target(.level, .atMost, 0, .down, from: 10), "2022=0", .achieved, p: 1),
        EdgeCase(.zero, .coverage, target(.coverage, .atLeast, 100, unit: "%", from: 0), "2022=40;%", .onTrack, p: 0.4),
        EdgeCase(
            .zero, .change, target(.change, .atLeast, 10, unit: "%", from: 0), "2022=4", .notAssessable,
            code: "undefined"),
        EdgeCase(.zero, .change, target(.change, .atLeast, 30, from: 0), "2022=12", .onTrack, p: 0.4),
        EdgeCase(
            .zero, .annualRate, target(.annualRate, .atLeast, 5, unit: "%", from: 0), "2022=9", .notAssessable,
            code: "undefined"),
        EdgeCase(.zero, .annualRate, growth, "2022=0", .lagging, p: -10),
        EdgeCase(.zero, .total, sum, "2021=0 2022=0", .lagging, p: 0),
        EdgeCase(.zero, .everyYear, target(.perYear, .atMost, 0, .down), "2021=0 2022=0", .onTrack, p: 1),
        EdgeCase(
            .zero, .elimination, target(.elimination, .exactly, 0, .down, unit: "户", from: 0), "2021=0;户 2022=0;户",
            .onTrack, p: 1),
        EdgeCase(.zero, .milestone, done, "2021=0;", asOf: "2021", .lagging, p: 0),
        EdgeCase(.negative, .level, target(.level, .atLeast, 10, from: -10), "2022=-2", .onTrack, p: 0.4),
        EdgeCase(
            .negative, .coverage, target(.coverage, .atLeast, 100, unit: "%", from: 10), "2022=-5;%", .lagging,
            p: -15.0 / 90),
        EdgeCase(.negative, .change, target(.change, .atLeast, 30, from: -20), "2022=-8", .onTrack, p: 0.4),
        EdgeCase(
            .negative, .change, target(.change, .atLeast, 10, unit: "%", from: -20), "2022=-8", .notAssessable,
            code: "undefined"),
        EdgeCase(
            .negative, .annualRate, target(.annualRate, .atLeast, 5, unit: "%", from: -4), "2022=9", .notAssessable,
            code: "undefined"),
        EdgeCase(
            .negative, .annualRate, target(.annualRate, .exactly, 5, .down, unit: "%", as: .rate), "2021=-5;%",
            asOf: "2021", .onTrack, p: 1),
        EdgeCase(.negative, .total, sum, "2021=-10 2022=50", .onTrack, p: 0.4),
        EdgeCase(.negative, .everyYear, target(.perYear, .atLeast, -3), "2021=-2 2022=-4", .lagging, p: 0.5),
        EdgeCase(.negative, .elimination, none, "2025=-1;户", asOf: "2025", .missed, p: 1.05),
        EdgeCase(.negative, .milestone, done, "2021=-0.1;", asOf: "2021", .lagging, p: -0.1),
        EdgeCase(.signChange, .level, target(.level, .atLeast, 10, from: -10), "2021=-2 2022=2", .ahead, p: 0.6),
        EdgeCase(
            .signChange, .coverage, target(.coverage, .atLeast, 90, unit: "%", from: -10), "2022=30;%", .onTrack, p: 0.4
        ),
        EdgeCase(.signChange, .change, target(.change, .atLeast, 10, from: -5), "2022=1", .ahead, p: 0.6),
        EdgeCase(
            .signChange, .annualRate, target(.annualRate, .atLeast, 5, unit: "%", from: 4), "2022=-9", .notAssessable,
            code: "undefined"),
        EdgeCase(.signChange, .total, sum, "2021=-10 2022=30", .lagging, p: 0.2),
        EdgeCase(.signChange, .everyYear, target(.perYear, .atLeast, 0), "2021=-1 2022=1", .lagging, p: 0.5),
        EdgeCase(.signChange, .elimination, none, "2024=5;户 2025=-5;户", asOf: "2025", .missed, p: 1.25),
        EdgeCase(.signChange, .milestone, done, "2021=-0.5; 2022=1;", .achieved, p: 1),
        EdgeCase(.missingBaseline, .level, target(.level, .atLeast, 10), "2022=9", .notAssessable, code: "no_baseline"),
        EdgeCase(.missingBaseline, .level, target(.level, .atLeast, 10), "2022=11", .achieved),
        EdgeCase(
            .missingBaseline, .coverage, target(.coverage, .atLeast, 90, unit: "%"), "2025=89;%", asOf: "2025",
            .notAssessable, code: "no_baseline"),
        EdgeCase(
            .missingBaseline, .change, target(.change, .atLeast, 10, unit: "%"), "2022=9", .notAssessable,
            code: "no_baseline"),
        EdgeCase(
            .missingBaseline, .annualRate, target(.annualRate, .atLeast, 5, unit: "%"), "2022=9", .notAssessable,
            code: "no_baseline"),
        EdgeCase(
            .missingBaseline, .total, target(.totalOverPeriod, .atLeast, 100, start: nil), "2022=9", .notAssessable,
            code: "no_baseline"),
        EdgeCase(
            .missingBaseline, .everyYear, target(.perYear, .atLeast, 10, start: nil), "2021=10 2022=11", .onTrack, p: 1),
        EdgeCase(
            .missingBaseline, .elimination, target(.elimination, .exactly, 0, .down, unit: "户"), "2025=3;户",
            asOf: "2025", .missed),
        EdgeCase(
            .missingBaseline, .milestone, target(.milestone, .exactly, 2022, unit: "年", start: nil), "2021=0.5;",
            asOf: "2021", .notAssessable, p: 0.5, code: "no_baseline"),
        EdgeCase(
            .metAtBaseline, .level, target(.level, .atLeast, 69, from: 71), "2022=73", .achieved, p: -1,
            code: "met_from_start"),
        EdgeCase(
            .metAtBaseline, .level, target(.level, .atLeast, 69, from: 71), "2022=68", .lagging, code: "no_longer_met"),
        EdgeCase(
            .metAtBaseline, .coverage, target(.coverage, .atLeast, 90, unit: "%", from: 95), "2022=96;%", .achieved,
            p: -0.2, code: "met_from_start"),
        EdgeCase(
            .metAtBaseline, .change, target(.change, .atMost, 10, unit: "%", from: 200), "2022=205", .achieved, p: 0.25,
            code: "met_from_start"),
        EdgeCase(
            .metAtBaseline, .annualRate, target(.annualRate, .atMost, 10, unit: "%", from: 100), "2022=110.25",
            .onTrack, p: 0.5),
        EdgeCase(
            .metAtBaseline, .total, target(.totalOverPeriod, .atMost, 100, .down), "2021=40", asOf: "2021", .achieved,
            p: 0.4, code: "within_limit_so_far"),
        EdgeCase(.metAtBaseline, .everyYear, yearly, "2020=12 2021=9", asOf: "2021", .lagging, p: 0),
        EdgeCase(
            .metAtBaseline, .elimination, target(.elimination, .exactly, 0, .down, unit: "户", from: 0),
            "2021=0;户 2022=1;户", .lagging, p: 0.5),
        EdgeCase(.metAtBaseline, .milestone, done, "2019=1;", asOf: "2021", .achieved, p: 1, code: "done_in_time"),
        EdgeCase(.laterThanData, .level, ten, "2024=10", asOf: "2026", .achieved, p: 1, code: "met_by_last_value"),
        EdgeCase(
            .laterThanData, .level, ten, "2024=9", asOf: "2026", .notAssessable, p: 0.8, code: "no_value_at_deadline"),
        EdgeCase(
            .laterThanData, .coverage, target(.coverage, .atLeast, 90, unit: "%", from: 80), "2024=88;%", asOf: "2026",
            .notAssessable, p: 0.8, code: "no_value_at_deadline"),
        EdgeCase(
            .laterThanData, .change, tenth, "2024=230", asOf: "2026", .achieved, p: 1.5, code: "met_by_last_value"),
        EdgeCase(
            .laterThanData, .annualRate, growth, "2024=146.41", asOf: "2026", .achieved, p: 1, code: "met_by_last_value"
        ),
        EdgeCase(
            .laterThanData, .total, sum, "2021..2024=90", asOf: "2026", .notAssessable, p: 0.9, code: "missing_periods"),
        EdgeCase(
            .laterThanData, .everyYear, yearly, "2021=10 2022=10 2023=10 2024=10", asOf: "2026", .notAssessable, p: 1,
            code: "missing_periods"),
        EdgeCase(
            .laterThanData, .elimination, none, "2024=0;户", asOf: "2026", .achieved, p: 1, code: "met_by_last_value"),
        EdgeCase(
            .laterThanData, .milestone, done, "2021=0.5;", asOf: "2024", .notAssessable, p: 0.5,
            code: "no_value_at_deadline"),
        EdgeCase(.partialYear, .level, ten, "2022-S1=7", .ahead, p: 0.4),
        EdgeCase(.partialYear, .coverage, covered, "2022-Q1=84;%", .lagging, p: 0.2),
        EdgeCase(.partialYear, .change, tenth, "2022-S1=206", .onTrack, p: 0.3),
        EdgeCase(.partialYear, .annualRate, growth, "2022-S1=115.36897329871667", .onTrack, p: 1),
        EdgeCase(.partialYear, .total, sum, "2021=20 2022-S1=30", .ahead, p: 0.5),
        EdgeCase(.partialYear, .everyYear, yearly, "2021-S1=4", asOf: "2021", .notAssessable, code: "missing_periods"),
        EdgeCase(.partialYear, .elimination, none, "2022-S1=14;户", .onTrack, p: 0.3),
        EdgeCase(.partialYear, .milestone, done, "2021-S1=1;", asOf: "2021", .achieved, p: 1),
        EdgeCase(.estimate, .level, ten, "2022=7p", .onTrack, p: 0.4),
        EdgeCase(.estimate, .coverage, covered, "2022=88e;%", .onTrack, p: 0.4),
        EdgeCase(.estimate, .change, tenth, "2022=208e", .onTrack, p: 0.4),
        EdgeCase(
            .estimate, .annualRate, target(.annualRate, .atLeast, 10, unit: "%", as: .rate), "2021=10p;% 2022=10;%",
            .onTrack, p: 1),
        EdgeCase(.estimate, .total, sum, "2021=20p 2022=20", .onTrack, p: 0.4),
        EdgeCase(.estimate, .everyYear, yearly, "2021=10e 2022=11", .onTrack, p: 1),
        EdgeCase(.estimate, .elimination, none, "2022=12e;户", .onTrack, p: 0.4),
        EdgeCase(.estimate, .milestone, done, "2022=1p;", .achieved, p: 1),
        EdgeCase(.revised, .level, ten, "2023>2022=6|2024>2022=9", .ahead, .lagging, p: 0.8),
        EdgeCase(.revised, .coverage, covered, "2023>2022=82;%|2024>2022=92;%", .ahead, .lagging, p: 0.6),
        EdgeCase(
            .revised, .change, target(.change, .atLeast, 10, unit: "%"),
            "2023>2020=200 2022=230|2024>2020=100 2022=104", .onTrack, .achieved, p: 0.4),
        EdgeCase(
            .revised, .annualRate, target(.annualRate, .atLeast, 10, unit: "%"),
            "2023>2020=100 2022=110.25|2024>2020=100 2022=121", .onTrack, .lagging, p: 1),
        EdgeCase(.revised, .total, sum, "2023>2021=10|2024>2021=20 2022=20", .onTrack, .lagging, p: 0.4),
        EdgeCase(.revised, .everyYear, yearly, "2023>2021=9|2024>2021=10 2022=10", .onTrack, .lagging, p: 1),
        EdgeCase(.revised, .elimination, none, "2023>2022=0;户|2024>2022=12;户", .onTrack, .achieved, p: 0.4),
        EdgeCase(
            .revised, .milestone, target(.milestone, .exactly, 2025, unit: "年"), "2023>2021=0.5;|2024>2022=1;",
            .achieved, .ahead, p: 1),
    ]
}
