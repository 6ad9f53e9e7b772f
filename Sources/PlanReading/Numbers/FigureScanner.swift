import PlanModel

/// Finds every number of a passage.
struct FigureScanner {
    private let numerals: NumeralReader
    private var scalars: [Unicode.Scalar] { numerals.scalars }

    /// Makes a scanner for one passage.
    init(_ passage: Passage) {
        numerals = NumeralReader(scalars: passage.scalars)
    }

    /// The numbers, in order, without overlaps; all start at one of the landmarks.
    func figures(_ landmarks: Landmarks) -> [Figure] {
        var result: [Figure] = []
        var next = 0
        for place in landmarks.places where place >= next {
            guard let figure = figure(at: Int(place)) else { continue }
            result.append(figure)
            next = figure.range.upperBound
        }
        return result
    }

    private func figure(at index: Int) -> Figure? {
        if scalars[index].digit != nil { return arabic(at: index) }
        guard scalars[index].startsNumber else { return nil }
        return scalars[index] == "百" || scalars[index] == "千" ? perHundred(at: index) : chinese(at: index)
    }

    /// A number in Arabic digits, alone or the first of a range.
    private func arabic(at start: Int) -> Figure? {
        guard let first = numerals.arabic(at: start) else { return nil }
        if first.digits > NumeralReader.longest || touchesLetters(start, first.end) { return name(start, first.end) }
        if let ratio = ratio(first, from: start) { return ratio }
        var end = first.end, upper: NumeralReader.Numeral?
        if let second = second(behind: first) {
            upper = second
            end = second.end
        }
        let low = first.value.scaled(by: first.multiplier == 1 ? upper?.multiplier ?? 1 : first.multiplier)
        let high = upper.map { $0.value.scaled(by: $0.multiplier) }
        return counted(start, end, low, high, first.digits)
    }

    /// 18∶1 as 18; 22/10万 as 22 of the unit /10万.
    private func ratio(_ first: NumeralReader.Numeral, from start: Int) -> Figure? {
        guard first.end + 1 < scalars.count, first.multiplier == 1, scalars[first.end + 1].digit != nil,
            let second = numerals.arabic(at: first.end + 1), second.value > 0
        else { return nil }
        let below = second.value.scaled(by: second.multiplier)
        switch scalars[first.end] {
        case ":", "：", "∶": guard first.digits <= 3, second.digits <= 3 else { return nil }
        case "/":
            guard below >= 1000 else { return nil }
            let unit = String(scalars: scalars[first.end..<second.end])
            return Figure(range: start..<second.end, value: first.value, upper: nil, kind: .quantity(unit: unit))
        default: return nil
        }
        return Figure(range: start..<second.end, value: first.value / below, upper: nil, kind: .bare)
    }

    /// The second number of 3—5, 3%—5% or 5～10.
    private func second(behind first: NumeralReader.Numeral) -> NumeralReader.Numeral? {
        var index = first.end
        if index < scalars.count, scalars[index] == "%" || scalars[index] == "％" { index += 1 }
        guard index < scalars.count, isRangeMark(scalars[index]) else { return nil }
        while index < scalars.count, isRangeMark(scalars[index]) { index += 1 }
        guard let second = numerals.arabic(at: index), second.digits <= NumeralReader.longest else { return nil }
        guard second.value * second.multiplier >= first.value || first.multiplier != 1 else { return nil }
        return second
    }

    private func isRangeMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "—", "–", "-", "－", "~", "～", "至", "─": true
        default: false
        }
    }

    /// 百分之三十, 千分之五.
    private func perHundred(at start: Int) -> Figure? {
        guard start + 3 < scalars.count, scalars[start + 1] == "分", scalars[start + 2] == "之",
            let number = numerals.arabic(at: start + 3) ?? numerals.chinese(at: start + 3)
        else { return scalars[start].isChineseNumeral ? chinese(at: start) : nil }
        return Figure(
            range: start..<number.end, value: number.value, upper: nil,
            kind: .quantity(unit: scalars[start] == "百" ? "%" : "‰"))
    }

    /// A Chinese number counts only where it is long enough to be no idiom and a unit follows.
    private func chinese(at start: Int) -> Figure? {
        guard let number = numerals.chinese(at: start), number.digits >= 2, number.value >= 10 else { return nil }
        if number.digits == 4, isYear(number.value), follows(number.end, "年"),
            scalars[start..<number.end].allSatisfy({ $0.chineseDigit != nil })
        {
            return Figure(range: start..<(number.end + 1), value: number.value, upper: nil, kind: .date)
        }
        guard scalars[start..<number.end].contains(where: { $0.chineseDigit != nil }) else { return nil }
        guard let found = Lexicon.units.longest(in: scalars, at: number.end, end: scalars.count),
            case .unit(let unit) = found.meaning
        else { return nil }
        return Figure(
            range: start..<(number.end + found.length), value: number.value, upper: nil, kind: .quantity(unit: unit))
    }

    /// Decides by what stands behind the digits.
    private func counted(_ start: Int, _ end: Int, _ low: Double, _ high: Double?, _ digits: Int) -> Figure {
        guard let found = Lexicon.units.longest(in: scalars, at: end, end: scalars.count) else {
            if isYear(low), high.map(isYear) ?? true, digits == 4, follows(end, "至") || follows(end, "—") {
                return Figure(range: start..<end, value: low, upper: high, kind: .date)
            }
            return Figure(range: start..<end, value: low, upper: high, kind: .bare)
        }
        let stop = end + found.length
        switch found.meaning {
        case .grade: return name(start, stop)
        case .year:
            let isDate = digits == 4 && isYear(low) && high.map(isYear) ?? true
            return Figure(
                range: start..<stop, value: low, upper: high, kind: isDate ? .date : .quantity(unit: "年"))
        case .unit(let unit):
            if isClassified(stop) { return name(start, stop) }
            return Figure(range: start..<stop, value: low, upper: high, kind: .quantity(unit: unit))
        }
    }

    private func isYear(_ value: Double) -> Bool { value >= 1900 && value <= 2100 && value.rounded() == value }

    private func follows(_ place: Int, _ scalar: Unicode.Scalar) -> Bool {
        place < scalars.count && scalars[place] == scalar
    }

    /// 级 or 型 behind the unit makes a class of it: 15万吨级航道, 百米级.
    private func isClassified(_ place: Int) -> Bool {
        guard place < scalars.count else { return false }
        return scalars[place] == "级" || scalars[place] == "型"
    }

    private func name(_ start: Int, _ end: Int) -> Figure {
        Figure(range: start..<end, value: 0, upper: nil, kind: .name)
    }

    /// A letter before or behind makes the number part of a name (IPv6, 5G, PM2.5), unless it starts a unit.
    private func touchesLetters(_ start: Int, _ end: Int) -> Bool {
        if start > 0, isNameScalar(scalars[start - 1]) { return true }
        guard end < scalars.count, isNameScalar(scalars[end]) else { return false }
        guard let found = Lexicon.units.longest(in: scalars, at: end, end: scalars.count) else { return true }
        let stop = end + found.length
        return stop < scalars.count && scalars[stop].isLatin
    }

    private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLatin || scalar == "_" || scalar == "+" || scalar == "{"
    }
}
