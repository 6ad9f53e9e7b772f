import PlanExchange
import PlanModel
package import PlanOffice

extension Ledger {
    /// Values that ought to be looked at before they are used (数据疑点).
    package init(doubts list: DoubtList) {
        self.init(
            title: "数据疑点", nature: list.nature, headings: Self.doubtHeadings, rows: list.doubts.map(Self.row))
    }

    private static let doubtHeadings: [Heading] = [
        .init(code: "indicator", name: "指标", width: 24), .init(code: "area", name: "地区", width: 10),
        .init(code: "period", name: "报告期", width: 12), .init(code: "vintage", name: "数据版本", width: 12),
        .init(code: "value", name: "数值", kind: .number), .init(code: "unit", name: "计量单位", width: 10),
        .init(code: "code", name: "疑点代码", width: 16), .init(code: "reason_zh", name: "疑点", width: 60),
        .init(code: "reason_en", name: "疑点（英文）", width: 60),
    ]

    private static func row(_ doubt: DataDoubt) -> [Cell] {
        [
            .text(doubt.indicator), .text(doubt.area), .text(doubt.period.description), .text(doubt.vintage),
            .number(doubt.quantity.value), .text(doubt.quantity.unitOfMeasure.rawValue), .text(doubt.reason.code),
            .text(Wording.sentence(doubt.reason, language: .zh)), .text(Wording.sentence(doubt.reason, language: .en)),
        ]
    }
}
