import PlanAnalysis
import PlanModel
import Testing

/// Which values of a series are taken, and what a verdict says of them.
@Suite struct SeriesTests {
    @Test(arguments: [
        Case(
            "own values before a run", target(.totalOverPeriod, .atLeast, 100), "2021..2022=90 2021=20 2022=20",
            asOf: "2022", .onTrack, p: 0.4),
        Case(
            "few runs before many", target(.totalOverPeriod, .atLeast, 100),
            "2021..2022=40 2023..2024=40 2021..2024=75",
            asOf: "2024", .onTrack, p: 0.75),
        Case(
            "a run where it covers more", target(.totalOverPeriod, .atLeast, 100), "2021..2022=40 2022=20",
            asOf: "2022", .onTrack, p: 0.4),
        Case(
            "quarters of a total by quarter", target(.totalOverPeriod, .atLeast, 100, per: .quarter),
            "2021-Q1=5 2021-Q2=5", asOf: "2021", .onTrack, p: 0.1, e: 0.1),
        Case(
            "a run is no level", target(.level, .atLeast, 10, from: 5), "2022=7 2021..2022=9", asOf: "2022", .onTrack,
            p: 0.4),
        Case("only a run", target(.level, .atLeast, 10, from: 5), "2021..2022=9", asOf: "2022", .notAssessable),
        Case(
            "a baseline in a unit that does not convert", target(.elimination, .exactly, 0, .down, unit: "%", from: 40),
            "2022=3;个", asOf: "2022", .notAssessable, code: "no_baseline"),
        Case(
            "levels by default", target(.annualRate, .atLeast, 10, unit: "%", from: 100), "2022=121;亿元", asOf: "2022",
            .onTrack, p: 1),
        Case(
            "rates by default in %", target(.annualRate, .atLeast, 10, unit: "%"), "2021=10;% 2022=10;%", asOf: "2022",
            .onTrack, p: 1),
        Case(
            "an earlier year without reference",
            target(.annualRate, .moreThan, 0, unit: "个百分点", as: .rate, reference: "y"),
            "2021=6;% 2022=6;% y:2022=5;%", asOf: "2022", .notAssessable, code: "no_reference"),
        Case(
            "rate of an amount", target(.annualRate, .atLeast, 10, unit: "个"), "2022=121", asOf: "2022", .notAssessable,
            code: "unit_mismatch"),
    ])
    func takes(_ table: Case) throws { try table.check() }

    /// Liaoning's urbanisation on the series it was promised on, which ends in 2019.
    @Test(arguments: [
        Case(
            "due", target(.level, .atLeast, 69, from: 68.11, baselineYear: 2019), "2019=68.11", asOf: "2026",
            .notAssessable, p: 0, e: 0, code: "no_value_at_deadline"),
        Case(
            "not due", target(.level, .atLeast, 69, from: 68.11, baselineYear: 2019), "2019=68.11", asOf: "2023",
            .notAssessable, code: "only_before_start"),
        Case(
            "met long before", target(.level, .atLeast, 69), "2019=71.21", asOf: "2026", .achieved,
            code: "met_by_last_value"),
        Case(
            "every year, due", target(.perYear, .atLeast, 1), "2019=3", asOf: "2026", .notAssessable,
            code: "missing_periods"),
        Case(
            "every year, not due", target(.perYear, .atLeast, 1), "2019=3", asOf: "2023", .notAssessable,
            code: "only_before_start"),
        Case(
            "total, due", target(.totalOverPeriod, .atLeast, 1), "2019=3", asOf: "2026", .notAssessable,
            code: "missing_periods"),
        Case(
            "total, not due", target(.totalOverPeriod, .atLeast, 1), "2019=3", asOf: "2023", .notAssessable,
            code: "only_before_start"),
        Case(
            "rate, due", target(.annualRate, .atLeast, 1, unit: "%"), "2020=3;亿元", asOf: "2026", .notAssessable,
            code: "no_value_at_deadline"),
    ])
    func oldValuesAreNoNews(_ table: Case) throws { try table.check() }

    @Test func aTotalMetWithoutItsLastYearIsProvisional() throws {
        let early = Case("", target(.totalOverPeriod, .atLeast, 100), "2021=50 2023=50", asOf: "2023", .achieved)
        #expect(try !early.verdict().isProvisional)
        let late = Case("", target(.totalOverPeriod, .atLeast, 100), "2021..2024=100", asOf: "2025", .achieved)
        let verdict = try late.verdict()
        #expect(verdict.standing == .achieved && verdict.isProvisional)
        #expect(verdict.missing == [Period(year: 2025)])
    }

    @Test func aReferenceOfTheSameEditionIsTakenFirst() throws {
        let promise = target(.level, .atLeast, 2, unit: "个百分点", from: 0, reference: "y")
        let data =
            try observations("2022=51;%", vintage: "first") + observations("y:2022=50;%", vintage: "first")
            + observations("y:2023=9;% y:2022=40;%", vintage: "second")
        let all = PaceMethod().judge([promise], observations: data, annualTargets: [], asOf: Period(year: 2023))
        #expect(all.map(\.observed?.value) == [1])
    }

    @Test func aMilestoneNamesTheDeadlineStatedElseTheAssumedOne() throws {
        var promise = target(.milestone, .exactly, 2022, unit: "年")
        let stated = try Case("", promise, "2022=1;", asOf: "2022", .achieved).verdict()
        #expect(stated.deadline == 2025 && !stated.isDeadlineAssumed)
        promise.deadline = nil
        let own = try Case("", promise, "2022=1;", asOf: "2022", .achieved).verdict(settings: PaceSettings(until: 2025))
        #expect(own.deadline == 2025 && own.isDeadlineAssumed && own.standing == .achieved)
        let none = try Case("", promise, "2022=1;", asOf: "2022", .achieved).verdict()
        #expect(none.standing == .notAssessable && none.reason == .noDeadline)
    }

    @Test(arguments: [(4.0, 0.0), (5, 0), (7, 0.4), (12, 1)])
    func theShareOfAnAnnualTargetIsCut(adopted: Double, share: Double) throws {
        let annual = AnnualTarget(
            indicator: "x", area: "210000", year: 2022, quantity: Quantity(adopted, UnitOfMeasure("万吨")))
        let table = Case("", target(.level, .atLeast, 10, from: 5), "2022=6", asOf: "2022", .lagging)
        #expect(try near(table.verdict(annual: [annual]).expected, share))
    }

    @Test func anAnnualTargetMayStateAChangeOrAShareDone() throws {
        let change = AnnualTarget(indicator: "x", area: "210000", year: 2022, quantity: Quantity(3, .percent))
        let fall = Case(
            "", target(.change, .exactly, 12, .down, unit: "%", from: 200), "2022=190", asOf: "2022", .ahead)
        #expect(try near(fall.verdict(annual: [change]).expected, 0.25))
        let share = AnnualTarget(indicator: "x", area: "210000", year: 2022, quantity: Quantity(60, .percent))
        let work = Case("", target(.milestone, .exactly, 2025, unit: "年"), "2022=0.6;", asOf: "2022", .onTrack)
        #expect(try near(work.verdict(annual: [share]).expected, 0.6))
    }

    @Test func aVerdictWithoutDeadlineStillShowsTheLastValue() throws {
        let table = Case(
            "", target(.level, .atLeast, 10, deadline: nil), "2021=6 2022=7p", asOf: "2022", .notAssessable)
        let verdict = try table.verdict()
        #expect(verdict.observed == Verdict.Observed(period: Period(year: 2022), value: 7) && verdict.isProvisional)
    }

    @Test func statementsKeepTheirOrderAndTheirNames() throws {
        var first = target(.level, .atLeast, 10, from: 5)
        first.id = "b"
        var second = first
        second.id = "a"
        second.area = "100000"
        let all = PaceMethod().judge(
            [first, second, first], observations: try observations("2022=7"), annualTargets: [],
            asOf: Period(year: 2022))
        #expect(all.map(\.id) == ["b", "a", "b"])
        #expect(all.map(\.reason.code) == ["pace", "no_observation", "pace"])
    }
}
