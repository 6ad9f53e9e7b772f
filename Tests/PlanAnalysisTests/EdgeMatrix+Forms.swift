import PlanModel

extension EdgeMatrixTests {
    private static let running = target(.totalOverPeriod, .atLeast, 100, as: .cumulative)

    private static func each(
        _ value: Double, _ comparator: PlanModel.Comparator, _ per: TargetStatement.Recurrence, start: Int? = 2020
    ) -> TargetStatement {
        target(.perYear, comparator, value, comparator == .atMost ? .down : .up, start: start, per: per)
    }

    static let forms: [EdgeCase] =
        [
            EdgeCase(.zero, .runningTotal, running, "2021=0 2022=0", .lagging, p: 0),
            EdgeCase(.negative, .runningTotal, running, "2022=-5", .lagging, p: -0.05),
            EdgeCase(.signChange, .runningTotal, running, "2021=-5 2022=40", .onTrack, p: 0.4),
            EdgeCase(
                .missingBaseline, .runningTotal, target(.totalOverPeriod, .atLeast, 100, start: nil, as: .cumulative),
                "2022=40", .notAssessable, p: 0.4, code: "no_baseline"),
            EdgeCase(
                .metAtBaseline, .runningTotal, target(.totalOverPeriod, .atMost, 100, .down, as: .cumulative),
                "2022=40", .achieved, p: 0.4, code: "within_limit_so_far"),
            EdgeCase(
                .laterThanData, .runningTotal, running, "2024=90", asOf: "2026", .notAssessable, p: 0.9,
                code: "no_value_at_deadline"),
            EdgeCase(.partialYear, .runningTotal, running, "2022-S1=30", .onTrack, p: 0.3),
            EdgeCase(.estimate, .runningTotal, running, "2022=40p", .onTrack, p: 0.4),
            EdgeCase(.revised, .runningTotal, running, "2023>2022=10|2024>2022=40", .onTrack, .lagging, p: 0.4),
        ] + every(.everyMonth, .month, "2021-01", "2021-02", before: "2020-12", other: "2021-Q1")
        + every(.everyQuarter, .quarter, "2021-Q1", "2021-Q2", before: "2020-Q4", other: "2021-01")

    private static func every(
        _ form: Form, _ per: TargetStatement.Recurrence, _ one: String, _ two: String, before: String, other: String
    ) -> [EdgeCase] {
        [
            EdgeCase(.zero, form, each(0, .atMost, per), "\(one)=0 \(two)=0", asOf: "2021", .onTrack, p: 1),
            EdgeCase(.negative, form, each(-3, .atLeast, per), "\(one)=-2 \(two)=-4", asOf: "2021", .lagging, p: 0.5),
            EdgeCase(.signChange, form, each(0, .atLeast, per), "\(one)=-1 \(two)=1", asOf: "2021", .lagging, p: 0.5),
            EdgeCase(
                .missingBaseline, form, each(2, .atLeast, per, start: nil), "\(one)=2 \(two)=2", asOf: "2021", .onTrack,
                p: 1),
            EdgeCase(
                .metAtBaseline, form, each(2, .atLeast, per), "\(before)=3 \(one)=1", asOf: "2021", .lagging, p: 0),
            EdgeCase(
                .laterThanData, form, each(2, .atLeast, per), "\(one)=2", asOf: "2026", .notAssessable, p: 1,
                code: "missing_periods"),
            EdgeCase(
                .partialYear, form, each(2, .atLeast, per), "\(other)=9", asOf: "2021", .notAssessable,
                code: "missing_periods"),
            EdgeCase(.estimate, form, each(2, .atLeast, per), "\(one)=2e \(two)=2", asOf: "2021", .onTrack, p: 1),
            EdgeCase(
                .revised, form, each(2, .atLeast, per), "2023>\(one)=1|2024>\(one)=2", asOf: "2021", .onTrack, .lagging,
                p: 1),
        ]
    }

    private static let faster = target(.annualRate, .moreThan, 0, unit: "个百分点", as: .rate, reference: "y")
    private static let above = target(.level, .atLeast, 2, unit: "个百分点", from: 3, reference: "y")
    private static let sixty = target(.level, .between, 60, upper: 70, from: 50)
    private static let hundred = target(.level, .about, 100, from: 45)

    static let comparisons: [Form: [EdgeCase]] = [
        .relative: [
            EdgeCase(.zero, .relative, faster, "2021=0;% y:2021=0;%", asOf: "2021", .lagging),
            EdgeCase(.negative, .relative, faster, "2021=-2;% y:2021=-3;%", asOf: "2021", .onTrack),
            EdgeCase(.signChange, .relative, faster, "2021=-1;% 2022=2;% y:2021=-2;% y:2022=3;%", .lagging),
            EdgeCase(
                .missingBaseline, .relative,
                target(.annualRate, .moreThan, 0, unit: "个百分点", start: nil, as: .rate, reference: "y"),
                "2021=6;% y:2021=5;%", .notAssessable, code: "no_baseline"),
            EdgeCase(
                .metAtBaseline, .relative, above, "2022=53;% y:2022=50;%", .achieved, p: 0, code: "met_from_start"),
            EdgeCase(.metAtBaseline, .relative, above, "2022=51;% y:2022=50;%", .lagging, code: "no_longer_met"),
            EdgeCase(
                .laterThanData, .relative, faster,
                "2021=6;% 2022=6;% 2023=6;% 2024=6;% y:2021=5;% y:2022=5;% y:2023=5;% y:2024=5;%", asOf: "2026",
                .achieved, code: "met_by_last_value"),
            EdgeCase(.partialYear, .relative, faster, "2021=6;% 2022-S1=1;% y:2021=5;% y:2022-S1=9;%", .onTrack),
            EdgeCase(.estimate, .relative, faster, "2021=6;% y:2021=5p;%", asOf: "2021", .onTrack),
            EdgeCase(
                .revised, .relative, faster, "2023>2021=6;% y:2021=7;%|2024>2021=6;% y:2021=5;%", asOf: "2021",
                .onTrack, .lagging),
        ],
        .range: [
            EdgeCase(.zero, .range, target(.level, .between, 0, upper: 10, .hold), "2021=0 2022=10", .onTrack, p: 1),
            EdgeCase(
                .negative, .range, target(.level, .between, -10, upper: -5, from: -20), "2022=-16", .onTrack, p: 0.4),
            EdgeCase(
                .signChange, .range, target(.level, .between, -5, upper: 5, .hold), "2021=-5 2022=6", .lagging, p: 0.5),
            EdgeCase(.missingBaseline, .range, target(.level, .between, 60, upper: 70), "2022=65", .achieved),
            EdgeCase(
                .metAtBaseline, .range, target(.level, .between, 60, upper: 70, from: 65), "2022=66", .achieved,
                p: -0.2, code: "met_from_start"),
            EdgeCase(
                .laterThanData, .range, sixty, "2024=65", asOf: "2026", .achieved, p: 1.5, code: "met_by_last_value"),
            EdgeCase(.partialYear, .range, sixty, "2022-S1=53", .onTrack, p: 0.3),
            EdgeCase(.estimate, .range, sixty, "2022=54p", .onTrack, p: 0.4),
            EdgeCase(.revised, .range, sixty, "2023>2022=51|2024>2022=54", .onTrack, .lagging, p: 0.4),
        ],
        .about: [
            EdgeCase(.zero, .about, target(.level, .about, 0, .down, from: 10), "2022=6", .onTrack, p: 0.4),
            EdgeCase(.negative, .about, target(.level, .about, -100, from: -200), "2022=-162", .onTrack, p: 0.4),
            EdgeCase(.signChange, .about, target(.level, .about, 10, from: -0.5), "2022=3.5", .onTrack, p: 0.4),
            EdgeCase(.missingBaseline, .about, target(.level, .about, 100), "2022=95", .achieved),
            EdgeCase(
                .metAtBaseline, .about, target(.level, .about, 100, from: 96), "2022=97", .achieved, p: -1,
                code: "met_from_start"),
            EdgeCase(
                .laterThanData, .about, hundred, "2024=95", asOf: "2026", .achieved, p: 1, code: "met_by_last_value"),
            EdgeCase(.partialYear, .about, hundred, "2022-S1=60", .onTrack, p: 0.3),
            EdgeCase(.estimate, .about, hundred, "2022=65p", .onTrack, p: 0.4),
            EdgeCase(.revised, .about, hundred, "2023>2022=50|2024>2022=65", .onTrack, .lagging, p: 0.4),
        ],
    ]
}
