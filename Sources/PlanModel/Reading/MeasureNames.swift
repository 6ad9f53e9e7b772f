/// Names that say how something is measured and not what: 总数, 面积, 保障率.
package enum MeasureNames {
    /// Says whether a name needs another to be understood.
    package static func holds(_ name: String) -> Bool { names.contains(name) }

    private static let names = Set(all.map(\.description))

    /// All of them, in no order.
    package static let all: [StaticString] = [
        "数量", "质量", "总数", "总量", "面积", "实施面积", "总面积", "规模", "总规模", "装机", "装机容量", "占比", "比重", "比例", "覆盖率", "保障率",
        "达标率", "完成率", "人数", "总人数", "产值", "总产值", "销售收入", "营业收入", "主营业务收入", "增加值", "产量", "年产量", "产能", "年产能", "投资",
        "总投资", "里程", "总里程", "利用率", "合格率", "标准", "建筑面积", "总长", "长度", "全长", "能力", "年处理能力", "库容", "总库容", "灌溉面积", "使用率",
        "普及率", "参与率", "入园率", "规模化率", "招生规模", "年招生规模", "在校生规模", "在学规模", "产业规模", "市场规模", "年均", "年均增速", "年均增长率", "增速",
        "增长率", "平均增速",
    ]
}
