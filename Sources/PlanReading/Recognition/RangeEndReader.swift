/// One end of a range, with its percent sign or unit.
struct RangeEnd {
    let value: Double
    let multiplier: Double
    let unit: String?
    let next: Int
}

/// Reads the ends of ranges.
struct RangeEndReader {
    private let line: NumeralLine
    private let cardinals: CardinalReader
    private let fractions: FractionReader

    init(_ line: NumeralLine) {
        self.line = line
        cardinals = CardinalReader(line)
        fractions = FractionReader(line)
    }

    /// An end at a token; the first one may have a unit only before a range word.
    func end(at index: Int, isFirst: Bool) -> RangeEnd? {
        if let share = PercentReader(line).read(at: index), let value = share.value {
            return RangeEnd(
                value: value, multiplier: 1, unit: share.unit,
                next: line.index(behind: share.range.upperBound, from: index))
        }
        guard var number = fractions.fraction(at: index) ?? cardinals.signed(at: index), !number.isScaleAlone,
            number.spread == nil
        else { return nil }
        if let part = ShorterNumber(line).scale(number)?.number { number = part }
        var next = number.next, unit: String?
        if isFirst, let found = self.unit(at: next, number: number.value), isRangeWord(found.next) {
            next = found.next
            unit = found.name
        }
        return RangeEnd(value: number.value, multiplier: number.multiplier, unit: unit, next: next)
    }

    /// A number of two digits before one scale: 二三十.
    func spread(at index: Int) -> Cardinal? {
        guard let number = cardinals.unsigned(at: index), number.spread != nil else { return nil }
        return number
    }

    /// Whether the figure belongs to a telephone number or a date: 024-2345, the 01 of 2021-01-05.
    func isCode(at index: Int) -> Bool {
        guard let token = line[index], case .arabic = token.kind, token.digits > 1 else { return false }
        if line.scalars[token.range.lowerBound].digit == 0 { return true }
        guard line.scalar(index - 1) == "-", let before = line[index - 2] else { return false }
        return before.digits > 0
    }

    /// Whether a number starts there.
    func isNumber(_ index: Int) -> Bool { cardinals.unsigned(at: index) != nil }

    /// 十几万, 四百多, 500余: a lower bound, with the token behind it.
    func vague(at index: Int) -> (value: Double, next: Int)? {
        guard let number = cardinals.signed(at: index), !number.isScaleAlone, number.spread == nil else { return nil }
        if number.isVague { return (number.value, number.next) }
        guard number.value >= 10, let next = line.behind(["多", "余", "几"], at: number.next) else { return nil }
        return (number.value, next)
    }

    /// The unit at a token, ending where a token ends.
    func unit(at index: Int, number: Double) -> (name: String, next: Int)? {
        if let grade = grade(at: index) { return grade }
        guard let token = line[index], token.kind != .name,
            let found = RecognitionUnits.unit(in: line.scalars, at: token.range.lowerBound)
        else { return nil }
        if found.name == "年", isYear(number, before: index) { return nil }
        if found.name == "分", found.end < line.scalars.count, line.scalars[found.end] == "之" { return nil }
        return (found.name, line.index(behind: found.end, from: index))
    }

    /// 2007年水平 names a year; nothing is more or less than it.
    func isYear(_ end: RangeEnd) -> Bool {
        line.scalar(end.next) == "年" && isYear(end.value, before: end.next)
    }

    private func isYear(_ value: Double, before index: Int) -> Bool {
        line[index - 1]?.digits == 4 && value > 1800 && value < 2200
    }

    /// 5级及以上, where 级 is no name.
    private func grade(at index: Int) -> (name: String, next: Int)? {
        guard let next = line.behind("级", at: index),
            line.behind(RangeWords.bounds, at: next) != nil
        else { return nil }
        return ("级", next)
    }

    private func isRangeWord(_ index: Int) -> Bool {
        RangeWords.mark(in: line, at: index) != nil || line.behind(["和", "与"], at: index) != nil
            || line.behind(RangeWords.closers, at: index) != nil
    }
}
