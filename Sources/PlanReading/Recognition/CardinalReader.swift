/// Reads one number with its sign, its decimals and its letters: 负六点六, -1.5, 12k, 4.78万亿.
struct CardinalReader {
    let line: NumeralLine
    private let chains: ChainReader

    init(_ line: NumeralLine) {
        self.line = line
        chains = ChainReader(line)
    }

    /// The number at a token; numbers that make no sense alone (百, 二三十) come back marked.
    func signed(at start: Int, before limit: Int = .max) -> Cardinal? {
        guard isSign(start) else { return unsigned(at: start, before: limit) }
        guard var number = unsigned(at: start + 1, before: limit), !number.isScaleAlone else { return nil }
        number.value = -number.value
        number.first = start
        number.isSigned = true
        number.isLone = false
        return number
    }

    /// The number at a token, without sign.
    func unsigned(at start: Int, before limit: Int = .max) -> Cardinal? {
        guard isStart(start), var read = chains.chain(at: start, before: limit) else { return nil }
        if read.next > start + 1, line.behind("百分点", at: read.next - 1) != nil {
            guard let shorter = chains.chain(at: start, before: read.next - 1) else { return nil }
            read = shorter
        }
        var number = Cardinal(value: read.chain.value, first: start, next: read.next, isVague: read.isVague)
        number.multiplier = read.chain.lastScale >= 1e4 ? read.chain.multiplier : 1
        number.isLone = read.next == start + 1 && isChinese(start)
        if let spread = read.chain.ends { number.spread = spread }
        guard read.chain.isRegular || number.spread != nil, number.value.isFinite else { return nil }
        if case .scale(let scale) = line[start]?.kind, scale != 10 {
            guard case .digit = line[start + 1]?.kind, read.next > start + 1, scale < 1e4 else {
                number.isScaleAlone = true
                return number
            }
        }
        addDecimals(to: &number, before: limit)
        addLetter(to: &number, before: limit)
        return number
    }

    private func isStart(_ index: Int) -> Bool {
        switch line[index]?.kind {
        case .arabic, .digit, .scale: true
        default: false
        }
    }

    private func isChinese(_ index: Int) -> Bool {
        switch line[index]?.kind {
        case .digit: true
        case .scale(10): true
        default: false
        }
    }

    /// 负 before any number, - before Arabic digits; not the dash of a range.
    private func isSign(_ index: Int) -> Bool {
        let scalar = line.scalar(index)
        if scalar == "负" {
            let before = line.scalar(before: index)
            return before != "肩" && before != "抱" && before != "胜" && before != "担"
        }
        guard scalar == "-", case .arabic = line[index + 1]?.kind else { return false }
        switch line[index - 1]?.kind {
        case .arabic, .digit, .scale, .name: return line[index]?.isSpaced == true
        case .mark(let mark): return mark != "-" && !mark.isLatin && mark != "%"
        case nil: return true
        }
    }

    /// 点 and the digits behind it; 万 and 亿 behind those multiply.
    private func addDecimals(to number: inout Cardinal, before limit: Int) {
        let mark = line.scalar(number.next)
        guard mark == "点" || mark == ".", number.next < limit, endsInChinese(number) else { return }
        var index = number.next + 1, digits = ""
        while index < limit, case .digit(let digit, let form) = line[index]?.kind, form != .pair {
            digits += String(digit)
            index += 1
        }
        guard !digits.isEmpty, digits.count <= 15, number.value < 1e15, number.value == number.value.rounded() else {
            return
        }
        if case .scale(let scale) = line[index]?.kind, scale < 1e4 { return }
        guard let value = Double("\(Int64(number.value)).\(digits)") else { return }
        number.value = value
        number.next = index
        number.isLone = false
        number.multiplier = 1
        addScales(to: &number, before: limit)
    }

    private func endsInChinese(_ number: Cardinal) -> Bool {
        switch line[number.next - 1]?.kind {
        case .digit, .scale: true
        default: false
        }
    }

    private func addScales(to number: inout Cardinal, before limit: Int) {
        while number.next < limit, case .scale(let scale) = line[number.next]?.kind, scale >= 1e4 {
            number.value *= scale
            number.multiplier *= scale
            number.next += 1
        }
    }

    /// k and M behind Arabic digits.
    private func addLetter(to number: inout Cardinal, before limit: Int) {
        guard number.next < limit, case .arabic = line[number.next - 1]?.kind else { return }
        let factor: Double
        switch line.scalar(number.next) {
        case "k", "K": factor = 1e3
        case "m", "M": factor = 1e6
        default: return
        }
        if let after = line.scalar(behind: number.next), after.isWordPart || after == "/" { return }
        number.value *= factor
        number.multiplier *= factor
        number.next += 1
    }
}
