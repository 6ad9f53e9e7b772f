import PlanModel

/// Finds the dates of a passage and says how they stand.
struct DateScanner {
    private let passage: Passage
    private let tokens: TokenLine

    /// Makes a scanner for one passage.
    init(_ passage: Passage, _ tokens: TokenLine) {
        self.passage = passage
        self.tokens = tokens
    }

    /// The dates, in order: years among the figures, and five-year plans.
    func dates(_ figures: [Figure], _ landmarks: Landmarks) -> [DatePhrase] {
        var dates: [DatePhrase] = []
        for figure in figures where figure.kind == .date { dates.append(year(figure)) }
        dates += plans(landmarks)
        if dates.count > 1 { dates.sort { $0.range.lowerBound < $1.range.lowerBound } }
        return dates
    }

    private func year(_ figure: Figure) -> DatePhrase {
        var (start, end) = (figure.range.lowerBound, figure.range.upperBound)
        let year = Int(figure.upper ?? figure.value)
        var form = DatePhrase.Form.within
        if let stop = after(end, Self.yearEnds) { (end, form) = (stop, .by) }
        if let stop = after(end, Self.befores) { (end, form) = (stop, .by) }
        if let stop = after(end, Self.abouts) { (end, form) = (stop, .about) }
        if let stop = after(end, Self.spans) { (end, form) = (stop, .during) }
        if figure.upper != nil, form == .within { form = .during }
        if let from = before(start, Self.untils), form != .about { (start, form) = (from, .by) }
        if isBaseline(figure.range, end) { form = .baseline }
        if isName(end) { form = .name } else if isAttribute(end) { form = .attribute }
        return DatePhrase(range: start..<end, year: year, form: form)
    }

    private static let yearEnds: [StaticWord] = ["年底", "年末", "底", "末"]
    private static let befores: [StaticWord] = ["之前", "以前", "前"]
    private static let abouts: [StaticWord] = ["左右", "前后"]
    private static let spans: [StaticWord] = ["期间", "间"]
    private static let untils: [StaticWord] = ["力争到", "到", "至"]
    private static let times: [StaticWord] = ["期间", "时期", "期内", "中后期"]
    private static let ends: [StaticWord] = ["期末", "末", "时期末"]
    private static let tos: [StaticWord] = ["到", "至"]
    private static let bases: [StaticWord] = ["较", "比", "由", "从", "相对于"]
    private static let grounds: [StaticWord] = ["相比", "的基础上", "基础上", "为基期", "为基数", "水平的"]
    private static let titles: [StaticWord] = [
        "远景目标", "规划", "计划", "版", "行动", "以来", "目标纲要", "价格", "不变价", "可比价", "价计算",
    ]

    /// “十四五”期间, “十三五”末, 十四五时期.
    private func plans(_ landmarks: Landmarks) -> [DatePhrase] {
        var result: [DatePhrase] = []
        for landmark in landmarks.places where passage.scalars[Int(landmark)] == "十" {
            let place = Int(landmark)
            guard let (period, stop) = PlanNames.period(in: passage.scalars, at: place) else { continue }
            var (start, end) = (place, stop)
            if start > 0, passage.scalars[start - 1] == "“" { start -= 1 }
            if passage.scalar(at: end) == "”" { end += 1 }
            var form = DatePhrase.Form.name
            if let close = after(end, Self.times) { (end, form) = (close, .during) }
            if let close = after(end, Self.ends) {
                (end, form) = (close, .by)
                if let from = before(start, Self.tos) { start = from }
            }
            if form != .name, isBaseline(place..<stop, end) { form = .baseline }
            if form != .name, isName(end) { form = .name }
            result.append(DatePhrase(range: start..<end, year: period.lastYear, form: form))
        }
        return result
    }

    /// 较2020年, 比2020年, 与2020年相比, 在2020年基础上, 以2020年为基期.
    private func isBaseline(_ range: Range<Int>, _ end: Int) -> Bool {
        if let from = before(range.lowerBound, Self.bases) {
            return from == 0 || passage.scalars[from] != "比" || passage.scalars[max(0, from - 1)] != "占"
        }
        return after(end, Self.grounds) != nil
    }

    private func isName(_ end: Int) -> Bool {
        after(end, Self.titles) != nil
    }

    /// 2000年底前建成的: a verb and 的 behind the date.
    private func isAttribute(_ end: Int) -> Bool {
        var place = end
        for _ in 0..<2 {
            guard let token = tokens.starting(at: place) else { return false }
            switch token.word {
            case .verb, .achieve, .change, .past, .adverb, .urge: place = token.range.upperBound
            default: return false
            }
            if passage.scalar(at: place) == "的" { return true }
        }
        return false
    }

    private func after(_ place: Int, _ words: [StaticWord]) -> Int? {
        words.first { passage.has($0, at: place) }.map { place + $0.count }
    }

    private func before(_ place: Int, _ words: [StaticWord]) -> Int? {
        words.first { passage.has($0, at: place - $0.count) }.map { place - $0.count }
    }
}
