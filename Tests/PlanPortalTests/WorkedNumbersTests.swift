import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// Numbers are shown in a formula only when they give the verdict's own progress again.
struct WorkedNumbersTests {
    private func numbers(
        _ kind: TargetKind, _ values: [(String, Double)], target: Double, progress: Double?, expected: Double? = nil,
        missing: [Period] = []
    ) -> WorkedNumbers {
        let observations = values.map { period, value in
            Observation(
                indicator: "i", area: "210000", period: Period(period) ?? Period(year: 1),
                quantity: Quantity(value, UnitOfMeasure("万亩")))
        }
        let last = observations.last
        let verdict = Verdict(
            indicator: "i", area: "210000", standing: .lagging, progress: progress, expected: expected, deadline: 2025,
            observed: last.map { .init(period: $0.period, value: $0.quantity.value * 10_000) }, missing: missing,
            reason: .pace(progress: progress ?? 0, expected: expected ?? 0))
        let statement = TargetStatement(
            indicator: "i", area: "210000", unitOfMeasure: UnitOfMeasure("亩"), kind: kind, comparator: .atLeast,
            value: target, direction: .up, startYear: 2020, deadline: 2025)
        let series = SeriesAnswer(
            indicator: Indicator(id: "i", nameZh: "面积", unitOfMeasure: UnitOfMeasure("万亩"), timing: .period),
            relation: .judges, observations: observations, superseded: [], annualTargets: [])
        return WorkedNumbers(verdict, statement: statement, series: series)
    }

    private func text(_ numbers: WorkedNumbers) -> String {
        MarkupWriter.text(of: .fragment(FormulaLines(numbers: numbers, language: .zh).lines))
    }

    @Test
    func putsLevelNumbersIn() {
        let level = numbers(.level, [("2020", 40), ("2023", 45)], target: 500_000, progress: 0.5, expected: 0.6)
        #expect(level.isLevelConfirmed)
        #expect(text(level).contains("（45 万 − 40 万）÷（50 万 − 40 万）＝ <b>50%</b>"))
        #expect(text(level).contains("（2023 − 2020）÷（2025 − 2020）＝ <b>60%</b>"))
    }

    @Test
    func leavesNumbersOutThatDoNotAgree() {
        let level = numbers(.level, [("2020", 40), ("2023", 45)], target: 500_000, progress: 0.7)
        #expect(!level.isLevelConfirmed)
        #expect(!text(level).contains("−"))
    }

    @Test
    func aTotalWithGapsIsALowerBound() {
        let total = numbers(
            .totalOverPeriod, [("2023", 296), ("2024", 316)], target: 14_000_000, progress: 612.0 / 1400,
            expected: 0.8, missing: [Period(year: 2021)])
        #expect(text(total).contains("296 万 ＋ 316 万 ＝ 612 万"))
        #expect(text(total).contains("<b>不少于 43.7%</b>"))
        #expect(text(total).contains("缺少2021年的数值"))
    }

    /// 100 falls to 88 when 12 % less are promised; 94 is half the way.
    @Test
    func aChangeIsWorkedOutFromItsBaseline() {
        var change = TargetStatement(
            indicator: "i", area: "210000", unitOfMeasure: .percent, kind: .change, comparator: .exactly, value: 12,
            direction: .down, startYear: 2020, deadline: 2025)
        #expect(change.value(after: 100) == 88)
        change.unitOfMeasure = .percentagePoint
        #expect(change.value(after: 40) == 28)
        change.direction = .up
        #expect(change.value(after: 40) == 52)
    }

    @Test(arguments: [
        (Comparator.atLeast, Direction.down, 5.0, true), (.atMost, .up, 5.0, false), (.exactly, .down, 5.0, false),
        (.exactly, .up, 5.0, true),
    ])
    func theComparatorSaysWhichSideIsGood(comparator: Comparator, direction: Direction, value: Double, isMet: Bool) {
        let statement = TargetStatement(
            indicator: "i", area: "210000", unitOfMeasure: .percent, kind: .level, comparator: comparator, value: 4,
            direction: direction)
        #expect(statement.isMet(value, aim: 4) == isMet)
    }

    @Test
    func aStartThatMeetsTheTargetHasNoWay() {
        let level = numbers(.level, [("2020", 60), ("2023", 62)], target: 500_000, progress: -0.2)
        #expect(level.startsMet)
        #expect(text(level).contains("没有路程可算"))
        #expect(!text(level).contains("-0.2"))
    }
}
