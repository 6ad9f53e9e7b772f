import PlanModel

/// The words of a row before its values: number, group, name and unit.
struct RowName {
    /// What is measured.
    private(set) var name = ""
    /// The unit as printed, brackets left out.
    private(set) var unit = ""
    /// The number the row starts with.
    private(set) var ordinal: Int?
    /// A group's heading that stands before the row's own name.
    private(set) var group: String?
    /// The unit that heading gives for its rows.
    private(set) var groupUnit = ""

    private let text: TableText

    /// Takes the words apart; `hasUnit` when the table has a column of units.
    init(_ text: TableText, _ range: Range<Int>, hasUnit: Bool) {
        self.text = text
        var tokens = Self.tokens(text, range)
        if hasUnit, tokens.count > 1, let last = tokens.last, last.count <= 12 {
            unit = text.text(last)
            tokens.removeLast()
        }
        while tokens.count > 1, let last = tokens.last, isBracket(last.lowerBound) || isBare(last) {
            tokens.removeLast()
            tokens[tokens.count - 1] = tokens[tokens.count - 1].lowerBound..<last.upperBound
        }
        if tokens.count > 1, let heading = tokens.dropLast().last { readGroup(heading) }
        guard let own = tokens.last else { return }
        readName(withoutOrdinal(own))
        if hasUnit, unit.isEmpty { cutUnit() }
    }

    /// Cut at line ends where there are some, else at blanks.
    private static func tokens(_ text: TableText, _ range: Range<Int>) -> [Range<Int>] {
        let inner = range.dropFirst()
        let gap: TableText.Gap = inner.contains { text.gaps[$0] == .line } ? .line : .blank
        var result: [Range<Int>] = [], start = range.lowerBound
        for index in inner where text.gaps[index] >= gap {
            result.append(start..<index)
            start = index
        }
        if start < range.upperBound { result.append(start..<range.upperBound) }
        return result
    }

    private func isBracket(_ place: Int) -> Bool { text.scalars[place] == "（" || text.scalars[place] == "(" }

    /// A note mark or a piece of a word is no name of its own.
    private func isBare(_ range: Range<Int>) -> Bool { range.allSatisfy { text.scalars[$0].isNoteMark } }

    private mutating func readGroup(_ range: Range<Int>) {
        let (words, unit) = Self.parted(text, withoutOrdinal(range))
        group = Self.plain(text, words)
        groupUnit = unit
    }

    /// The unit at the end of a name that nothing separates from it: 在学总规模万人.
    private mutating func cutUnit() {
        let scalars = Array(name.unicodeScalars)
        for length in stride(from: min(8, scalars.count - 2), through: 1, by: -1) {
            let tail = Self.string(scalars.suffix(length))
            guard let unit = UnitText(tail), unit.isKnown else { continue }
            self.unit = tail
            name = Self.string(scalars.dropLast(length))
            return
        }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }

    private mutating func readName(_ range: Range<Int>) {
        var range = range
        if let close = innerUnit(range) {
            readGroup(range.lowerBound..<close)
            range = close..<range.upperBound
        }
        for word in Self.groups where text.has(word, at: range.lowerBound) && range.count > word.count + 2 {
            group = text.text(range.lowerBound..<(range.lowerBound + word.count))
            groupUnit = ""
            range = withoutOrdinal((range.lowerBound + word.count)..<range.upperBound)
            break
        }
        let (words, printed) = Self.parted(text, range)
        name = Self.plain(text, words)
        if unit.isEmpty { unit = printed }
    }

    /// Digits at the head, with their point: 1., 12、, （3）.
    private mutating func withoutOrdinal(_ range: Range<Int>) -> Range<Int> {
        var place = range.lowerBound, value = 0
        let isBracketed = isBracket(place)
        if isBracketed { place += 1 }
        while place < range.upperBound, let digit = text.scalars[place].digit, value < 1000 {
            value = value * 10 + digit
            place += 1
        }
        let digits = place - range.lowerBound - (isBracketed ? 1 : 0)
        guard (1...3).contains(digits), place < range.upperBound else { return range }
        if isBracketed {
            guard text.scalars[place] == "）" || text.scalars[place] == ")" else { return range }
            place += 1
        }
        while place < range.upperBound,
            text.scalars[place] == "." || text.scalars[place] == "、" || text.scalars[place] == ")"
        {
            place += 1
        }
        guard place < range.upperBound, !Self.counted.contains(text.scalars[place]) else { return range }
        ordinal = value
        return place..<range.upperBound
    }

    /// Behind a unit in brackets that ends a group's heading glued to the name.
    private func innerUnit(_ range: Range<Int>) -> Int? {
        let words: [StaticWord] = ["（%）", "(%)", "（%)", "（万吨）"]
        for place in range where text.scalars[place] == "（" || text.scalars[place] == "(" {
            if let word = text.first(of: words, at: place), place + word.count + 2 <= range.upperBound,
                !isBracket(place + word.count), !text.scalars[place + word.count].isNoteMark
            {
                return place + word.count
            }
        }
        return nil
    }

    /// The words and the unit in the bracket at their end.
    private static func parted(_ text: TableText, _ range: Range<Int>) -> (Range<Int>, String) {
        var end = range.upperBound
        while end > range.lowerBound, text.scalars[end - 1].isNoteMark { end -= 1 }
        guard end > range.lowerBound, text.scalars[end - 1] == "）" || text.scalars[end - 1] == ")" else {
            return (range.lowerBound..<end, "")
        }
        var open = end - 2, depth = 1
        while open > range.lowerBound {
            if text.scalars[open] == "）" || text.scalars[open] == ")" { depth += 1 }
            if text.scalars[open] == "（" || text.scalars[open] == "(" { depth -= 1 }
            if depth == 0 { break }
            open -= 1
        }
        let inner = text.text((open + 1)..<(end - 1))
        guard depth == 0, open > range.lowerBound, UnitText(inner) != nil else { return (range.lowerBound..<end, "") }
        return (range.lowerBound..<open, inner)
    }

    private static func plain(_ text: TableText, _ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for index in range where !text.scalars[index].isNoteMark { view.append(text.scalars[index]) }
        while let last = view.last, last.isPunctuation { view.removeLast() }
        return String(view.dropLast(noteLength(view)))
    }

    /// Digits of a note, glued to the last word: 总氮6.
    private static func noteLength(_ name: String.UnicodeScalarView) -> Int {
        let digits = name.reversed().prefix { $0.digit != nil }.count
        guard (1...2).contains(digits), name.count > digits + 1 else { return 0 }
        return name.dropLast(digits).last?.isIdeograph == true ? digits : 0
    }

    /// Behind these a number at the head belongs to the name: 5岁以下儿童死亡率.
    private static let counted: Set<Unicode.Scalar> = ["岁", "年", "类", "级", "个", "万", "千", "亿", "人", "G", "月", "天", "分"]

    /// Headings of groups as plans word them.
    private static let groups: [StaticWord] = [
        "经济发展", "经济增长", "经济结构", "经济运行", "创新驱动", "创新发展", "科技创新", "科技教育", "科教文化", "资源环境", "资源节约", "民生福祉", "民生保障", "民生改善",
        "人民生活", "社会发展", "社会民生", "公共服务", "绿色生态", "绿色发展", "生态环境", "生态文明", "生态建设", "环境质量", "安全保障", "协调发展", "开放发展", "共享发展",
        "城乡发展", "社会事业", "污染治理", "总量控制", "环境风险", "结构调整", "人口资源环境", "公共服务人民生活",
    ]
}

/// A unit as tables print it, taken apart into its multiplier and its name.
struct UnitText: Equatable {
    /// What 万 and 亿 multiply to.
    let multiplier: Double
    /// The unit without them.
    let name: String
    /// The lexicon knows it whole.
    let isKnown: Bool

    /// Reads a printed unit; `nil` when the words are none.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        guard (1...12).contains(scalars.count) else { return nil }
        let (factor, start) = NumeralReader(scalars: scalars).multipliers(at: 0)
        guard start < scalars.count else { return nil }
        let rest = Array(scalars[start...])
        let printed = String(scalars: rest)
        name = printed == "百分点" ? "个百分点" : printed
        multiplier = factor
        let known = Lexicon.units.longest(in: rest, at: 0, end: rest.count)
        isKnown = known?.length == rest.count
        guard isKnown || rest.contains("/") || factor > 1 else { return nil }
    }
}
