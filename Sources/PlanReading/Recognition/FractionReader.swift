/// Reads fractions: 三分之一, 一半, 一又二分之一, 3/5, 1 4/3.
struct FractionReader {
    private let line: NumeralLine
    private let cardinals: CardinalReader

    init(_ line: NumeralLine) {
        self.line = line
        cardinals = CardinalReader(line)
    }

    /// The fraction at a token.
    func fraction(at start: Int) -> Cardinal? {
        if let next = line.behind("一半", at: start) {
            return Cardinal(value: 0.5, first: start, next: next, isFraction: true)
        }
        guard let first = cardinals.signed(at: start) else { return nil }
        if let mixed = mixed(first) ?? spoken(first) ?? slashed(first) { return mixed }
        return spacedMixed(first)
    }

    /// 三百五又三分之一.
    private func mixed(_ whole: Cardinal) -> Cardinal? {
        guard !whole.isScaleAlone, let next = line.behind("又", at: whole.next), let below = cardinals.signed(at: next),
            let part = spoken(below)
        else { return nil }
        return joined(whole, part)
    }

    /// 三分之一; 百分之一 is a percentage.
    private func spoken(_ below: Cardinal) -> Cardinal? {
        guard let next = line.behind("分之", at: below.next), let above = cardinals.signed(at: next),
            !above.isScaleAlone, below.value != 0
        else { return nil }
        if below.isScaleAlone, below.value == 0 || isHundred(below) { return nil }
        return Cardinal(value: above.value / below.value, first: below.first, next: above.next, isFraction: true)
    }

    private func isHundred(_ below: Cardinal) -> Bool {
        below.next == below.first + 1 && line.scalar(below.first) == "百"
    }

    /// 3/5; not 2020/2021 and not 1/2/2020.
    private func slashed(_ above: Cardinal) -> Cardinal? {
        guard isPlain(above.next - 1), above.next - above.first <= (above.isSigned ? 2 : 1),
            line.scalar(above.first - 1) != "/", line.scalar(above.next) == "/", isPlain(above.next + 1),
            let below = denominator(at: above.next + 1), below.value != 0,
            line.scalar(below.next) != "/", !(isYear(above.value) && isYear(below.value))
        else { return nil }
        return Cardinal(
            value: above.value / below.value, first: above.first, next: below.next, isSigned: above.isSigned,
            isFraction: true)
    }

    /// One figure, with the 万 and 亿 behind it: 40/10万.
    private func denominator(at index: Int) -> Cardinal? {
        var limit = index + 1
        while case .scale(let scale) = line[limit]?.kind, scale >= 1e4 { limit += 1 }
        return cardinals.unsigned(at: index, before: limit)
    }

    /// 1 4/3: a whole number, white space, a fraction.
    private func spacedMixed(_ whole: Cardinal) -> Cardinal? {
        guard isPlain(whole.next - 1), whole.next - whole.first <= (whole.isSigned ? 2 : 1),
            line[whole.next]?.isSpaced == true, isPlain(whole.next),
            let above = cardinals.unsigned(at: whole.next, before: whole.next + 1), let part = slashed(above)
        else { return nil }
        return joined(whole, part)
    }

    private func joined(_ whole: Cardinal, _ part: Cardinal) -> Cardinal {
        let value = whole.isSigned ? whole.value - part.value : whole.value + part.value
        return Cardinal(
            value: value, first: whole.first, next: part.next, isSigned: whole.isSigned, isFraction: true)
    }

    private func isPlain(_ index: Int) -> Bool {
        guard let token = line[index], case .arabic = token.kind else { return false }
        return token.digits > 0
    }

    private func isYear(_ value: Double) -> Bool { value >= 1900 && value <= 2100 }
}
