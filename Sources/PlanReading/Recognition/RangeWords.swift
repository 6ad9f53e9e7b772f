/// The words that make a range of a number.
enum RangeWords {
    /// Words before a number.
    static let above: [StaticWord] = [
        "大于或者等于", "大于或等于", "大于等于", "不少于", "不低于", "不小于", "不下于", "不低過", "至少", "最少", "大于", "多于", "高于", "超过", "超出", "突破",
        "不少於", ">=", "≥", "≧", ">",
    ]
    static let below: [StaticWord] = [
        "小于或者等于", "小于或等于", "小于等于", "少于或者等于", "不超过", "不高于", "不多于", "不大于", "至多", "最多", "小于", "少于", "低于", "不到", "不足",
        "<=", "≤", "≦", "<",
    ]
    static let equal: [StaticWord] = ["等于", "="]

    /// 了, 有, 是, 为 and 或等于 between such a word and its number.
    static let fillers: [StaticWord] = ["或者等于", "或等于", "等于", "了", "有", "是", "为", "达到", "达"]

    /// Words behind a number.
    static let orAbove: [StaticWord] = [
        "(含)以上", "或者以上", "或以上", "及以上", "以上", "或者之上", "或之上", "之上", "或者更多", "或者更大", "或者更高", "或更多", "或更大", "或更高", "更多",
    ]
    static let orBelow: [StaticWord] = [
        "(含)以下", "或者以下", "或以下", "及以下", "以下", "或者之下", "或之下", "之下", "或者更少", "或者更小", "或者更低", "或更少", "或更小", "或更低", "更少",
        "以内", "之内",
    ]

    /// Behind 比 and its number.
    static let greater: [StaticWord] = ["更大", "更多", "更高", "还大", "还多", "还高", "大", "多", "高"]
    static let smaller: [StaticWord] = ["更小", "更少", "更低", "还小", "还少", "还低", "小", "少", "低"]

    /// All that may close a range behind its number.
    static let closers = bounds + greater + smaller

    /// Of these, what may follow a grade as well.
    static let bounds = orAbove + orBelow

    /// Between two one-sided ranges.
    static let joints: [StaticWord] = [
        "并且", "而且", "的同时", "同时", "的同時", "同時", "并", "且", "並且", "並", "而", ",", "、",
    ]

    /// The token behind 到, 至 or the dashes of a range.
    static func mark(in line: NumeralLine, at index: Int) -> Int? {
        var next = index
        while let scalar = line.scalar(next), scalar == "—" || scalar == "-" || scalar == "~" { next += 1 }
        if next > index { return next - index <= 2 ? next : nil }
        return line.scalar(index) == "到" || line.scalar(index) == "至" ? index + 1 : nil
    }
}
