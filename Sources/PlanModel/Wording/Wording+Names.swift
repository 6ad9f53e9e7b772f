extension Wording {
    /// The class of a verdict.
    ///
    /// A target reached before it was due is 提前实现; one that was met all along, or a limit that is kept so far, can
    /// still be broken and is 目前达标.
    public static func name(_ standing: VerdictClass, reason: VerdictReason? = nil, language: Language) -> String {
        switch standing {
        case .achieved where reason == .metEarly: choose(language, "提前实现", "Achieved early")
        case .achieved where reason == .metFromStart || reason == .withinLimitSoFar:
            choose(language, "目前达标", "Met so far")
        case .achieved: choose(language, "完成", "Achieved")
        case .missed: choose(language, "未完成", "Missed")
        case .ahead: choose(language, "快于预期", "Ahead of path")
        case .onTrack: choose(language, "基本符合预期", "On track")
        case .lagging: choose(language, "滞后", "Lagging")
        case .notAssessable: choose(language, "无法评估", "Not assessable")
        }
    }

    /// The kind of a target.
    public static func name(_ kind: TargetKind, language: Language) -> String {
        switch kind {
        case .level: choose(language, "水平", "Level")
        case .change: choose(language, "变动", "Change from a baseline")
        case .annualRate: choose(language, "年均增速", "Average annual rate")
        case .totalOverPeriod: choose(language, "期内累计", "Total over the period")
        case .perYear: choose(language, "每年", "Every year")
        case .milestone: choose(language, "时间节点", "Milestone")
        case .coverage: choose(language, "全覆盖", "Coverage")
        case .elimination: choose(language, "清零", "Elimination")
        }
    }

    /// How a value is compared, to be followed by that value.
    public static func name(_ comparator: Comparator, language: Language) -> String {
        switch comparator {
        case .atLeast: choose(language, "不低于", "at least")
        case .moreThan: choose(language, "高于", "more than")
        case .atMost: choose(language, "不高于", "at most")
        case .lessThan: choose(language, "低于", "less than")
        case .about: choose(language, "约", "about")
        case .exactly: choose(language, "等于", "exactly")
        case .between: choose(language, "介于", "between")
        }
    }

    /// Which way is good.
    public static func name(_ direction: Direction, language: Language) -> String {
        switch direction {
        case .up: choose(language, "上升", "up")
        case .down: choose(language, "下降", "down")
        case .hold: choose(language, "保持", "hold")
        }
    }

    /// What a body owes for an indicator.
    public static func name(_ obligation: Obligation, language: Language) -> String {
        switch obligation {
        case .binding: choose(language, "约束性", "binding")
        case .anticipatory: choose(language, "预期性", "anticipatory")
        }
    }

    /// How firm a value is.
    public static func name(_ status: ObservationStatus, language: Language) -> String {
        switch status {
        case .final: choose(language, "正式数", "final")
        case .provisional: choose(language, "初步数", "provisional")
        case .estimated: choose(language, "估计数", "estimated")
        case .forecast: choose(language, "预测数", "forecast")
        case .missing: choose(language, "缺失", "missing")
        case .seriesBreak: choose(language, "口径变动", "break in series")
        }
    }
}
