import PlanModel

/// Five-year plans by their short names: 十四五 is 2021 to 2025.
enum PlanNames {
    /// The period of 十N五 at a place, and where the name ends; `nil` when none stands there.
    static func period(in scalars: [Unicode.Scalar], at start: Int) -> (PlanPeriod, Int)? {
        guard scalars[start] == "十", start + 1 < scalars.count else { return nil }
        if scalars[start + 1] == "五", start > 0, isQuote(scalars[start - 1]) {
            return PlanPeriod(2001, 2005).map { ($0, start + 2) }
        }
        guard start + 2 < scalars.count, scalars[start + 2] == "五", let digit = scalars[start + 1].chineseDigit,
            (1...9).contains(digit)
        else { return nil }
        let first = 2001 + digit * 5
        return PlanPeriod(first, first + 4).map { ($0, start + 3) }
    }

    /// The period a text speaks of near its start: 2021—2025年 or the plan it names.
    static func period(of scalars: [Unicode.Scalar]) -> PlanPeriod? {
        let head = Array(scalars.prefix(4000).filter { !$0.isBlank })
        if let stated = statedYears(head) { return stated }
        var counts: [Int: Int] = [:]
        for place in scalars.indices where scalars[place] == "十" {
            guard let (period, _) = period(in: scalars, at: place) else { continue }
            counts[period.firstYear, default: 0] += 1
        }
        let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return best.flatMap { PlanPeriod($0.key, $0.key + 4) }
    }

    /// 2006—2010年 in brackets or before 年.
    private static func statedYears(_ head: [Unicode.Scalar]) -> PlanPeriod? {
        let numerals = NumeralReader(scalars: head)
        var index = 0
        while index + 8 < head.count {
            defer { index += 1 }
            guard head[index].digit != nil, index == 0 || head[index - 1].digit == nil,
                let first = numerals.arabic(at: index), first.digits == 4, first.end == index + 4
            else { continue }
            var next = first.end
            if head[next] == "年" { next += 1 }
            let dash = next
            while next < head.count, "—–-－~～至─".unicodeScalars.contains(head[next]) { next += 1 }
            guard next > dash, next < head.count, let second = numerals.arabic(at: next), second.digits == 4,
                second.end < head.count, head[second.end] == "年", second.value > first.value,
                second.value - first.value <= 30, first.value >= 1900, second.value <= 2100
            else { continue }
            return PlanPeriod(Int(first.value), Int(second.value))
        }
        return nil
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "“" || scalar == "\"" || scalar == "「" }
}
