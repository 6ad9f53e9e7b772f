import PlanExchange
import PlanModel
import PlanOffice

/// An indicator's series to take away: one line a value, the columns of the observations file first.
enum SeriesLedger {
    static func table(_ page: IndicatorPage) -> Ledger {
        Ledger(
            title: page.series.indicator.nameZh, nature: page.frame.nature, headings: headings,
            rows: page.series.observations.map { row($0, page) })
    }

    private static let headings: [Ledger.Heading] = [
        .init(code: "indicator", name: "指标", width: 22), .init(code: "area", name: "地区", width: 10),
        .init(code: "period", name: "报告期", width: 12), .init(code: "value", name: "数值", kind: .number),
        .init(code: "unit", name: "计量单位", width: 12), .init(code: "status", name: "性质代码", width: 9),
        .init(code: "vintage", name: "序列版本", width: 12), .init(code: "source", name: "出处编号", width: 10),
        .init(code: "publisher", name: "发布单位", width: 24), .init(code: "title", name: "文件", width: 40),
        .init(code: "nature", name: "数据性质", width: 10),
    ]

    private static func row(_ value: Observation, _ page: IndicatorPage) -> [Cell] {
        let source = value.source.flatMap { page.sources[$0] }
        return [
            .text(value.indicator), .text(value.area), .text(value.period.description),
            .number(value.quantity.value), .text(value.quantity.unitOfMeasure.rawValue),
            .text(value.status.rawValue), .text(value.vintage), Cell(value.source), Cell(source?.publisher),
            Cell(source?.title), .text(page.frame.nature.rawValue),
        ]
    }
}
