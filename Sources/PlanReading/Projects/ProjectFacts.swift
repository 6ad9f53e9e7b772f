import PlanModel

/// Reads place, stage and size of a project from the words about it.
struct ProjectFacts {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The place names known.
    let gazetteer: Gazetteer

    /// The places named in a range.
    func places(_ range: Range<Int>) -> [String] { gazetteer.codes(in: parsed.passage, range) }

    /// The first size with a unit that measures capacity.
    func capacity(_ range: Range<Int>) -> Quantity? {
        for figure in parsed.figures(in: range) {
            if case .quantity(let unit) = figure.kind, unit.isOne(of: Self.capacities) {
                return Quantity(figure.value, UnitOfMeasure(unit))
            }
        }
        return nil
    }

    /// The stage a label or heading starts with: 续建项目, 新建….
    static func stage(_ words: String) -> String? {
        words.withBytes { bytes in stages.first { $0.word.stands(in: bytes, at: 0) }?.stage.text }
    }

    /// The stage the first of several headings names.
    static func stage(ofAny headings: [String]) -> String? {
        for heading in headings {
            if let stage = stage(heading) { return stage }
        }
        return nil
    }

    /// The stage told by what is to be done: 开工建设, 前期工作, 投产.
    static func stage(told words: String) -> String? {
        if early.stands(in: words) { return "前期" }
        if starting.stands(in: words) { return "拟开工" }
        if finishing.stands(in: words) { return "续建" }
        return stage(words)
    }

    private static let early: PhraseSet = ["前期工作", "核准", "谋划"]
    private static let starting: PhraseSet = ["开工"]
    private static let finishing: PhraseSet = ["投产", "建成", "竣工"]
    private static let stages: [(word: Phrase, stage: Phrase)] = [
        ("开工备选", "开工备选"), ("拟开工", "拟开工"), ("续建", "续建"), ("新建", "新建"), ("前期项目", "前期"), ("前期工作", "前期"), ("已建成", "建成"),
        ("建成项目", "建成"), ("在建", "续建"),
    ]
    private static let capacities: [Phrase] = [
        "千瓦", "兆瓦", "吉瓦", "千瓦时", "吨", "公里", "亩", "公顷", "平方米", "平方公里", "立方米", "吨/年", "吨/日", "立方米/日", "标准箱", "张床位",
        "机架", "米",
    ]
}
