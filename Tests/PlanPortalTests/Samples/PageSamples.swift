import PlanModel
import PlanOffice

@testable import PlanPortal

/// Pages made by hand: hostile words stand wherever the plan, a register or a report could put them.
extension Samples {
    static let hostileHeading = Heading(node: "n1", level: .section, number: "第一节", title: hostile)

    /// 69 % by 2025, judged on two editions that disagree.
    static var urbanisation: CommitmentSummary {
        CommitmentSummary(
            id: "t4045", kind: .target, title: "城镇化率" + hostile,
            headings: [Heading(node: "n0", level: .chapter, number: "第十二章", title: "新型城镇化"), hostileHeading],
            chapter: "12", span: SourceSpan(4045, 4048),
            target: ReadTarget(
                node: "n2", span: SourceSpan(4045, 4048), quantity: "69%", sentence: SourceSpan(4008, 4049),
                indicator: "城镇化率" + hostile, comparator: .atLeast, value: 69, unitOfMeasure: "%", kind: .level,
                direction: .up, deadline: 2025, scope: hostile),
            standing: Standing(
                standing: .notAssessable, reason: .vintagesDisagree,
                verdicts: [
                    verdict("revised", .achieved, 74.18, "2024", .metByLastValue(Period(year: 2024))),
                    verdict("pre-census", .notAssessable, 68.11, "2019", .noValueAtDeadline(last: Period(year: 2019))),
                ]),
            deadline: 2025, gaps: [.lastYear], checkedFields: [.value],
            leads: [ResponsibleUnit(id: "u1", nameZh: hostile, nameEn: hostile)])
    }

    private static func verdict(
        _ vintage: String, _ standing: VerdictClass, _ value: Double, _ period: String, _ reason: VerdictReason
    ) -> Verdict {
        Verdict(
            indicator: "urbanisation-rate", area: "210000", vintage: vintage, standing: standing, deadline: 2025,
            isProvisional: true, observed: Period(period).map { .init(period: $0, value: value) }, reason: reason)
    }

    static var urbanisationSeries: SeriesAnswer {
        SeriesAnswer(
            indicator: Indicator(
                id: "urbanisation-rate", nameZh: "城镇化率" + hostile, nameEn: "Urbanisation" + hostile,
                unitOfMeasure: .percent, timing: .ratio, sourceBody: hostile, definition: hostile),
            relation: .judges,
            observations: [
                observation("2019", 68.11, "pre-census", .estimated), observation("2019", 71.21, "revised"),
                observation("2020", 72.14, "revised"), observation("2024", 74.18, "revised"),
            ], superseded: [observation("2020", 70.9, "revised")],
            annualTargets: [
                AnnualTarget(
                    indicator: "urbanisation-rate", area: "210000", year: 2024, quantity: Quantity(74, .percent))
            ])
    }

    private static func observation(
        _ period: String, _ value: Double, _ vintage: String, _ status: ObservationStatus = .final
    ) -> Observation {
        Observation(
            indicator: "urbanisation-rate", area: "210000", period: Period(period) ?? Period(year: 1),
            quantity: Quantity(value, .percent), status: status, vintage: vintage, source: "S1")
    }

    static var related: SeriesAnswer {
        SeriesAnswer(
            indicator: Indicator(
                id: "registered-rate", nameZh: "户籍人口城镇化率", unitOfMeasure: .percent, timing: .ratio,
                definition: "口径不同" + hostile),
            relation: .related, observations: [], superseded: [], annualTargets: [])
    }

    static let source = Source(
        id: "S1", publisher: hostile, title: "统计公报" + hostile, published: "2025-03-01",
        address: "javascript:alert(1)")

    static func commitmentPage(_ summary: CommitmentSummary = urbanisation, nature: Nature = .real) -> CommitmentPage {
        CommitmentPage(
            frame: frame(nature: nature), summary: summary, context: sentence(of: summary),
            statements: [
                TargetStatement(
                    indicator: "urbanisation-rate", area: "210000", unitOfMeasure: .percent, kind: .level,
                    comparator: .atLeast, value: 69, direction: .up, startYear: 2020, deadline: 2025)
            ], series: [urbanisationSeries, related], sources: ["S1": source],
            requests: [
                GapRow(
                    commitment: summary, gap: .lastYear, sentence: hostile, body: hostile, period: "2025",
                    unitOfMeasure: .percent, address: "/targets/\(summary.id)")
            ],
            confirmations: [
                Confirmation(
                    planSHA256: hash, span: summary.span, quantity: "69%", field: .value, value: "69",
                    checkedBy: hostile, checkedOn: "2026-11-24")
            ],
            reports: [report("2025-Q4", sent: "2026-01-25"), report("2025-Q3", sent: "2025-10-10")],
            neighbours: [others[0]])
    }

    private static func report(_ period: String, sent: String) -> Report {
        Report(
            commitment: "t4045", unit: "u1", period: Period(period) ?? Period(year: 1), state: .approved,
            dueOn: period == "2025-Q4" ? "2026-01-20" : "2025-10-20", submittedOn: sent, note: hostile)
    }

    static func sentence(of summary: CommitmentSummary) -> [TextRun] {
        let isTarget = summary.kind == .target
        return [
            TextRun(
                text: "到2025年，" + hostile, span: SourceSpan(4008, 4045), target: isTarget ? summary.id : nil,
                task: summary.kind == .task ? summary.id : nil),
            TextRun(
                text: "69%", span: SourceSpan(4045, 4048), target: isTarget ? summary.id : nil, isQuantity: isTarget),
            TextRun(
                text: "；推进重点工程。", span: SourceSpan(4048, 4056),
                project: summary.kind == .project ? summary.id : nil),
        ]
    }
}
