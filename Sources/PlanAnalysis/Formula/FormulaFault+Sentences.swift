public import PlanModel

extension FormulaFault {
    /// Where and what is wrong, and what to do; one or two sentences.
    public func sentence(_ language: Language) -> String {
        let words = problem.words
        return language == .zh
            ? "公式第\(position + 1)个字符处：\(words.zh)" : "At character \(position + 1) of the formula: \(words.en)"
    }
}

extension FormulaBookFault {
    /// Whose formula it is, where and what is wrong, and what to do.
    public func sentence(_ language: Language) -> String {
        language == .zh
            ? "指标“\(indicator)”的\(fault.sentence(.zh))" : "Indicator “\(indicator)”: \(fault.sentence(.en))"
    }
}

extension FormulaFault.Problem {
    typealias Both = (zh: String, en: String)

    var words: Both { formWords ?? nameWords ?? unitWords ?? wholeWords ?? ("公式有误。", "The formula is wrong.") }

    private var formWords: Both? {
        switch self {
        case .empty: return ("公式是空的，请写明如何计算。", "The formula is empty; say how to compute it.")
        case .tooLong(let limit):
            return (
                "公式超过\(limit)个字符，请拆成几个指标。", "It is longer than \(limit) characters; split it over several indicators."
            )
        case .tooDeep(let limit):
            return (
                "嵌套超过\(limit)层，请拆成几个指标，连加可写成 sum(a, b, …)。",
                "It is nested deeper than \(limit) levels; split it over several indicators, or write a long sum as sum(a, b, …)."
            )
        case .strangeCharacter(let found):
            return (
                "“\(found)”在这里没有意义；名称中含有符号时请用「」括起来。",
                "“\(found)” means nothing here; put a name with such signs between 「 and 」."
            )
        case .notClosed(let last): return ("缺少收尾的“\(last)”。", "The closing “\(last)” is missing.")
        case .malformedNumber(let text):
            return ("“\(text)”不是可用的数，请写成 12.5 这样的形式。", "“\(text)” is no usable number; write it like 12.5.")
        case .malformedStep(let text):
            return (
                "“\(text)”不是时间步长，请写成 1y（年）、2q（季）、6m（月）。",
                "“\(text)” is no step in time; write 1y for years, 2q for quarters, 6m for months."
            )
        case .malformedPeriod(let text):
            return (
                "“\(text)”不是报告期，请写成 2020、2020-S1、2020-Q3 或 2020-07。",
                "“\(text)” is no period; write 2020, 2020-S1, 2020-Q3 or 2020-07."
            )
        case .malformedArea(let text):
            return (
                "“\(text)”不是地区代码，请写六位代码或 parent。", "“\(text)” is no area; write its six-digit code, or parent."
            )
        case .unexpected(let found, let expected):
            let (zh, en) = expected.words
            return found.isEmpty
                ? ("公式没有写完，这里应有\(zh)。", "The formula ends too early; \(en) should follow.")
                : ("读到“\(found)”，这里应有\(zh)。", "“\(found)” was found where \(en) should stand.")
        case .weightWithoutMean:
            return ("by 只能用于 mean，请改用 mean 或去掉 by。", "Only mean takes a weight; use mean, or leave out by.")
        default: return nil
        }
    }

    private var nameWords: Both? {
        switch self {
        case .unknownFunction(let name):
            return (
                "没有名为“\(name)”的函数；指标名称后面有括号时请用「」括起来。",
                "There is no function “\(name)”; put an indicator whose name goes on with a parenthesis between 「 and 」."
            )
        case .unknownIndicator(let name):
            let hint =
                name.contains("-") ? ("；若是减号，两边请留空格", "; if the hyphen is a minus, put spaces around it") : ("", "")
            return (
                "没有标识或名称为“\(name)”的指标，请核对，或先登记该指标\(hint.0)。",
                "There is no indicator “\(name)”; check its identifier, or add it first\(hint.1)."
            )
        case .ambiguousName(let name, let ids):
            let list = ids.prefix(5)
            return (
                "“\(name)”是多个指标的名称，请改用标识：\(list.joined(separator: "、"))。",
                "“\(name)” names several indicators; use an identifier: \(list.joined(separator: ", "))."
            )
        case .notRunningSum(let name):
            return (
                "“\(name)”不是可以相减的本年累计指标；single 只用于统计口径为本年累计、按期相加的观测指标。",
                "“\(name)” is no running sum that can be differenced; single takes an observed year-to-date indicator whose periods add up."
            )
        case .valueExpected: return ("这里应是数值，而不是条件。", "A value should stand here, not a condition.")
        case .conditionExpected:
            return ("这里应是条件，例如 x > 0。", "A condition should stand here, such as x > 0.")
        default: return nil
        }
    }

    private var unitWords: Both? {
        switch self {
        case .unitsDiffer(let left, let right):
            return (
                "计量单位“\(Self.zh(left))”与“\(Self.zh(right))”不能换算，请核对指标或改写公式。",
                "The units \(Self.en(left)) and \(Self.en(right)) do not convert; check the indicators or the formula."
            )
        case .percentAndPoints:
            return (
                "%与个百分点不能相加减或比较；两个比重之差请用 change(x, 1y)，单位为个百分点。",
                "Percent and percentage points do not add up or compare; for the difference of two shares use change(x, 1y)."
            )
        case .pricesDiffer(let left, let right):
            return (
                "“\(left)”与“\(right)”的价格口径不同，请先换成同一价格，例如乘以价格指数。",
                "\(left) and \(right) are money at different prices; bring them to one price first, such as by a price index."
            )
        case .numberAndPercent:
            return ("纯数与%不能相加减或比较，请写成 100 [%] 这样的形式。", "A plain number and percent do not mix; write 100 [%].")
        case .pointsInProduct:
            return (
                "个百分点不能与有单位的数相乘除，请改用%。",
                "Percentage points cannot be multiplied or divided by something with a unit; use percent."
            )
        case .growthOfPercent:
            return (
                "百分比没有增长率，请用 change(x, 1y)，单位为个百分点。",
                "Percentages have no growth rate here; use change(x, 1y), which is in percentage points."
            )
        case .resultUnit(let declared, let found):
            return (
                "结果的单位是“\(Self.zh(found))”，不能换算成指标的单位“\(Self.zh(declared))”；请改指标的单位或公式，占比请用 share(x of y)。",
                "The result is in \(Self.en(found)), which does not convert to the indicator's unit \(Self.en(declared)); change one of them, and for a share use share(x of y)."
            )
        default: return nil
        }
    }

    private var wholeWords: Both? {
        switch self {
        case .tooMuchWork:
            return (
                "一个结果需要查找的数值过多，请缩短时间跨度或拆成几个指标。",
                "One result would look up too many values; shorten the spans or split it over several indicators."
            )
        case .circle(let ids):
            let way = (ids + ids.prefix(1)).joined(separator: " → ")
            return ("公式互相引用成环：\(way)，请去掉其中一处引用。", "The formulas go round in a circle: \(way); take one reference out.")
        case .chainTooLong(let limit):
            return (
                "公式逐级引用超过\(limit)级，请合并其中几级。",
                "More than \(limit) formulas rest on one another; join some of them."
            )
        default: return nil
        }
    }

    private static func zh(_ unit: String) -> String { unit.isEmpty ? "无单位" : unit }
    private static func en(_ unit: String) -> String { unit.isEmpty ? "none (a plain number)" : "“\(unit)”" }
}

extension FormulaFault.Expectation {
    fileprivate var words: FormulaFault.Problem.Both {
        switch self {
        case .expression: ("数值、指标或括号", "a value, an indicator or a parenthesis")
        case .operatorOrEnd: ("运算符，或到此结束", "an operator, or the end,")
        case .range:
            (
                "children、months、quarters、halves、years 或 3y 这样的步长",
                "children, months, quarters, halves, years or a step like 3y"
            )
        case .opening, .closing, .comma, .then, .otherwise, .of: ("“\(rawValue)”", "“\(rawValue)”")
        }
    }
}
