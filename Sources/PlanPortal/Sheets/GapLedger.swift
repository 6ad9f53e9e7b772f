import PlanExchange
import PlanModel
import PlanOffice

/// The data request (数据需求清单): what is missing of each promise, and who could give it.
enum GapLedger {
    static func table(_ list: GapList) -> Ledger {
        Ledger(
            title: "数据需求清单", nature: list.frame.nature, headings: headings,
            rows: list.rows.map { row($0, list.frame) })
    }

    private static let headings: [Ledger.Heading] = [
        .init(code: "id", name: "编号", width: 10), .init(code: "kind", name: "种类", width: 12),
        .init(code: "title", name: "事项", width: 36), .init(code: "sentence", name: "规划原句", width: 60),
        .init(code: "gap", name: "缺口代码", width: 12), .init(code: "gap_zh", name: "缺什么", width: 26),
        .init(code: "period", name: "需要的报告期", width: 16), .init(code: "unit", name: "计量单位", width: 10),
        .init(code: "body", name: "可提供单位", width: 26), .init(code: "value", name: "填报数值", kind: .number),
        .init(code: "source", name: "出处", width: 26), .init(code: "trust", name: "可信程度"),
        .init(code: "nature", name: "数据性质", width: 10), .init(code: "address", name: "网页", width: 20),
        .init(code: "inputs", name: "公式缺项", width: 40),
    ]

    private static func row(_ gap: GapRow, _ frame: PlanFrame) -> [Cell] {
        [
            .text(gap.commitment.id), .text(gap.commitment.kind.rawValue), .text(gap.commitment.title),
            .text(gap.sentence), .text(gap.gap.rawValue), .text(gap.gap.phrase.zh), .text(gap.period),
            .text(gap.unitOfMeasure.rawValue), Cell(gap.body), .empty, .empty, .text(gap.commitment.trust.rawValue),
            .text(frame.nature.rawValue), .text(gap.address),
            Cell(gap.inputs.isEmpty ? nil : gap.inputs.compactMap { $0.sentence[.zh] }.joined(separator: "；")),
        ]
    }
}
