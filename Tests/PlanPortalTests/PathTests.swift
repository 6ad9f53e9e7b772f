import PlanExchange
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// The chart of a target draws the way its verdict names.
struct PathTests {
    private static func chart(
        _ kind: TargetKind, value: Double, unit: UnitOfMeasure = .percent, series: UnitOfMeasure = .percent,
        direction: Direction = .up, as observedAs: TargetStatement.ObservedAs? = nil, start: Double? = 50,
        annual: [Int: Double] = [:], path: ExpectedPath?
    ) -> [String] {
        let statement = TargetStatement(
            indicator: "i", area: "210000", unitOfMeasure: unit, kind: kind, comparator: .exactly, value: value,
            direction: direction, baselineValue: start, startYear: 2020, deadline: 2025, observedAs: observedAs)
        let targets = annual.sorted { $0.key < $1.key }.map {
            AnnualTarget(indicator: "i", area: "210000", year: $0.key, quantity: Quantity($0.value, unit))
        }
        let answer = SeriesAnswer(
            indicator: Indicator(id: "i", nameZh: "某指标", unitOfMeasure: series, timing: .end), relation: .judges,
            observations: [
                Observation(indicator: "i", area: "210000", period: Period(year: 2022), quantity: Quantity(53, series))
            ], superseded: [], annualTargets: targets)
        let verdict = path.map {
            Verdict(indicator: "i", area: "210000", standing: .lagging, path: $0, reason: .noObservation)
        }
        return SeriesChart(
            series: answer, statement: statement, frame: Samples.frame(), language: .zh, verdict: verdict
        ).path.map { "\($0.year) \(Wording.plain($0.value))" }
    }

    @Test func straightByTime() {
        #expect(Self.chart(.level, value: 60, path: .linear) == ["2020 50", "2025 60"])
        #expect(Self.chart(.level, value: 60, annual: [2022: 52], path: .linear) == ["2020 50", "2025 60"])
    }

    @Test func alongTheAnnualTargets() {
        let all = ["2020 50", "2021 51", "2022 52", "2025 60"]
        #expect(Self.chart(.level, value: 60, annual: [2021: 51, 2022: 52], path: .annual) == all)
        #expect(Self.chart(.level, value: 60, annual: [2021: 51, 2022: 52], path: nil) == all)
        #expect(Self.chart(.level, value: 60, start: nil, annual: [2025: 59], path: .annual) == ["2025 59"])
    }

    /// 10 % up from 50 is 55; an annual target of 4 % is 52.
    @Test func aChangeIsDrawnAsTheLevelItLeadsTo() {
        let tons = UnitOfMeasure("万吨")
        #expect(
            Self.chart(.change, value: 10, series: tons, annual: [2022: 4], path: .annual)
                == ["2020 50", "2022 52", "2025 55"])
        #expect(Self.chart(.change, value: 10, series: tons, path: .linear) == ["2020 50", "2025 55"])
    }

    @Test func aRateCompounds() {
        let tons = UnitOfMeasure("万吨")
        let up = Self.chart(.annualRate, value: 10, series: tons, start: 100, path: .compound)
        #expect(up.prefix(3) == ["2020 100", "2021 110", "2022 121"] && up.count == 6)
        let down = Self.chart(.annualRate, value: 10, series: tons, direction: .down, start: 100, path: .compound)
        #expect(down.prefix(3) == ["2020 100", "2021 90", "2022 81"])
        #expect(Self.chart(.annualRate, value: 10, as: .rate, path: .compound).isEmpty)
    }

    @Test func aTotalOwesEachYearItsShare() {
        let tons = UnitOfMeasure("万吨")
        #expect(
            Self.chart(.totalOverPeriod, value: 100, unit: tons, series: tons, path: .linear) == ["2021 20", "2025 20"])
        #expect(
            Self.chart(
                .totalOverPeriod, value: 100, unit: tons, series: tons, annual: [2021: 15, 2022: 25], path: .annual)
                == ["2021 15", "2022 25"])
        #expect(
            Self.chart(.totalOverPeriod, value: 100, unit: tons, series: tons, as: .cumulative, path: .linear)
                == ["2020 0", "2025 100"])
    }

    @Test(arguments: [TargetKind.perYear, .milestone])
    func whereEveryPeriodCountsThereIsNone(kind: TargetKind) {
        #expect(Self.chart(kind, value: 60, path: nil).isEmpty)
    }
}
