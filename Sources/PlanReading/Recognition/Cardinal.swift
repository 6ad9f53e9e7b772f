/// A number as read, with the tokens it takes.
struct Cardinal {
    /// Its value.
    var value: Double
    /// Its first token.
    var first: Int
    /// The token behind it.
    var next: Int
    /// Whether 多, 余 or 几 makes it a lower bound.
    var isVague = false
    /// 1, or the 万 and 亿 at its end that a number before a range mark shares.
    var multiplier = 1.0
    /// Whether it is one Chinese digit or 十 alone, which often is no number.
    var isLone = false
    /// Whether it is written with a minus sign or 负.
    var isSigned = false
    /// The two ends of 二三十.
    var spread: (Double, Double)?
    /// Whether it starts with 百, 千 or 万: no number, but a denominator.
    var isScaleAlone = false
    /// Whether it is a fraction.
    var isFraction = false
}
