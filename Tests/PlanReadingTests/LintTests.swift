import PlanModel
import Testing

@testable import PlanReading

private func lint(_ text: String, period: String? = "2021-2025") -> LintReport {
    let plan = Plan(title: "甲", period: period.flatMap { PlanPeriod($0) }, area: nil)
    return PlanLint(PlanVersion(plan: plan, source: source(text), reading: read(text, period: period))).report()
}

private func rules(_ text: String, period: String? = "2021-2025") -> [LintRule] {
    lint(text, period: period).findings.map(\.matter.rule).filter { $0 != .softWords && $0 != .noMeasure }
}

struct LintTests {
    @Test(arguments: [
        ("到2025年，农村自来水普及率达到90%。", "到2025年，农村自来水普及率达到92%。", true),
        ("到2025年，农村自来水普及率达到90%。", "到2025年，农村自来水普及率达到90%以上。", false),
        ("到2025年，农村自来水普及率达到90%。", "到2035年，农村自来水普及率达到95%。", false),
        ("到2025年，农村自来水普及率达到90%。", "到2025年，城市自来水普及率达到99%。", false),
        ("到2025年，农村自来水普及率约90%。", "到2025年，农村自来水普及率达到92%。", false),
        ("到2025年，城镇登记失业率控制在5%以内。", "到2025年，城镇登记失业率控制在5.5%以内。", true),
        ("到2025年，高标准农田面积达到3000万亩。", "到2025年，高标准农田面积达到3200万亩。", true),
    ])
    func twoPlacesDisagreeOrDoNot(first: String, second: String, isContradiction: Bool) {
        let text = "第一节 甲\n\n\(first)\n\n第二节 乙\n\n\(second)\n"
        #expect(rules(text).contains(.contradiction) == isContradiction)
        #expect(lint(text).hasContradiction == isContradiction)
    }

    @Test func aContradictionNamesBothPlaces() throws {
        let text = "第一节 甲\n\n到2025年，农村自来水普及率达到90%。\n\n第二节 乙\n\n到2025年，农村自来水普及率达到92%。\n"
        let finding = try #require(lint(text).findings.first { $0.severity == .error })
        guard case .contradiction(_, let other) = finding.matter else { return #expect(Bool(false)) }
        #expect(source(text).text(at: finding.span).contains("92%"))
        #expect(source(text).text(at: other.span) == other.quantity && other.quantity.contains("90%"))
    }

    @Test(arguments: [
        ("第一章 甲\n\n第二章 乙\n\n第三章 丙\n", [] as [String]),
        ("第十二章 甲\n\n第十三章 乙\n", []),
        ("第一章 甲\n\n第三章 丙\n", ["第三章"]),
        ("第一章 甲\n\n第一节 子\n\n第二节 丑\n\n第二章 乙\n\n第一节 寅\n", []),
        ("第一章 甲\n\n第一节 子\n\n第三节 丑\n", ["第三节"]),
        ("第一章 甲\n\n专栏 7 子\n\n（一）寅。\n\n（二）卯。\n\n专栏 9 丑\n\n（一）辰。\n", ["专栏 9"]),
        ("第一章 甲\n\n专栏 7 子\n\n（一）寅。\n\n（三）卯。\n", ["（三）"]),
    ])
    func numbersFollowOneAnother(text: String, jumps: [String]) {
        let found = lint(text).findings.compactMap { finding -> String? in
            if case .numberingJump(let found, _) = finding.matter { found } else { nil }
        }
        #expect(found == jumps)
    }

    @Test(arguments: [
        ("第十四章", 15, "第十五章"), ("专栏 31", 9, "专栏 9"), ("（一）", 21, "（二十一）"), ("1", 2, "2"),
        ("第九节", 110, "第一百一十节"), ("第一百零一章", 105, "第一百零五章"),
    ])
    func numbersAreWrittenAsTheyArePrinted(print: String, other: Int, written: String) throws {
        let number = try #require(PrintedNumber(print))
        #expect(number.written(number.value) == print)
        #expect(number.written(other) == written)
    }

    @Test(
        arguments: [
            ("第一节 甲\n\n单位面积用水量下降10%。\n", "2021-2025", [LintRule.noBaseline]),
            ("第一节 甲\n\n单位面积用水量比2020年下降10%。\n", "2021-2025", []),
            ("第一节 甲\n\n耕地质量不下降。\n", "2021-2025", []),
            ("第一节 甲\n\n农村自来水普及率达到90%。\n", nil, [.noDeadline]),
            ("第一节 甲\n\n到2025年，农村自来水普及率达到90%。\n", nil, []),
            ("第一节 甲\n\n面积达到50公顷。\n", "2021-2025", [.noScope]),
        ] as [(String, String?, [LintRule])])
    func aTargetLacksWhatItsKindNeeds(text: String, period: String?, lacks: [LintRule]) {
        #expect(rules(text, period: period) == lacks)
    }

    @Test func softWordsCountOnlyWhereNothingTestsTheTask() {
        let soft = lint("第一节 甲\n\n提升能力。加快推进改革，积极探索新路。\n")
        let firm = lint("第一节 甲\n\n提升能力。加快推进改革，到2025年，农村自来水普及率达到90%。\n")
        #expect(soft.count(of: .softWords) == 2 && soft.count(of: .noMeasure) == 1)
        #expect(firm.count(of: .softWords) == 0 && firm.count(of: .noMeasure) == 0)
    }

    @Test func chaptersAddUpToTheWhole() {
        let plan = Plan(title: "辽宁", period: PlanPeriod(2021, 2025), area: "210000")
        let report = PlanLint(PlanVersion(plan: plan, source: Liaoning.text, reading: Liaoning.reading)).report()
        #expect(report.scorecard.promises > 700 && report.chapters.count > 10)
        #expect(report.chapters.map(\.scorecard.promises).reduce(0, +) == report.scorecard.promises)
        #expect(report.chapters.map(\.scorecard.checkable).reduce(0, +) == report.scorecard.checkable)
        #expect(report.chapters.map(\.scorecard.softWords).reduce(0, +) == report.count(of: .softWords))
        for finding in report.findings { #expect(report.chapter(of: finding) != nil) }
        #expect(report.findings.map(\.span.start) == report.findings.map(\.span.start).sorted())
    }
}
