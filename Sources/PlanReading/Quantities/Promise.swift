import PlanModel

/// Words that may promise something that can be checked, with what they say about it.
struct Promise: Equatable {
    /// What carries the promise.
    enum Carrier: Equatable {
        /// A number with its unit.
        case number(Figure)
        /// 全覆盖, 应保尽保, 全面达标: all of a stock.
        case coverage
        /// 基本完成, 基本实现: all of a stock, said by the verb.
        case completion
        /// 清零, 零排放: none left.
        case elimination
        /// 全面消除: none left, said by the verb.
        case removal
        /// 不减少, 不下降.
        case unchanged
        /// 翻一番: so many per cent more.
        case multiple(Double)
        /// 零增长.
        case zeroGrowth
        /// 所有县具备…, 全部采用…: all of a stock, its name told by the range.
        case all(Range<Int>)
        /// 不超过2007年水平, 高于上年: measured against the same in another year.
        case level(of: Int?)
        /// 高于经济增长速度: measured against another indicator.
        case relative
        /// 到2025年: a date without a number.
        case date(DatePhrase)
    }

    /// What carries it.
    var carrier: Carrier
    /// The words that belong to it.
    var range: Range<Int>
    /// How to compare.
    var comparator: Comparator = .exactly
    /// The comparing word stands before the number.
    var isCompared = false
    /// 下降, 提高 before the number.
    var change: Direction?
    /// 提高到, 降至 before the number.
    var changeTo: Direction?
    /// The number it starts from: 由52%提高到72%.
    var origin: Figure?
    /// 年均 before the number or its change.
    var isYearly = false
    /// 累计 before the number or its change.
    var isCumulated = false
    /// Latitude said by 左右 or 基本.
    var isLoose = false
}
