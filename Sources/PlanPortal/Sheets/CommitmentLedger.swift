import PlanExchange
import PlanModel
import PlanOffice

/// The ledger of commitments (规划事项台账): one line each.
enum CommitmentLedger {
    static func table(_ commitments: [CommitmentSummary], _ frame: PlanFrame) -> Ledger {
        Ledger(
            title: "规划事项台账", nature: frame.nature, headings: headings,
            rows: commitments.map { row($0, frame) })
    }

    private static let headings: [Ledger.Heading] = [
        .init(code: "id", name: "编号", width: 10), .init(code: "kind", name: "种类", width: 12),
        .init(code: "chapter", name: "章", width: 12), .init(code: "headings", name: "章节", width: 30),
        .init(code: "title", name: "事项", width: 36), .init(code: "quantity", name: "原文数量", width: 18),
        .init(code: "comparator", name: "比较", width: 10), .init(code: "value", name: "目标值", kind: .number),
        .init(code: "upper", name: "上限值", kind: .number), .init(code: "unit", name: "计量单位", width: 10),
        .init(code: "deadline", name: "期限（年）", width: 10, kind: .number),
        .init(code: "deadline_assumed", name: "期限为规划期末", width: 14), .init(code: "class", name: "结论代码"),
        .init(code: "class_zh", name: "结论"), .init(code: "reason", name: "理由代码"),
        .init(code: "reason_zh", name: "理由", width: 40), .init(code: "observed_period", name: "最近报告期"),
        .init(code: "observed_value", name: "最近值", kind: .number), .init(code: "gaps", name: "缺口", width: 20),
        .init(code: "lead", name: "牵头单位", width: 24), .init(code: "assist", name: "协助单位", width: 24),
        .init(code: "trust", name: "可信程度"), .init(code: "nature", name: "数据性质", width: 10),
        .init(code: "start", name: "原文起", width: 9, kind: .number),
        .init(code: "end", name: "原文止", width: 9, kind: .number),
        .init(code: "address", name: "网页", width: 20), .init(code: "code", name: "事项编号", width: 10),
    ]

    private static func row(_ summary: CommitmentSummary, _ frame: PlanFrame) -> [Cell] {
        let target = summary.target
        let observed = summary.standing.verdicts.lazy.compactMap(\.observed).first
        return [
            .text(summary.id), .text(summary.kind.rawValue), .text(summary.headings.first?.number ?? ""),
            .text(
                summary.headings.map { [$0.number, $0.title].filter { !$0.isEmpty }.joined(separator: " ") }
                    .joined(separator: " › ")),
            .text(summary.title), Cell(target?.quantity), Cell(target?.comparator.rawValue), Cell(target?.value),
            Cell(target?.upper), Cell(target?.unitOfMeasure), Cell(summary.deadline.map(Double.init)),
            .text(summary.isDeadlineAssumed ? "true" : "false"), .text(summary.standing.standing.rawValue),
            .text(summary.standing.word(.zh)), .text(summary.standing.reason.code),
            .text(Wording.sentence(summary.standing.reason, language: .zh)),
            Cell(observed?.period.description), Cell(observed?.value),
            .text(summary.gaps.map(\.rawValue).joined(separator: " ")),
            .text(summary.leads.map(\.nameZh).joined(separator: "、")),
            .text(summary.assists.map(\.nameZh).joined(separator: "、")), .text(summary.trust.rawValue),
            .text(frame.nature.rawValue), .number(Double(summary.span.start)), .number(Double(summary.span.end)),
            .text(Address.commitment(summary.id, summary.kind).page(.zh).text), Cell(summary.code),
        ]
    }
}
