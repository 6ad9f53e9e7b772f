import PlanModel
import Testing

@Suite struct WordingTests {
    @Test(
        arguments: [
            (12.5, "12.5", "12.5"), (0, "0", "0"), (-0.0, "0", "0"), (9999, "9999", "9,999"),
            (30_000_000, "3000 万", "30,000,000"),
            (3.2e9, "32 亿", "3,200,000,000"), (12_345_678.9, "12345678.9", "12,345,678.9"), (0.1 + 0.2, "0.3", "0.3"),
            (-15_000, "-1.5 万", "-15,000"), (1.0 / 3, "0.333333333333", "0.333333333333"),
            (0.000_05, "0.00005", "0.00005"),
            (.infinity, "—", "—"), (.nan, "—", "—"),
        ] as [(Double, String, String)])
    func writesNumbers(value: Double, zh: String, en: String) {
        #expect(Wording.number(value, language: .zh) == zh)
        #expect(Wording.number(value, language: .en) == en)
    }

    @Test(
        arguments: [
            (30_000_000, "千瓦", "3000 万千瓦", "30,000,000 kW"), (12.5, "%", "12.5%", "12.5%"), (3, "", "3", "3"),
            (1.5, "个百分点", "1.5 个百分点", "1.5 percentage points"), (20_000, "万亩", "20000 万亩", "200,000,000 mu"),
            (224, "万千瓦", "224 万千瓦", "2,240,000 kW"),
        ] as [(Double, String, String, String)])
    func writesQuantities(value: Double, unit: String, zh: String, en: String) {
        let quantity = Quantity(value, UnitOfMeasure(unit))
        #expect(Wording.quantity(quantity, language: .zh) == zh)
        #expect(Wording.quantity(quantity, language: .en) == en)
    }

    @Test(arguments: [
        ("2021", "2021年", "2021"), ("2021-S1", "2021年上半年", "first half of 2021"),
        ("2021-S2", "2021年下半年", "second half of 2021"), ("2022-Q3", "2022年第三季度", "third quarter of 2022"),
        ("2022-06", "2022年6月", "June 2022"), ("2022-06-05", "2022年6月5日", "5 June 2022"),
        ("2023-01..2023-05", "2023年1—5月", "January–May 2023"), ("2023..2025", "2023—2025年", "2023–2025"),
        ("2022-11..2023-02", "2022年11月至2023年2月", "November 2022 to February 2023"),
        ("2023-Q1..2023-Q2", "2023年第一季度至2023年第二季度", "first quarter of 2023 to second quarter of 2023"),
    ])
    func writesPeriods(text: String, zh: String, en: String) throws {
        let period = try #require(Period(text))
        #expect(Wording.period(period, language: .zh) == zh)
        #expect(Wording.period(period, language: .en) == en)
    }

    @Test(arguments: [
        (0, "—", "—"), (1, "2021年", "2021"), (3, "2021年、2022年、2023年", "2021, 2022 and 2023"),
        (7, "2021年、2022年、2023年、2024年、2025年等7个时期", "2021, 2022, 2023, 2024, 2025 and 2 more periods"),
    ])
    func writesListsOfPeriods(count: Int, zh: String, en: String) {
        let periods = (0..<count).map { Period(year: 2021 + $0) }
        #expect(Wording.periods(periods, language: .zh) == zh)
        #expect(Wording.periods(periods, language: .en) == en)
    }

    static let reasons: [VerdictReason] = {
        let year = Period(year: 2022)
        return [
            .metAtDeadline, .metEarly, .metFromStart, .withinLimitSoFar, .metByLastValue(year), .notMetAtDeadline,
            .pace(progress: 0.5, expected: 0.4), .noLongerMet(year), .averageRate(4.25, promised: 5),
            .everyPeriodMet(seen: 2), .periodsFailed([year]), .doneInTime(year), .doneLate(year),
            .floorMetWithGaps([year]), .noObservation, .noValueAtDeadline(last: year), .noBaseline, .noDeadline,
            .missingPeriods([year]), .unitMismatch(expected: .percent, found: .one), .noTargetValue, .undefined,
            .noReference([year]), .onlyBeforeStart, .notLinked, .onlyRelated, .vintagesDisagree, .partNotAssessable,
        ]
    }()

    @Test(arguments: reasons)
    func everyReasonHasItsSentenceInBothLanguages(_ reason: VerdictReason) {
        let zh = Wording.sentence(reason, language: .zh)
        let en = Wording.sentence(reason, language: .en)
        #expect(zh.hasSuffix("。") && !zh.contains(",") && zh != reason.code)
        #expect(en.hasSuffix(".") && en.allSatisfy { $0.isASCII || $0 == "–" || $0 == "—" })
        #expect(en.first?.isUppercase == true || en.first?.isNumber == true)
    }

    @Test func codesAndSentencesAreAllDifferent() {
        #expect(Set(Self.reasons.map(\.code)).count == Self.reasons.count)
        #expect(Set(Self.reasons.map { Wording.sentence($0, language: .zh) }).count == Self.reasons.count)
        #expect(Set(Self.reasons.map { Wording.sentence($0, language: .en) }).count == Self.reasons.count)
    }

    @Test(arguments: [
        (VerdictReason.pace(progress: 0.4375, expected: 0.4), "已完成目标进程的43.8%，按时序应完成40%。"),
        (.pace(progress: 0.4375, expected: 0.25, path: .annual), "已完成目标进程的43.8%，按年度目标应完成25%。"),
        (.missingPeriods([Period(year: 2022), Period(year: 2023)]), "缺少2022年、2023年的数值。"),
        (.noBaseline, "缺少基期值或计数起点，无法计算进程。"),
        (.averageRate(4.25, promised: 5), "到目前为止年均增速为4.25%，目标为年均增速5%。"),
        (.averageRate(-3.2, promised: -3), "到目前为止年均增速为-3.2%，目标为年均增速-3%。"),
        (.unitMismatch(expected: .percent, found: .one), "计量单位不能换算：应为“%”，实为“无单位”。"),
    ])
    func saysWhatIsMissing(reason: VerdictReason, sentence: String) {
        #expect(Wording.sentence(reason, language: .zh) == sentence)
    }

    @Test func namesTheClasses() {
        #expect(
            VerdictClass.allCases.map { Wording.name($0, language: .zh) }
                == ["完成", "未完成", "快于预期", "基本符合预期", "滞后", "无法评估"])
        #expect(
            VerdictClass.allCases.map { Wording.name($0, language: .en) }
                == ["Achieved", "Missed", "Ahead of path", "On track", "Lagging", "Not assessable"])
        #expect(Wording.name(.achieved, reason: .metEarly, language: .zh) == "提前实现")
        #expect(Wording.name(.achieved, reason: .withinLimitSoFar, language: .zh) == "目前达标")
        #expect(Wording.name(.achieved, reason: .metFromStart, language: .en) == "Met so far")
        #expect(Wording.name(.achieved, reason: .metAtDeadline, language: .zh) == "完成")
    }

    @Test func namesTheWordsOfATarget() {
        #expect(
            Comparator.allCases.map { Wording.name($0, language: .zh) }
                == ["不低于", "高于", "不高于", "低于", "约", "等于", "介于"])
        #expect(Direction.allCases.map { Wording.name($0, language: .zh) } == ["上升", "下降", "保持"])
        #expect(Obligation.allCases.map { Wording.name($0, language: .zh) } == ["约束性", "预期性"])
        #expect(Set(TargetKind.allCases.map { Wording.name($0, language: .zh) }).count == 8)
        #expect(Set(TargetKind.allCases.map { Wording.name($0, language: .en) }).count == 8)
        #expect(
            ObservationStatus.allCases.map { Wording.name($0, language: .zh) }
                == ["正式数", "初步数", "估计数", "预测数", "缺失", "口径变动"])
    }
}
