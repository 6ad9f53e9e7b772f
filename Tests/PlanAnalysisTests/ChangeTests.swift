import PlanModel
import Testing

/// Changes from a baseline of 200 and average annual rates, by hand.
@Suite struct ChangeTests {
    @Test(arguments: [
        Case(
            "up 10 %, half", target(.change, .atLeast, 10, unit: "%", from: 200), "2022=210", asOf: "2022", .ahead,
            p: 0.5),
        Case(
            "up 10 %, due", target(.change, .atLeast, 10, unit: "%", from: 200), "2025=220", asOf: "2025", .achieved,
            p: 1),
        Case(
            "down 12 %", target(.change, .atLeast, 12, .down, unit: "%", from: 200), "2025=176", asOf: "2025",
            .achieved, p: 1),
        Case(
            "down 12 %, short", target(.change, .atLeast, 12, .down, unit: "%", from: 200), "2025=178.4", asOf: "2025",
            .missed, p: 0.9),
        Case(
            "more than", target(.change, .moreThan, 10, unit: "%", from: 200), "2025=220", asOf: "2025", .missed, p: 1),
        Case(
            "more than, down", target(.change, .moreThan, 10, .down, unit: "%", from: 200), "2025=178", asOf: "2025",
            .achieved, p: 1.1),
        Case(
            "at most up", target(.change, .atMost, 10, unit: "%", from: 200), "2025=216", asOf: "2025", .achieved,
            p: 0.8),
        Case(
            "at most up, over", target(.change, .atMost, 10, unit: "%", from: 200), "2025=222", asOf: "2025", .missed,
            p: nil),
        Case(
            "at most down", target(.change, .atMost, 10, .down, unit: "%", from: 200), "2025=184", asOf: "2025",
            .achieved, p: 0.8),
        Case(
            "less than", target(.change, .lessThan, 10, unit: "%", from: 200), "2025=220", asOf: "2025", .missed, p: nil
        ),
        Case(
            "less than, below", target(.change, .lessThan, 10, unit: "%", from: 200), "2025=219", asOf: "2025",
            .achieved, p: 0.95),
        Case(
            "exactly is a floor of the change", target(.change, .exactly, 12, .down, unit: "%", from: 200), "2025=170",
            asOf: "2025", .achieved, p: 1.25),
        Case(
            "exactly, short", target(.change, .exactly, 12, .down, unit: "%", from: 200), "2025=182", asOf: "2025",
            .missed, p: 0.75),
        Case(
            "about 10 % asks 9.5", target(.change, .about, 10, .down, unit: "%", from: 200), "2025=181", asOf: "2025",
            .achieved, p: 1),
        Case(
            "about, short", target(.change, .about, 10, unit: "%", from: 200), "2025=218", asOf: "2025", .missed,
            p: 18.0 / 19),
        Case(
            "between asks the lower", target(.change, .between, 10, upper: 20, unit: "%", from: 200), "2025=250",
            asOf: "2025", .achieved, p: 2.5),
        Case(
            "between down", target(.change, .between, 10, upper: 20, .down, unit: "%", from: 200), "2022=192",
            asOf: "2022", .onTrack, p: 0.4),
        Case(
            "points", target(.change, .atLeast, 5, unit: "个百分点", from: 40), "2022=42;%", asOf: "2022", .onTrack, p: 0.4),
        Case(
            "points down", target(.change, .exactly, 5, .down, unit: "个百分点", from: 40), "2025=36;%", asOf: "2025",
            .missed, p: 0.8),
        Case("amount", target(.change, .atLeast, 30, from: 200), "2025=230", asOf: "2025", .achieved, p: 1),
        Case(
            "not less, kept", target(.change, .atLeast, 0, .hold, unit: "%", from: 200), "2021=200 2022=201",
            asOf: "2022", .onTrack, p: 1),
        Case(
            "not less, broken", target(.change, .atLeast, 0, .hold, unit: "%", from: 200), "2021=200 2022=199",
            asOf: "2022", .lagging, p: 0.5),
        Case(
            "no baseline", target(.change, .atLeast, 10, unit: "%"), "2025=220", asOf: "2025", .notAssessable,
            code: "no_baseline"),
        Case(
            "of nothing", target(.change, .atLeast, 10, unit: "%", from: 0), "2025=220", asOf: "2025", .notAssessable,
            code: "undefined"),
        Case(
            "observed baseline", target(.change, .atLeast, 10, unit: "%"), "2020=200 2025=230", asOf: "2025", .achieved,
            p: 1.5),
    ])
    func change(_ table: Case) throws { try table.check() }

    @Test(arguments: [
        Case(
            "level", target(.annualRate, .atLeast, 10, unit: "%", from: 100), "2022=121", asOf: "2022", .onTrack, p: 1,
            e: 1),
        Case(
            "level, due", target(.annualRate, .atLeast, 10, unit: "%", from: 100), "2025=161.051", asOf: "2025",
            .achieved, p: 1),
        Case(
            "rates", target(.annualRate, .atLeast, 5, unit: "%", as: .rate), "2021=10;% 2022=0;%", asOf: "2022",
            .onTrack, p: (1.1.squareRoot() * 100 - 100) / 5),
        Case(
            "rates of growth 21 and 0", target(.annualRate, .moreThan, 10, unit: "%", as: .rate), "2021=21;% 2022=0;%",
            asOf: "2022", .onTrack, p: 1),
        Case(
            "more than, due", target(.annualRate, .moreThan, 10, unit: "%", from: 100), "2025=161.051", asOf: "2025",
            .missed, p: 1),
        Case(
            "more than, past", target(.annualRate, .moreThan, 8, unit: "%", from: 100), "2025=161.051", asOf: "2025",
            .achieved, p: 1.25),
        Case(
            "at most, met", target(.annualRate, .atMost, 10, unit: "%", from: 100), "2022=110.25", asOf: "2022",
            .onTrack, p: 0.5),
        Case(
            "at most, due and over", target(.annualRate, .atMost, 8, unit: "%", from: 100), "2025=161.051",
            asOf: "2025", .missed, p: 1.25),
        Case(
            "less than, due", target(.annualRate, .lessThan, 10, unit: "%", from: 100), "2025=161.051", asOf: "2025",
            .missed, p: 1),
        Case(
            "less than, met", target(.annualRate, .lessThan, 12.5, unit: "%", from: 100), "2025=161.051", asOf: "2025",
            .achieved, p: 0.8),
        Case(
            "exactly down", target(.annualRate, .exactly, 10, .down, unit: "%", from: 100), "2022=81", asOf: "2022",
            .onTrack, p: 1),
        Case(
            "exactly, ahead", target(.annualRate, .exactly, 5, unit: "%", from: 100), "2022=121", asOf: "2022", .ahead,
            p: 2),
        Case(
            "about 10 asks 9.5", target(.annualRate, .about, 10, unit: "%", as: .rate),
            "2021=9.5;% 2022=9.5;% 2023=9.5;% 2024=9.5;% 2025=9.5;%", asOf: "2025", .achieved, p: 1),
        Case(
            "about, short", target(.annualRate, .about, 10, unit: "%", from: 100), "2022=110.25", asOf: "2022",
            .lagging, p: 5 / 9.5),
        Case(
            "between", target(.annualRate, .between, 5, upper: 6, unit: "%", from: 100), "2022=121", asOf: "2022",
            .ahead, p: 2),
        Case(
            "between, due, short", target(.annualRate, .between, 20, upper: 25, unit: "%", from: 100), "2025=161.051",
            asOf: "2025", .missed, p: 0.5),
        Case(
            "never achieved early", target(.annualRate, .atLeast, 10, unit: "%", from: 100), "2024=146.41",
            asOf: "2024", .onTrack, p: 1),
        Case(
            "a year missing", target(.annualRate, .atLeast, 5, unit: "%", as: .rate), "2021=6;% 2023=6;%", asOf: "2023",
            .notAssessable, code: "missing_periods"),
        Case(
            "last year late", target(.annualRate, .atLeast, 5, unit: "%", as: .rate),
            "2021=6;% 2022=6;% 2023=6;% 2024=6;%", asOf: "2026", .achieved, p: 1.2, code: "met_by_last_value"),
        Case(
            "half years are no years", target(.annualRate, .atLeast, 5, unit: "%", as: .rate), "2021=5;% 2022-S1=9;%",
            asOf: "2022", .onTrack, p: 1),
        Case(
            "from zero", target(.annualRate, .atLeast, 5, unit: "%", from: 0), "2022=9", asOf: "2022", .notAssessable,
            code: "undefined"),
        Case(
            "sign change", target(.annualRate, .atLeast, 5, unit: "%", from: 4), "2022=-9", asOf: "2022",
            .notAssessable, code: "undefined"),
        Case(
            "no baseline", target(.annualRate, .atLeast, 5, unit: "%"), "2022=9", asOf: "2022", .notAssessable,
            code: "no_baseline"),
        Case(
            "held", target(.annualRate, .atLeast, 5, .hold, unit: "%", from: 100), "2021=110 2022=111", asOf: "2022",
            .lagging, p: 0.5),
    ])
    func annualRate(_ table: Case) throws { try table.check() }
}
