extension Wording {
    /// Why a value is doubted, in a sentence.
    public static func sentence(_ reason: DataDoubt.Reason, language: Language) -> String {
        func number(_ value: Double) -> String { plain(rounded(value)) }
        func amount(_ amount: Quantity) -> String {
            quantity(Quantity(rounded(amount.value), amount.unitOfMeasure), language: language)
        }
        return switch reason {
        case .aboveBound(let bound):
            choose(language, "数值大于可能的最大值 \(number(bound))。", "The value is more than the possible \(number(bound)).")
        case .belowBound(let bound):
            choose(language, "数值小于可能的最小值 \(number(bound))。", "The value is less than the possible \(number(bound)).")
        case .unitSlip(let factor, let expected):
            choose(
                language, "与前后数值相差约 \(number(factor)) 倍，疑为单位填错；按前后数值应在 \(number(expected)) 左右。",
                "It is off its neighbours by a factor of about \(number(factor)), as with a wrong unit; "
                    + "they let expect about \(number(expected)).")
        case .outlier(let expected, let deviations):
            choose(
                language, "偏离自身历史 \(number(deviations)) 个稳健标准差；按前后数值应在 \(number(expected)) 左右。",
                "It is \(number(deviations)) robust deviations off its own history, "
                    + "which lets expect about \(number(expected)).")
        case .levelShift(let before, let deviations):
            choose(
                language, "与\(period(before, language: language))相比水平突变 \(number(deviations)) 个稳健标准差，此后保持；疑为口径变动。",
                "The level moves by \(number(deviations)) robust deviations from \(period(before, language: language)) "
                    + "and stays, as with a changed definition.")
        case .unlikePeers(let change, let peers, let areas):
            choose(
                language, "变动 \(amount(change))，其他 \(areas) 个地区的中位数为 \(amount(peers))。",
                "It changed by \(amount(change)); the middle of \(areas) other areas is \(amount(peers)).")
        case .repeated(let count):
            choose(language, "连续 \(count) 个报告期数值完全相同。", "\(count) periods in a row have the very same digits.")
        case .sameAsOthers(let areas):
            choose(language, "与另外 \(areas) 个地区的数值完全相同。", "\(areas) other areas have the very same digits.")
        case .sumDiffers(let sum, let parts):
            choose(
                language, "与 \(parts) 个下级地区之和 \(number(sum)) 不符。",
                "It is not the sum of its \(parts) parts, \(number(sum)).")
        }
    }

    /// Four digits that mean something.
    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var scale = 1.0
        while abs(value) * scale < 1e3, scale < 1e9 { scale *= 10 }
        return (value * scale).rounded() / scale
    }
}
