import PlanModel

/// The eight kinds of target in words: formula, what is looked at, and an example of the plan's own.
enum MethodKinds {
    /// How the share of the way is measured.
    static func formula(of kind: TargetKind) -> Phrase {
        switch kind {
        case .level, .coverage: Phrase("p ＝（x − b）÷（v − b）", "p = (x − b) ÷ (v − b)")
        case .change:
            Phrase(
                "v′ ＝ b ×（1 ± v ÷ 100），百分点与其他单位 v′ ＝ b ± v；p ＝（x − b）÷（v′ − b）",
                "v′ = b × (1 ± v ÷ 100), for points and other units v′ = b ± v; p = (x − b) ÷ (v′ − b)")
        case .annualRate:
            Phrase("g ＝（x ÷ b）^（1 ÷（t − t₀））− 1；p ＝ g ÷ v", "g = (x ÷ b)^(1 ÷ (t − t₀)) − 1; p = g ÷ v")
        case .totalOverPeriod: Phrase("p ＝（x₁ ＋ x₂ ＋ …）÷ v", "p = (x₁ + x₂ + …) ÷ v")
        case .perYear: Phrase("p ＝ 达到的时期数 ÷ 有数值的时期数", "p = periods that met it ÷ periods with a value")
        case .elimination: Phrase("x ＝ 0 即达到；有基期值时 p ＝（b − x）÷ b", "met when x = 0; with a baseline p = (b − x) ÷ b")
        case .milestone: Phrase("在期限年份结束之前办成即达到", "met when done by the end of the year it is due")
        }
    }

    /// What is looked at, and the edge that decides.
    static func meaning(of kind: TargetKind) -> Phrase {
        switch kind {
        case .level:
            Phrase(
                "到期时要达到的水平。没有基期值时只看是否达到，不编造起点。",
                "A level to be reached by its date. Without a baseline only whether it is met counts; no start is invented.")
        case .change:
            Phrase(
                "与基期相比的升降。基期值缺失或为零时不能判定。",
                "A rise or fall against a baseline. With none, or one of zero, it is not assessable.")
        case .annualRate:
            Phrase(
                "起点以来每年平均的增速。按增速公布的取几何平均；期限之前不判“完成”。",
                "Average growth a year since the start; published rates are averaged geometrically. "
                    + "Never achieved before its date.")
        case .totalOverPeriod:
            Phrase(
                "起点之后各期相加。缺一期就只给下限，除非下限已经达到目标。",
                "The periods after the start added up. With one missing only a lower bound is given, unless that alone "
                    + "meets the target.")
        case .perYear:
            Phrase(
                "每一年都要做到。一年没有做到就是滞后；期限之前不判“完成”。",
                "Kept in every single year. One year missed is lagging; never achieved before its date.")
        case .coverage: Phrase("覆盖的比例，按水平计算。", "A share to be covered, measured as a level.")
        case .elimination:
            Phrase(
                "要消除的事物剩下几个。零就是零，不用小数代替。",
                "How many are left of what is to vanish. Zero is zero and never replaced by a small number.")
        case .milestone:
            Phrase(
                "到某年办成一件事。“左右”允许晚一年。",
                "Something done by a year. “About” allows one year more.")
        }
    }

    /// Words of a plan that belong to the kind.
    static func example(of kind: TargetKind) -> String {
        switch kind {
        case .level: "常住人口城镇化率达到69%"
        case .change: "单位地区生产总值能耗下降14%"
        case .annualRate: "地区生产总值年均增长6%"
        case .totalOverPeriod: "新建高标准农田1400万亩"
        case .perYear: "原油年产量保持1000万吨"
        case .coverage: "生活垃圾处理率达到90%"
        case .elimination: "基本消除城市黑臭水体"
        case .milestone: "2028年左右实现碳达峰"
        }
    }
}
