/// Reads quantities, a number with its unit: 168cm, 一吨半, 0.55吨标准煤/万元, ￥100.
struct MeasureReader {
    private let line: NumeralLine
    private let numbers: NumberReader
    private let cardinals: CardinalReader
    private let fractions: FractionReader
    private let shorter: ShorterNumber
    private let levels: LevelReader

    init(_ line: NumeralLine) {
        self.line = line
        numbers = NumberReader(line)
        cardinals = CardinalReader(line)
        fractions = FractionReader(line)
        shorter = ShorterNumber(line)
        levels = LevelReader(line)
    }

    /// The quantity at a token.
    func read(at index: Int) -> Candidate? {
        guard !numbers.isOrdinal(index), !isTime(index) else { return nil }
        if let price = price(at: index) { return price }
        if let half = half(at: index) { return half }
        guard let number = fractions.fraction(at: index) ?? cardinals.signed(at: index), number.spread == nil else {
            return nil
        }
        if let levels = levels.read(number) { return levels }
        return (shorter.read(number).map { candidate($0.number, $0.unit) } ?? measured(number)).map(withSmallMoney)
    }

    /// 五元三毛 is 5.3 元.
    private func withSmallMoney(_ money: Candidate) -> Candidate {
        guard money.unit == "元", var value = money.value else { return money }
        var end = money.range.upperBound
        for (units, share) in [(["角", "毛"], 10.0), (["分"], 100.0)] {
            let next = line.index(behind: end, from: line.index(at: money.range.lowerBound))
            guard line[next]?.isSpaced == false, let number = cardinals.unsigned(at: next), number.value < 10,
                let found = unit(of: number), units.contains(found.name)
            else { continue }
            value = ((value + number.value / share) * 100).rounded() / 100
            end = found.end
        }
        return Candidate(kind: .quantity, range: money.range.lowerBound..<end, value: value, unit: money.unit)
    }

    private func unit(of number: Cardinal) -> (name: String, end: Int)? {
        guard let token = line[number.next] else { return nil }
        return RecognitionUnits.unit(in: line.scalars, at: token.range.lowerBound)
    }

    /// The unit behind a number and where it ends.
    func unit(behind number: Cardinal) -> (name: String, end: Int)? {
        var next = number.next
        if let vague = line.behind(["多", "余", "来"], at: next), number.value >= 10 { next = vague }
        guard let token = line[next], token.kind != .name,
            let found = RecognitionUnits.unit(in: line.scalars, at: token.range.lowerBound)
        else { return nil }
        return isCounted(number, found.name, found.end) ? found : nil
    }

    private func measured(_ number: Cardinal) -> Candidate? {
        guard !number.isScaleAlone || isRoundMillion(number), let found = unit(behind: number) else { return nil }
        return candidate(number, found)
    }

    /// 百万千瓦 and 千万吨 without a digit before; not the rest of 数百万.
    private func isRoundMillion(_ number: Cardinal) -> Bool {
        guard number.value >= 1e6, number.spread == nil else { return false }
        switch line[number.first - 1]?.kind {
        case nil: return true
        case .mark(let mark): return mark != "数" && mark != "几" && mark != "多" && mark != "余"
        case .arabic, .digit, .scale, .name: return false
        }
    }

    private func candidate(_ number: Cardinal, _ found: (name: String, end: Int)) -> Candidate {
        let start = line.tokens[number.first].range.lowerBound
        var value = number.value, end = found.end
        if end < line.scalars.count, line.scalars[end] == "半", value == value.rounded(), number.multiplier == 1 {
            value += 0.5
            end += 1
        }
        return Candidate(kind: .quantity, range: start..<end, value: value, unit: found.name)
    }

    /// 半年, 半吨, 两个半小时.
    private func half(at index: Int) -> Candidate? {
        guard let token = line[index] else { return nil }
        if line.scalar(index) == "半", case .mark = token.kind,
            let found = RecognitionUnits.unit(in: line.scalars, at: token.range.upperBound),
            !Self.halfWords.contains(found.name)
        {
            return Candidate(kind: .quantity, range: token.range.lowerBound..<found.end, value: 0.5, unit: found.name)
        }
        guard let number = cardinals.unsigned(at: index), let next = line.behind("个半", at: number.next),
            let last = line[next - 1], let found = RecognitionUnits.unit(in: line.scalars, at: last.range.upperBound)
        else { return nil }
        return Candidate(
            kind: .quantity, range: token.range.lowerBound..<found.end, value: number.value + 0.5, unit: found.name)
    }

    private static let halfWords: Set<String> = [
        "成", "道", "点", "路", "山", "口", "面", "位", "层", "节", "边", "角", "场", "行", "句",
    ]

    /// ￥100, $3.5万.
    private func price(at index: Int) -> Candidate? {
        let unit: String
        switch line.scalar(index) {
        case "¥", "￥": unit = "元"
        case "$": unit = "美元"
        case "€": unit = "欧元"
        case "£": unit = "英镑"
        default: return nil
        }
        guard let number = cardinals.signed(at: index + 1), !number.isScaleAlone else { return nil }
        return Candidate(kind: .quantity, range: line.range(index, number.next), value: number.value, unit: unit)
    }

    /// 2:00: no part of a time is a quantity.
    private func isTime(_ index: Int) -> Bool {
        let isBefore = line.scalar(index - 1) == ":" && line[index - 2].map { isArabic($0) } ?? false
        return isBefore || (line.scalar(index + 1) == ":" && line[index + 2].map { isArabic($0) } ?? false)
    }

    private func isArabic(_ token: NumeralToken) -> Bool {
        if case .arabic = token.kind { return token.digits > 0 }
        return false
    }

    /// A lone digit before a word that is rarely a unit counts nothing: 一个 as article, 三国, 十分重要.
    private func isCounted(_ number: Cardinal, _ unit: String, _ end: Int) -> Bool {
        if unit == "分", end < line.scalars.count, line.scalars[end] == "之" { return false }
        if unit == "年", line[number.first]?.digits == 4, number.value > 1900, number.value < 2101 { return false }
        if unit == "类" { return isCountOfKinds(number, end) }
        guard number.isLone else { return unit != "点" && unit != "%" && unit != "个百分点" && unit != "成" }
        if line.scalar(number.first) == "一", Self.articles.contains(unit) { return false }
        if number.value == 10, unit == "分" { return false }
        return !Self.words.contains(unit)
    }

    /// 四类主体功能区 counts; 二类 and 三类水体 grade.
    private func isCountOfKinds(_ number: Cardinal, _ end: Int) -> Bool {
        guard number.isLone else { return true }
        if let behind = line.scalars.dropFirst(end).first, behind == "水" || behind == "标" { return false }
        return line.scalar(number.first) != "一" && line.scalar(number.first) != "二"
    }

    private static let articles: Set<String> = [
        "个", "种", "批", "类", "项", "场", "条", "份", "处", "片", "家", "起", "致", "行", "句",
    ]
    private static let words: Set<String> = [
        "点", "国", "省", "市", "区", "县", "道", "口", "对", "层", "首", "站", "%", "成", "面", "行", "毛", "角", "牛", "石", "专业",
        "学科", "村", "乡镇", "街道", "卡", "部", "节", "转", "版",
    ]
}
