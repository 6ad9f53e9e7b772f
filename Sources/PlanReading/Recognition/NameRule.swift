/// Says whether a numeral of running text counts nothing: a label, a slogan, a grade, an edition, a hotline.
///
/// Asked only when all kinds are looked for at once; who asks for one kind gets every numeral of that kind.
struct NameRule {
    private let line: NumeralLine
    private let scalars: [Unicode.Scalar]
    private let isInSlogan: [Bool]
    private let labels: LabelRule

    init(_ line: NumeralLine) {
        self.line = line
        scalars = line.scalars
        labels = LabelRule(scalars: line.scalars)
        isInSlogan = Self.quotations(of: line.scalars)
    }

    /// Judges a number or quantity by what stands around it.
    func isName(_ found: Candidate) -> Bool {
        guard found.kind == .number || found.kind == .quantity else { return false }
        let (start, end) = (found.range.lowerBound, found.range.upperBound)
        if startsWord(start) || isPlanOrdinal(start) || isQuoted(found) { return true }
        guard found.kind == .number else { return false }
        return labels.isLabel(found.range) || isArticle(start) || isGrade(end) || isHotline(found)
            || isBracketed(start, end) || isVersion(found)
    }

    /// 一次性, 二噁英: the digit begins a word.
    private func startsWord(_ start: Int) -> Bool {
        Self.words.contains { $0.stands(in: scalars, at: start) }
    }

    private static let words: [StaticWord] = [
        "一次性", "一次能源", "一次电力", "一票否决", "二次供水", "二次污染", "二次能源", "二噁英", "二恶英", "二口恶英", "两岸", "三角", "三方",
        "三江源", "三峡", "四季", "五味", "十字", "零部件", "陆架", "三次产业",
    ]

    /// 一个新的起点: no more than an article.
    private func isArticle(_ start: Int) -> Bool {
        guard scalars[start] == "一", let behind = scalars.dropFirst(start + 1).first else { return false }
        return Self.counters.contains(behind)
    }

    private static let counters = Set("个种类项场条份处片家起行句".unicodeScalars)

    /// 第十四个五年规划.
    private func isPlanOrdinal(_ start: Int) -> Bool {
        guard start > 1, scalars[start - 1] == "个" else { return false }
        return scalars[max(0, start - 5)..<start].contains("第")
    }

    /// “三个代表”, “3301”, but not “15分钟”.
    private func isQuoted(_ found: Candidate) -> Bool {
        isInSlogan[found.range.lowerBound]
            && (found.kind == .number || scalars[found.range.lowerBound].digit == nil)
    }

    /// 二期, 4 号线, 五星级, 十九大, and the first of 一、二级.
    private func isGrade(_ end: Int) -> Bool {
        var place = end
        while place < end + Self.longestRow, place < scalars.count, scalars[place] == "、",
            scalars.isNumeral(at: place + 1)
        {
            place += 1
            while place < end + Self.longestRow, scalars.isNumeral(at: place) { place += 1 }
        }
        while place < end + Self.longestRow, place < scalars.count, scalars[place].isBlank { place += 1 }
        if Self.waters.contains(where: { $0.stands(in: scalars, at: place) }) { return true }
        guard let counter = Lexicon.units.longest(in: scalars, at: place, end: scalars.count) else { return false }
        return counter.meaning == .grade
    }

    /// 三类水体 and 四类标准 as grades.
    private static let waters: [StaticWord] = ["类水", "类标"]
    private static let longestRow = 16

    /// 12345政务服务热线.
    private func isHotline(_ found: Candidate) -> Bool {
        guard (3...5).contains(found.range.count), scalars[found.range].allSatisfy({ $0.digit != nil }) else {
            return false
        }
        let end = found.range.upperBound
        return (end..<min(end + 8, scalars.count)).contains { place in
            Self.lines.contains { $0.stands(in: scalars, at: place) }
        }
    }

    private static let lines: [StaticWord] = ["热线", "电话", "专线", "急救", "报警"]

    /// 〔2011〕, and the 2.5 of PM_{2.5}.
    private func isBracketed(_ start: Int, _ end: Int) -> Bool {
        guard start > 0, end < scalars.count else { return false }
        switch (scalars[start - 1], scalars[end]) {
        case ("〔", "〕"), ("{", "}"): return true
        default: return false
        }
    }

    /// 工业 4.0.
    private func isVersion(_ found: Candidate) -> Bool {
        let (start, end) = (found.range.lowerBound, found.range.upperBound)
        guard end - start == 3, scalars[start + 1] == ".", scalars[start + 2] == "0" else { return false }
        var before = start
        while before > 0, scalars[before - 1].isBlank { before -= 1 }
        return Self.versioned.contains { before >= $0.count && $0.stands(in: scalars, at: before - $0.count) }
    }

    private static let versioned: [StaticWord] = ["工业", "产业", "制造", "农业", "服务", "版本"]

    /// Which scalars stand inside a quotation short enough for a slogan.
    private static func quotations(of scalars: [Unicode.Scalar]) -> [Bool] {
        var result = [Bool](repeating: false, count: scalars.count), start: Int?
        for (place, scalar) in scalars.enumerated() {
            if scalar == "“" { start = place }
            guard scalar == "”", let first = start else { continue }
            if place - first <= longestSlogan {
                for inside in first..<place { result[inside] = true }
            }
            start = nil
        }
        return result
    }

    private static let longestSlogan = 16
}
