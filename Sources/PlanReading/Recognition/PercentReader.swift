/// Reads percentages: 25%, 百分之八, 千分之一, 六个百分点, 七成半, 75折.
struct PercentReader {
    private let line: NumeralLine
    private let cardinals: CardinalReader

    init(_ line: NumeralLine) {
        self.line = line
        cardinals = CardinalReader(line)
    }

    /// The percentage at a token.
    func read(at index: Int) -> Candidate? {
        perHundred(at: index) ?? halves(at: index) ?? counted(at: index)
    }

    /// 百分之八; 千分之 and 万分之 are turned into percent.
    private func perHundred(at index: Int) -> Candidate? {
        let sign = line.scalar(index) == "负" ? 1 : 0
        var base = 1.0, next = index + sign
        while case .scale(let scale) = line[next]?.kind, next < index + 6 {
            base *= scale
            next += 1
        }
        guard base >= 100, !isCounted(index), let behind = line.behind("分之", at: next) else { return nil }
        if line.scalar(behind) == "百", let number = cardinals.unsigned(at: behind), number.isScaleAlone {
            return percent(index, behind + 1, (sign == 1 ? -1 : 1) * 10_000 / base)
        }
        guard let number = cardinals.signed(at: behind), !number.isScaleAlone, number.spread == nil else { return nil }
        return percent(index, number.next, (sign == 1 ? -number.value : number.value) / base * 100)
    }

    /// A digit before 百 makes 一百分之三 a fraction.
    private func isCounted(_ index: Int) -> Bool {
        switch line[index - 1]?.kind {
        case .digit, .arabic, .scale: true
        default: false
        }
    }

    private func halves(at index: Int) -> Candidate? {
        if let next = line.behind("半成", at: index) { return percent(index, next, 5) }
        if let next = line.behind("半折", at: index) { return percent(index, next, 50) }
        return nil
    }

    private func counted(at index: Int) -> Candidate? {
        if let folded = pairFolds(at: index) { return folded }
        guard let number = cardinals.signed(at: index), !number.isScaleAlone, line.scalar(index - 1) != "第" else {
            return nil
        }
        guard number.spread == nil else { return nil }
        if let next = Self.sign(in: line, at: number.next) {
            return percent(index, next.end, number.value, next.unit)
        }
        return tenths(number) ?? folds(number)
    }

    /// %, ‰, 个百分点 at a token, and the unit they stand for.
    static func sign(in line: NumeralLine, at index: Int) -> (end: Int, unit: String)? {
        if let next = line.behind("个百分点", at: index) ?? line.behind("百分点", at: index) {
            return (next, "个百分点")
        }
        if line.scalar(index) == "‰" { return (index + 1, "‰") }
        guard line.scalar(index) == "%" else { return nil }
        if let after = line.scalar(behind: index), after.digit != nil { return nil }
        return (index + 1, "%")
    }

    /// 七成六 is 76 %; 一成立 is none.
    private func tenths(_ number: Cardinal) -> Candidate? {
        guard number.value > 0, number.value <= 10, !number.isFraction,
            let next = line.behind("成", at: number.next), line.behind(Self.formations, at: number.next) == nil
        else { return nil }
        if line.scalar(next) == "半" { return percent(number.first, next + 1, number.value * 10 + 5) }
        if let more = cardinals.unsigned(at: next), more.next == next + 1, more.value < 10, more.value >= 1 {
            return percent(number.first, next + 1, number.value * 10 + more.value)
        }
        return percent(number.first, next, rounded(number.value * 10))
    }

    private static let formations: [StaticWord] = [
        "成立", "成为", "成果", "成功", "成效", "成都", "成员", "成本", "成长", "成熟", "成交", "成就", "成品", "成年", "成人", "成套", "成绩",
    ]

    /// 九折 is 90 %, 75折 is 75 %.
    private func folds(_ number: Cardinal) -> Candidate? {
        guard let next = line.behind("折", at: number.next), number.value > 0, number.value < 100, number.value != 10,
            line.behind(["折扣", "折旧", "折合", "折算"], at: number.next) == nil
        else { return nil }
        return percent(number.first, next, number.value < 10 ? rounded(number.value * 10) : number.value)
    }

    /// 三八折: digit by digit.
    private func pairFolds(at index: Int) -> Candidate? {
        guard case .digit(let tens, _) = line[index]?.kind, case .digit(let ones, _) = line[index + 1]?.kind, tens > 0,
            line.behind("折", at: index + 2) != nil
        else { return nil }
        return percent(index, index + 3, Double(tens * 10 + ones))
    }

    private func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }

    private func percent(_ first: Int, _ next: Int, _ value: Double, _ unit: String = "%") -> Candidate {
        Candidate(kind: .percent, range: line.range(first, next), value: value, unit: unit)
    }
}
