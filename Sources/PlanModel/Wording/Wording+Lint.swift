extension Wording {
    /// The name of a rule.
    public static func name(_ rule: LintRule, language: Language) -> String {
        switch rule {
        case .contradiction: choose(language, "前后不一致", "Contradiction")
        case .numberingJump: choose(language, "编号不连续", "Numbering out of order")
        case .noMeasure: choose(language, "任务无检验标准", "Task without a test")
        case .noDeadline: choose(language, "目标无期限", "Target without a deadline")
        case .noBaseline: choose(language, "变化无基期", "Change without a start")
        case .noScope: choose(language, "指标对象不明", "Indicator without its whole")
        case .softWords: choose(language, "软性表述", "Effort instead of a result")
        }
    }

    /// What a rule asks the author to do.
    public static func advice(_ rule: LintRule, language: Language) -> String {
        switch rule {
        case .contradiction:
            choose(language, "核对两处，保留一个数值。", "Compare the two places and keep one value.")
        case .numberingJump: choose(language, "核对编号，补上缺漏部分。", "Check the numbers and what may be missing.")
        case .noMeasure:
            choose(
                language, "写明数量、时间节点或具体工程中的至少一项。", "Give at least a number, a date or a named work.")
        case .noDeadline: choose(language, "写明完成年份，或写明规划期。", "Say by which year, or which years the plan covers.")
        case .noBaseline: choose(language, "写明“比哪一年”，最好写明基期值。", "Say since which year, and best from which value.")
        case .noScope: choose(language, "写明是什么的比例、面积或数量。", "Say of what it is the share, the area or the number.")
        case .softWords:
            choose(language, "写明做到什么程度算完成。", "Say what has to be true for it to count as done.")
        }
    }

    /// What was found, in a sentence.
    public static func sentence(_ matter: LintFinding.Matter, language: Language) -> String {
        switch matter {
        case .contradiction(let indicator, let other):
            choose(
                language, "“\(indicator)”在另一处为“\(other.quantity)”，两处不能同时成立。",
                "Elsewhere “\(indicator)” is “\(other.quantity)”; both cannot hold.")
        case .numberingJump(let found, let expected):
            choose(language, "编号“\(found)”之前应为“\(expected)”。", "“\(found)” stands where “\(expected)” was due.")
        case .noMeasure(let title):
            choose(
                language, "“\(title)”没有数量、时间节点或具体工程，无法判断是否完成。",
                "“\(title)” names no number, date or work, so nobody can say when it is done.")
        case .noDeadline(let indicator):
            choose(language, "“\(indicator)”没有写明期限。", "“\(indicator)” has no deadline.")
        case .noBaseline(let indicator):
            choose(
                language, "“\(indicator)”是变化量，但没有写明从哪一年算起。",
                "“\(indicator)” is a change, but from which year is not said.")
        case .noScope(let indicator):
            choose(
                language, indicator.isEmpty ? "没有写明衡量的是什么。" : "“\(indicator)”没有写明是什么的\(indicator)。",
                indicator.isEmpty ? "What is measured is not said." : "“\(indicator)” does not say of what.")
        case .softWords(let words):
            choose(language, "“\(words)”只说用力，不说结果。", "“\(words)” asks for effort and names no result.")
        }
    }
}
