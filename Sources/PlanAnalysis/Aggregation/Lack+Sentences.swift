public import PlanModel

extension Lack {
    /// What is missing, where and why, as part of a list: `沈阳市2024年：缺少数值`.
    ///
    /// `indicator` and `area` are names; an empty indicator goes without saying.
    public func words(_ language: Language, indicator: String, area: String) -> String {
        let when = Wording.period(period, language: language)
        let why = reason.words
        if language == .zh {
            return "\(area)\(when)\(indicator.isEmpty ? "" : "“\(indicator)”")：\(why.zh)"
        }
        return "\(indicator.isEmpty ? "" : "\(indicator), ")\(area), \(when): \(why.en)"
    }
}

extension Lack.Reason {
    fileprivate var words: (zh: String, en: String) {
        switch self {
        case .noValue: ("缺少数值", "no value")
        case .unitMismatch(let expected, let found):
            (
                "计量单位“\(found.rawValue)”不能换算为“\(expected.rawValue)”",
                "the unit “\(found.rawValue)” does not convert to “\(expected.rawValue)”"
            )
        case .contradiction: ("同一数值有不同的说法", "several different values are given")
        case .notFinite: ("结果超出可表示的范围", "the number is too large to be one")
        case .weightNotSaid: ("未声明用哪个指标加权", "it is not said which indicator weighs the mean")
        case .unusableWeights: ("权数为负，或全部为零", "the weights are negative, or all zero")
        case .dependsOnItself: ("权数又取决于自身", "its weights depend on itself")
        case .notDifferenced: ("本年累计不能换算为单期", "the running sum does not become single periods")
        case .noSuchPeriod: ("没有相应的报告期", "there is no such period")
        case .noParent: ("没有上级地区", "there is no area above")
        case .noChildren: ("没有下级地区", "there are no areas below")
        case .divisionByZero: ("除数为零", "division by zero")
        case .growthFromNotPositive: ("基数为零或负数，增长率没有意义", "growth from zero or below has no meaning")
        }
    }
}
