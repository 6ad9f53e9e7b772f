/// Adds up digits and scales as they are spoken: 五亿零六, 4.78万亿, 二百五.
struct NumeralChain {
    private var parts: [(value: Double, scale: Double)] = []
    private var section = 0.0
    private var sectionScale = Double.infinity
    private(set) var pending: Double?
    private(set) var run = 0
    private(set) var lastScale = 0.0
    private var hasZero = false
    private var isPair = false
    private var isCounting = true
    private(set) var isArabic = false
    /// Whether two digits side by side name two numbers: 三五百, 二三十.
    private(set) var spread: (Double, Double)?
    /// Whether the digits make no number: 五四, 十四五.
    private(set) var isIrregular = false
    /// 1, or what trailing 万 and 亿 multiply a plain number with.
    private(set) var multiplier = 1.0

    /// Whether nothing was added.
    var isEmpty: Bool { pending == nil && lastScale == 0 }

    /// Whether the last piece was a scale.
    var endsInScale: Bool { pending == nil && lastScale > 0 }

    /// Takes a figure in Arabic digits.
    mutating func add(arabic value: Double) {
        pending = value
        run = 1
        isArabic = true
        isPair = false
        if lastScale > 0 { multiplier = 0 }
    }

    /// Takes a Chinese digit; 二○二五 is read digit by digit.
    mutating func add(digit: Int, _ form: NumeralToken.DigitForm) {
        if run == 0 { hasZero = false }
        if digit == 0 { hasZero = true }
        isPair = form == .pair
        if run == 1, let pending, Double(digit) > pending, pending > 0 { spread = (pending, Double(digit)) }
        if run > 1 { spread = nil }
        if run == 0 { isCounting = true }
        if run > 0, let pending, Double(digit) != pending.truncatingRemainder(dividingBy: 10) + 1 { isCounting = false }
        pending = (pending ?? 0) * 10 + Double(digit)
        run += 1
        isArabic = false
        if lastScale > 0 { multiplier = 0 }
    }

    /// Takes a scale; says no when it cannot stand there.
    mutating func add(scale: Double) -> Bool {
        scale < 1e4 ? addSmall(scale) : addBig(scale)
    }

    private mutating func addSmall(_ scale: Double) -> Bool {
        guard scale < sectionScale else { return false }
        if pending == nil, lastScale > 0, scale != 10 { return false }
        if run == 2, !hasZero, !isArabic { isIrregular = true }
        let digit = pending == 0 && hasZero ? 1 : pending ?? 1
        section += digit * scale
        sectionScale = scale
        close(scale)
        return true
    }

    private mutating func addBig(_ scale: Double) -> Bool {
        var sum = section + (pending ?? 0)
        guard sum > 0 || !parts.isEmpty else { return false }
        if run == 2, !hasZero, !isArabic { isIrregular = true }
        let isAlone = section == 0 && pending == nil
        while let last = parts.last, last.scale < scale || (isAlone && last.scale <= scale) {
            sum += last.value
            parts.removeLast()
        }
        if isAlone, sum == 0, let last = parts.popLast() { sum = last.value }
        parts.append((sum * scale, scale))
        section = 0
        sectionScale = .infinity
        multiplier *= scale
        close(scale)
        return true
    }

    private mutating func close(_ scale: Double) {
        lastScale = scale
        pending = nil
        run = 0
        hasZero = false
        isPair = false
    }

    /// The whole; a last digit counts in the next lower scale (二百五 is 250).
    var value: Double {
        parts.reduce(0) { $0 + $1.value } + section + (pending ?? 0) * (isAbbreviated ? lastScale / 10 : 1)
    }

    private var isAbbreviated: Bool {
        guard let pending, lastScale >= 100, run == 1, !hasZero, !isPair else { return false }
        return pending > 0 && pending < 10 && pending == pending.rounded()
    }

    /// Whether a row of digits makes a number: one digit, three or more, or a zero among them.
    var isRegular: Bool {
        if isIrregular { return false }
        if isArabic || run < 2 { return true }
        return hasZero || (run > 2 && lastScale == 0 && !isCounting)
    }

    /// The ends of 三五, 二三十 and 三五百, for a chain of two digits and one scale at most.
    var ends: (Double, Double)? {
        if lastScale == 0, run == 2, !isArabic { return spread }
        guard let spread, parts.count + (section > 0 ? 1 : 0) == 1, pending == nil else { return nil }
        let joined = spread.0 * 10 + spread.1
        return value == 0 ? nil : (value / joined * spread.0, value / joined * spread.1)
    }
}
