import PlanModel

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

    private static let generic = MeasureNames.all.map(Phrase.init(stringLiteral:))

    private static let endings: [Phrase] = ["建成投产", "投产", "开工建设", "开工", "建设", "工程", "项目", "投运", "通车", "等"]
}
