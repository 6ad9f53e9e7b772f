/// Reads single numerals: Arabic, full width, Chinese, with 万 and 亿.
struct NumeralReader {
    /// The passage's scalars.
    let scalars: [Unicode.Scalar]

    /// More digits than a double holds exactly make no number.
    static let longest = 15

    /// A numeral and where it ends.
    struct Numeral: Equatable {
        /// Its value without 万 and 亿.
        var value: Double
        /// 1, or what 十, 百, 千, 万 and 亿 behind it multiply to.
        var multiplier: Double
        /// Behind its last scalar.
        var end: Int
        /// Number of its digits.
        var digits: Int
    }

    /// An Arabic numeral such as 3,500 or 1.6 with its multipliers; `nil` when no digit stands there.
    func arabic(at start: Int) -> Numeral? {
        var index = start, value = 0.0, digits = 0
        while index < scalars.count {
            if let digit = scalars[index].digit {
                value = value * 10 + Double(digit)
                digits += 1
                index += 1
            } else if digits > 0, separatesThousands(index) {
                index += 1
            } else {
                break
            }
        }
        guard digits > 0 else { return nil }
        var places = 0.0, fraction = 0.0
        if index + 1 < scalars.count, scalars[index] == "." || scalars[index] == "．", scalars[index + 1].digit != nil {
            index += 1
            while index < scalars.count, let digit = scalars[index].digit {
                fraction = fraction * 10 + Double(digit)
                places += 1
                digits += 1
                index += 1
            }
        }
        let whole = places == 0 ? value : (value * power(places) + fraction) / power(places)
        let (multiplier, end) = multipliers(at: index)
        return Numeral(value: whole, multiplier: multiplier, end: end, digits: digits)
    }

    /// A Chinese numeral such as 三百五十万 or 一点五; `nil` when no digit stands there.
    func chinese(at start: Int) -> Numeral? {
        var index = start, total = 0.0, section = 0.0, digit: Double?, digits = 0
        loop: while index < scalars.count, digits < Self.longest {
            let scalar = scalars[index]
            if let value = scalar.chineseDigit {
                digit = (digit.map { $0 * 10 } ?? 0) + Double(value)
            } else {
                switch scalar {
                case "十", "百", "千":
                    section += (digit ?? 1) * (scalar == "十" ? 10 : scalar == "百" ? 100 : 1000)
                    digit = nil
                case "万", "亿":
                    guard digits > 0 else { break loop }
                    total = (total + section + (digit ?? 0)) * (scalar == "万" ? 1e4 : 1e8)
                    section = 0
                    digit = nil
                default: break loop
                }
            }
            digits += 1
            index += 1
        }
        guard digits > 0 else { return nil }
        return Numeral(value: total + section + (digit ?? 0), multiplier: 1, end: index, digits: digits)
    }

    /// 十, 百, 千, 万 and 亿 behind Arabic digits; 千瓦, 千米 and 百分点 keep their first scalar.
    func multipliers(at start: Int) -> (Double, Int) {
        var index = start, factor = 1.0
        while index < scalars.count {
            switch scalars[index] {
            case "亿": factor *= 1e8
            case "万": factor *= 1e4
            case "千", "百":
                guard index + 1 < scalars.count,
                    scalars[index + 1] == "万" || scalars[index + 1] == "亿"
                        || (scalars[index] == "百" && scalars[index + 1] != "分")
                else { return (factor, index) }
                factor *= scalars[index] == "千" ? 1e3 : 1e2
            default: return (factor, index)
            }
            index += 1
        }
        return (factor, index)
    }

    private func separatesThousands(_ index: Int) -> Bool {
        guard scalars[index] == "," || scalars[index] == "，", index + 3 < scalars.count else { return false }
        guard index > 0, scalars[index] == ",", (1...3).allSatisfy({ scalars[index + $0].digit != nil }) else {
            return false
        }
        return index + 4 >= scalars.count || scalars[index + 4].digit == nil
    }

    private func power(_ places: Double) -> Double {
        var result = 1.0, left = places
        while left > 0 {
            result *= 10
            left -= 1
        }
        return result
    }
}
