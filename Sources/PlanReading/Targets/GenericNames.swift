/// Names that say how something is measured, not what: 总数, 面积, 保障率.
enum GenericNames {
    /// Says whether a name needs another to be understood.
    static func isGeneric(_ name: String) -> Bool { name.isOne(of: generic) }

    /// Says whether a verb is part of the measure: 新增装机.
    static func keepsVerb(_ verb: String) -> Bool { verb == "新增" || verb == "新建" || verb == "减少" || verb == "增加" }

    /// A name without its growth at the end: 营业收入 of 营业收入年均增速.
    static func withoutGrowth(_ name: String) -> String {
        growths.first { name.ends(with: $0) && name.utf8.count > $0.length }.map { name.dropping(suffix: $0) }
            ?? name
    }

    private static let growths: [Phrase] = ["年均增速", "年均增长率", "年均增长", "平均增速", "增速", "增长率", "年均"]

    /// A name without its measure at the end: 永久基本农田 of 永久基本农田数量; 占 goes on behind a measure.
    static func base(of name: String, before tail: String) -> String {
        if tail.opens(with: "占") { return withoutGrowth(name) }
        for suffix in measures where name.utf8.count > suffix.length && name.ends(with: suffix) {
            return name.dropping(suffix: suffix)
        }
        return name
    }

    /// The work in a clause, what happens to it left out: 红沿河二期 of 红沿河二期工程投产.
    static func work(in clause: String) -> String {
        var name = clause
        while let end = endings.first(where: { name.ends(with: $0) && name.utf8.count > $0.length }) {
            name = name.dropping(suffix: end)
        }
        return name
    }

    /// Longer ones first.
    private static let measures = generic.sorted { ($0.length, $1.text) > ($1.length, $0.text) }

    private static let generic: [Phrase] = [
        "数量", "质量", "总数", "总量", "面积", "实施面积", "总面积", "规模", "总规模", "装机", "装机容量", "占比", "比重", "比例", "覆盖率", "保障率",
        "达标率", "完成率", "人数", "总人数", "产值", "总产值", "销售收入", "营业收入", "主营业务收入", "增加值", "产量", "年产量", "产能", "年产能", "投资",
        "总投资", "里程", "总里程", "利用率", "合格率", "标准", "建筑面积", "总长", "长度", "全长", "能力", "年处理能力", "库容", "总库容", "灌溉面积", "使用率",
        "普及率", "参与率", "入园率", "规模化率", "招生规模", "年招生规模", "在校生规模", "在学规模", "产业规模", "市场规模", "年均", "年均增速", "年均增长率", "增速",
        "增长率", "平均增速",
    ]

    private static let endings: [Phrase] = ["建成投产", "投产", "开工建设", "开工", "建设", "工程", "项目", "投运", "通车", "等"]
}
