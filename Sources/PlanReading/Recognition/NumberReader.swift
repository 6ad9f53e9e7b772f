/// Reads numbers that stand alone, with dozens, halves and ratios: 十打, 一半, 1∶4000.
struct NumberReader {
    private let line: NumeralLine
    private let cardinals: CardinalReader
    private let fractions: FractionReader
    private let loneDigits: LoneDigitRule

    init(_ line: NumeralLine) {
        self.line = line
        cardinals = CardinalReader(line)
        fractions = FractionReader(line)
        loneDigits = LoneDigitRule(line)
    }

    /// The number at a token as a reading of its own.
    func read(at index: Int) -> Candidate? {
        guard let number = number(at: index) else { return nil }
        return Candidate(kind: .number, range: line.range(number.first, number.next), value: number.value)
    }

    /// The number at a token; `nil` for ordinals, names and digits that are words.
    func number(at index: Int) -> Cardinal? {
        guard !isOrdinal(index) else { return nil }
        if let ratio = ratio(at: index) ?? half(at: index) ?? fractions.fraction(at: index) { return ratio }
        guard let number = cardinals.signed(at: index), !number.isScaleAlone, number.spread == nil,
            loneDigits.holds(number), !isPlanName(number), !touchesName(number)
        else { return nil }
        return dozens(number)
    }

    /// 第 before it.
    func isOrdinal(_ index: Int) -> Bool { line.scalar(index - 1) == "第" }

    /// 十四五: the chain was cut short before a digit.
    private func isPlanName(_ number: Cardinal) -> Bool {
        guard let token = line[number.first] else { return false }
        return PlanNames.period(in: line.scalars, at: token.range.lowerBound) != nil
    }

    /// 5G, 3D, 4K电视: a letter behind the digits that begins no unit.
    func touchesName(_ number: Cardinal) -> Bool {
        guard case .arabic = line[number.next - 1]?.kind, let token = line[number.next], !token.isSpaced,
            let letter = line.scalar(number.next), letter.isLatin
        else { return false }
        return RecognitionUnits.unit(in: line.scalars, at: token.range.lowerBound) == nil
    }

    private func dozens(_ number: Cardinal) -> Cardinal {
        guard let next = line.behind("打", at: number.next), line.behind(Self.strikes, at: number.next) == nil else {
            return number
        }
        var number = number
        number.value *= 12
        number.next = next
        number.isLone = false
        return number
    }

    private static let strikes: [StaticWord] = ["打造", "打击", "打破", "打好", "打赢", "打通", "打开", "打响", "打下"]

    /// 半百, 半打.
    private func half(at index: Int) -> Cardinal? {
        let words: [(StaticWord, Double)] = [("半百", 50), ("半打", 6)]
        for (word, value) in words {
            if let next = line.behind(word, at: index) { return Cardinal(value: value, first: index, next: next) }
        }
        return nil
    }

    /// 1∶4000; with a colon only before three digits or more, which no time has.
    private func ratio(at index: Int) -> Cardinal? {
        guard let first = cardinals.unsigned(at: index), let mark = line.scalar(first.next), mark == "∶" || mark == ":",
            let second = cardinals.unsigned(at: first.next + 1), second.value > 0, !second.isScaleAlone,
            mark == "∶" || (line[first.next + 1]?.digits ?? 0) > 2
        else { return nil }
        return Cardinal(value: first.value / second.value, first: index, next: second.next, isFraction: true)
    }
}
