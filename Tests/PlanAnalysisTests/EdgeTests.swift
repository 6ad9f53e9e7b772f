import PlanAnalysis
import PlanModel
import Testing

/// Baselines, signs, deadlines and units at their edges.
@Suite struct EdgeTests {
    @Test(arguments: [
        Case("from zero", target(.level, .atLeast, 10, from: 0), "2022=4", asOf: "2022", .onTrack, p: 0.4),
        Case("to zero", target(.level, .atMost, 0, .down, from: 10), "2022=5", asOf: "2022", .ahead, p: 0.5),
        Case("from below zero", target(.level, .atLeast, 10, from: -10), "2022=-2", asOf: "2022", .onTrack, p: 0.4),
        Case("moved away", target(.level, .atLeast, 10, from: 5), "2022=0", asOf: "2022", .lagging, p: -1),
        Case(
            "about below zero is easier", target(.level, .about, -100, from: -200), "2025=-105", asOf: "2025",
            .achieved, p: 1),
        Case(
            "baseline is the target", target(.level, .atLeast, 10, from: 10), "2021=10 2022=11", asOf: "2022", .onTrack,
            p: 1, e: 1),
        Case(
            "baseline is the target, broken", target(.level, .atLeast, 10, from: 10), "2021=9 2022=11", asOf: "2022",
            .lagging, p: 0.5),
        Case(
            "met from the start", target(.level, .atLeast, 69, from: 71.21), "2022=73", asOf: "2022", .achieved,
            p: (73 - 71.21) / (69 - 71.21), code: "met_from_start"),
        Case(
            "fell below what was met", target(.level, .atLeast, 69, from: 71), "2022=68", asOf: "2022", .lagging,
            p: nil, code: "no_longer_met"),
        Case(
            "passed a limit that was kept", target(.level, .atMost, 100, .down, from: 80), "2022=105", asOf: "2022",
            .lagging, p: nil),
        Case("no baseline, met", target(.level, .atLeast, 10), "2022=11", asOf: "2022", .achieved, p: nil),
        Case(
            "no baseline, not met", target(.level, .atLeast, 10), "2022=9", asOf: "2022", .notAssessable, e: 0.4,
            code: "no_baseline"),
        Case("no baseline, due", target(.level, .atLeast, 10), "2025=9", asOf: "2025", .notAssessable),
        Case("observed baseline", target(.level, .atLeast, 10), "2020=5 2022=7", asOf: "2022", .onTrack, p: 0.4),
        Case("baseline by month", target(.level, .atLeast, 10), "2020-12=5 2022=7", asOf: "2022", .onTrack, p: 0.4),
        Case(
            "baseline year counts from there", target(.level, .atLeast, 10, baselineYear: 2015), "2015=5 2020=8",
            asOf: "2020", .ahead, p: 0.6, e: 0.5),
        Case(
            "no value at the baseline year", target(.level, .atLeast, 10, baselineYear: 2019), "2020=5 2022=7",
            asOf: "2022", .notAssessable, code: "no_baseline"),
        Case(
            "no start", target(.level, .atLeast, 10, from: 5, start: nil), "2022=7", asOf: "2022", .notAssessable,
            p: 0.4, code: "no_baseline"),
        Case(
            "no value", target(.level, .atLeast, nil), "2022=7", asOf: "2022", .notAssessable, code: "no_target_value"),
        Case(
            "a value that is none", target(.level, .atLeast, .nan), "2022=7", asOf: "2022", .notAssessable,
            code: "no_target_value"),
        Case(
            "no observation", target(.level, .atLeast, 10, from: 5), "", asOf: "2022", .notAssessable,
            code: "no_observation"),
        Case(
            "only gaps and forecasts", target(.level, .atLeast, 10, from: 5), "2021=20f 2022=20m", asOf: "2022",
            .notAssessable, code: "no_observation"),
        Case(
            "later than as of", target(.level, .atLeast, 10, from: 5), "2022=7 2023=11", asOf: "2022", .onTrack, p: 0.4),
        Case(
            "only before the start", target(.level, .atLeast, 10, from: 5), "2019=6 2020=5", asOf: "2022",
            .notAssessable, code: "only_before_start"),
        Case("half year", target(.level, .atLeast, 10, from: 5), "2022-S1=7", asOf: "2022", .ahead, p: 0.4, e: 0.3),
        Case(
            "half year is not the deadline", target(.level, .atLeast, 10, from: 5), "2025-S1=9", asOf: "2025",
            .notAssessable, p: 0.8, e: 0.9, code: "no_value_at_deadline"),
        Case(
            "half year met", target(.level, .atLeast, 10, from: 5), "2025-S1=10", asOf: "2026", .achieved, p: 1,
            code: "met_by_last_value"),
        Case(
            "December is the deadline", target(.level, .atLeast, 10, from: 5), "2025-12=9", asOf: "2025", .missed,
            p: 0.8),
        Case(
            "after the deadline nothing counts", target(.level, .atLeast, 10, from: 5), "2025=9 2026=11", asOf: "2026",
            .missed, p: 0.8),
        Case(
            "only after the deadline, met", target(.level, .atLeast, 10, from: 5), "2026=11", asOf: "2026", .achieved,
            p: 1.2, e: 1, code: "met_by_last_value"),
        Case(
            "only after the deadline, not met", target(.level, .atLeast, 10, from: 5), "2026=9", asOf: "2026",
            .notAssessable, p: 0.8, e: 1, code: "no_value_at_deadline"),
        Case(
            "a month of a held level fails", target(.level, .atMost, 5.5, .hold), "2021-01=5.3 2021-02=5.6",
            asOf: "2023", .lagging, p: 0.5, code: "periods_failed"),
        Case(
            "none is none in any unit", target(.elimination, .exactly, 0, .down, unit: "个", from: 40),
            "2022=3;个 2025=0;户", asOf: "2025", .achieved, p: 1),
        Case(
            "nearly is equal", target(.level, .atLeast, 0.3, from: 0), "2025=0.29999999999", asOf: "2025", .achieved,
            p: 0.29999999999 / 0.3),
        Case("nearly on track", target(.level, .atLeast, 1, from: 0), "2022=0.36", asOf: "2022", .onTrack, p: 0.36),
        Case("just ahead", target(.level, .atLeast, 1, from: 0), "2022=0.44", asOf: "2022", .ahead, p: 0.44),
        Case("just behind", target(.level, .atLeast, 1, from: 0), "2022=0.3599", asOf: "2022", .lagging, p: 0.3599),
        Case("just not ahead", target(.level, .atLeast, 1, from: 0), "2022=0.4399", asOf: "2022", .onTrack, p: 0.4399),
        Case(
            "the year before its December", target(.level, .atLeast, 10, from: 5), "2022-12=9 2022=7", asOf: "2022",
            .onTrack, p: 0.4),
        Case(
            "numbers too large", target(.level, .atLeast, 1e308, from: -1e308), "2022=1e308", asOf: "2022", .achieved,
            p: nil),
    ])
    func edge(_ table: Case) throws { try table.check() }

    @Test(
        arguments: [
            ("2022=7000;吨 2020=0.5;亿斤", "亿斤", 10.0, VerdictClass.lagging),
            ("2022=7;万吨 2020=50000;吨", "万吨", 10, .onTrack),
            ("2022=150;亩 2020=0;公顷", "公顷", 10, .achieved), ("2022=3;% 2020=1;%", "个百分点", 2, .notAssessable),
            ("2022=3;台 2020=1;台", "辆", 2, .notAssessable),
        ] as [(String, String, Double, VerdictClass)])
    func unitsConvertByTableOrNotAtAll(data: String, unit: String, value: Double, standing: VerdictClass) throws {
        let table = Case("unit", target(.level, .atLeast, value, unit: unit), data, asOf: "2022", standing)
        let verdict = try table.verdict()
        #expect(verdict.standing == standing)
        #expect((verdict.reason.code == "unit_mismatch") == (standing == .notAssessable))
    }

    @Test func aMissingDeadlineIsAssumedOrSaid() throws {
        let table = Case(
            "", target(.level, .atLeast, 10, from: 5, deadline: nil), "2022=7", asOf: "2022", .onTrack, p: 0.4)
        let bare = try table.verdict()
        #expect(bare.reason == .noDeadline && bare.deadline == nil && !bare.isDeadlineAssumed)
        let assumed = try table.verdict(settings: PaceSettings(until: 2025))
        #expect(assumed.standing == .onTrack && assumed.deadline == 2025 && assumed.isDeadlineAssumed)
    }

    @Test(arguments: [
        ("2022=7", false), ("2022=7p", true), ("2022=7e", true), ("2022=7b", false), ("2020=5p 2022=7", true),
        ("2021=6p 2022=7", false),
    ])
    func restsOnProvisionalValues(data: String, isProvisional: Bool) throws {
        let baseline: Double? = data.contains("2020") ? nil : 5
        let table = Case("", target(.level, .atLeast, 10, from: baseline), data, asOf: "2022", .onTrack)
        #expect(try table.verdict().isProvisional == isProvisional)
    }

    @Test(arguments: [
        (TargetKind.totalOverPeriod, "2021=7p 2022=7"), (.perYear, "2021=100p 2022=100"), (.milestone, "2022=1p"),
    ])
    func everyValueUsedCountsForProvisional(kind: TargetKind, data: String) throws {
        let value: Double = kind == .milestone ? 2025 : 100
        #expect(try Case("", target(kind, .atLeast, value), data, asOf: "2022", .onTrack).verdict().isProvisional)
    }

    @Test func metByTheLastValueIsProvisional() throws {
        let verdict = try Case(
            "", target(.level, .atLeast, 10, from: 5), "2024=10", asOf: "2026", .achieved
        ).verdict()
        #expect(verdict.standing == .achieved && verdict.isProvisional)
        #expect(verdict.missing == [Period(year: 2025)])
        #expect(verdict.observed == Verdict.Observed(period: Period(year: 2024), value: 10))
    }

    @Test func editionsNamedByYearComeByName() throws {
        let data =
            try observations("2022=66", vintage: "2022") + observations("2023=65", vintage: "2024")
            + observations("2021=65", vintage: "2023") + observations("2020=64")
        let all = PaceMethod().judge(
            [target(.level, .atLeast, 80, from: 60)], observations: data, annualTargets: [], asOf: Period(year: 2023))
        #expect(all.map(\.vintage) == ["2024", "2023", "2022", nil])
    }

    @Test func editionsAreJudgedApartNewestFirst() throws {
        let promise = target(.level, .atLeast, 69, from: 66)
        let data =
            try observations("2019=68", vintage: "pre-census") + observations("2021=70 2022=73", vintage: "revised")
            + observations("2022=67")
        let all = PaceMethod().judge([promise], observations: data, annualTargets: [], asOf: Period(year: 2022))
        #expect(all.map(\.vintage) == ["revised", nil, "pre-census"])
        #expect(all.map(\.standing) == [.achieved, .lagging, .notAssessable])
        let one = PaceMethod().judge(
            [promise], observations: try observations("2022=67"), annualTargets: [], asOf: Period(year: 2022))
        #expect(one.map(\.vintage) == [nil])
    }

    /// 居民收入增速高于经济增速: the difference from the reference is what is judged.
    @Test(arguments: [
        Case(
            "faster", target(.annualRate, .moreThan, 0, unit: "个百分点", as: .rate, reference: "y"),
            "2021=6;% 2022=6;% y:2021=5;% y:2022=6;%", asOf: "2022", .onTrack),
        Case(
            "as fast", target(.annualRate, .moreThan, 0, unit: "个百分点", as: .rate, reference: "y"),
            "2021=6;% y:2021=6;%", asOf: "2021", .lagging),
        Case(
            "a year without", target(.annualRate, .moreThan, 0, unit: "个百分点", as: .rate, reference: "y"),
            "2021=6;% 2022=6;% y:2021=5;%", asOf: "2022", .notAssessable, code: "no_reference"),
        Case(
            "levels", target(.annualRate, .moreThan, 0, unit: "个百分点", from: 100, as: .level, reference: "y"),
            "2022=121 y:2020=50;亿元 y:2022=55;亿元", asOf: "2022", .onTrack),
        Case(
            "level", target(.level, .atLeast, 2, unit: "个百分点", from: 0, reference: "y"), "2022=51;% y:2022=50;%",
            asOf: "2022", .ahead, p: 0.5),
        Case(
            "every year", target(.perYear, .moreThan, 0, unit: "个百分点", reference: "y"),
            "2021=6;% 2022=4;% y:2021=5;% y:2022=5;%", asOf: "2022", .lagging, p: 0.5),
        Case(
            "no reference at all", target(.level, .atLeast, 2, unit: "个百分点", from: 0, reference: "y"), "2022=51;%",
            asOf: "2022", .notAssessable, code: "no_reference"),
    ])
    func reference(_ table: Case) throws { try table.check() }

    @Test(
        arguments: [
            (7.0, "2022", VerdictClass.onTrack, 0.4), (8, "2022", .lagging, 0.6), (5, "2022", .ahead, 0.0),
            (8, "2022-S1", .ahead, 0.3),
        ] as [(Double, String, VerdictClass, Double)])
    func annualTargetsReplaceTheShareOfTime(adopted: Double, period: String, standing: VerdictClass, e: Double) throws {
        let annual = AnnualTarget(
            indicator: "x", area: "210000", year: 2022, quantity: Quantity(adopted * 10_000, UnitOfMeasure("吨")))
        let table = Case("", target(.level, .atLeast, 10, from: 5), "\(period)=7", asOf: "2022", standing)
        let verdict = try table.verdict(annual: [annual])
        #expect(verdict.standing == standing)
        #expect(near(verdict.expected, e))
    }

    @Test func annualTargetsOfATotalAddUp() throws {
        let annual = [(2021, 30.0), (2022, 20)].map {
            AnnualTarget(indicator: "x", area: "210000", year: $0.0, quantity: Quantity($0.1, UnitOfMeasure("万吨")))
        }
        let table = Case("", target(.totalOverPeriod, .atLeast, 100), "2021=25 2022=25", asOf: "2022", .onTrack)
        let verdict = try table.verdict(annual: annual)
        #expect(verdict.standing == .onTrack && near(verdict.expected, 0.5))
    }
}
