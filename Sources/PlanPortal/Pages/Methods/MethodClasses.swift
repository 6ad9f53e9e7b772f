import PlanModel

/// The rules that turn a share of the way into a class.
enum MethodClasses {
    static func rule(of standing: VerdictClass) -> Phrase {
        switch standing {
        case .achieved:
            Phrase(
                "到期时达到目标；期限之前就达到的称“提前实现”。",
                "The target is met at its date; met before it, it is called achieved early.")
        case .missed: Phrase("到期时没有达到。", "The target is not met at its date.")
        case .ahead: Phrase("未到期，p ≥ 1.1 e。", "Not due, p ≥ 1.1 e.")
        case .onTrack: Phrase("未到期，0.9 e ≤ p ＜ 1.1 e。", "Not due, 0.9 e ≤ p < 1.1 e.")
        case .lagging: Phrase("未到期，p ＜ 0.9 e。", "Not due, p < 0.9 e.")
        case .notAssessable:
            Phrase(
                "缺数值、基期、期限或可比的口径；页面写明缺什么、谁可能有。",
                "A value, baseline, date or comparable definition is missing; the page says which, and who may have it."
            )
        }
    }

    /// Time conventions.
    static let time: [Phrase] = [
        Phrase(
            "年份都指年末：2021—2025 年的规划从 2020 年末（t₀）数起，到 2025 年末（T）为止，共 5 年。",
            "A year means its end: a plan for 2021–2025 counts from the end of 2020 (t₀) to the end of 2025 (T), five years."
        ),
        Phrase(
            "t 是观测所属时期的末尾，从年末数起：2023 年末是 2023，2023 年上半年末是 2022.5。",
            "t is the end of the period a value belongs to, counted from year ends: 2023 ends at 2023, its first half at 2022.5."
        ),
        Phrase(
            "按时序应达 e ＝（t − t₀）÷（T − t₀），限于 0 到 1；当年有已通过的年度目标 a 时，e ＝（a − b）÷（v − b）。",
            "Expected by then e = (t − t₀) ÷ (T − t₀), kept within 0 and 1; where the year has an adopted annual target a, "
                + "e = (a − b) ÷ (v − b)."
        ),
        Phrase(
            "结论写明应达按哪条路径算：年度目标；按时间均匀推进（直线）；年均增速类按承诺的增速复利推进，"
                + "b ×（1 + v%）^（t − t₀），沿这条路 g 处处等于 v，所以 e ＝ 1。图上画的就是这一条。",
            "A verdict names the path e was counted along: annual targets; even steps by time (a straight line); for an average "
                + "rate the level that grows by the promised rate every year, b × (1 + v%)^(t − t₀), along which g is v "
                + "everywhere, so e = 1. That path is the one drawn."
        ),
        Phrase(
            "没有写明期限的，按规划期末计，并在页面上注明。",
            "Where no date is stated, the plan's last year is taken and the page says so."),
        Phrase(
            "期限已过而缺少到期时的数值：按最近的数值已达到的，记为完成（初步）；否则无法评估。",
            "Past its date without a value for it: achieved, provisionally, when the last value meets it, else not assessable."
        ),
    ]

    /// Which side is good.
    static let sides: [Phrase] = [
        Phrase("“以上”“不低于”“超过”：多为好。", "“At least” and “more than”: more is good."),
        Phrase("“以内”“不超过”“低于”：少为好。", "“At most” and “less than”: less is good."),
        Phrase(
            "没有这些字样的数字看作下限（上升类）或上限（下降类），只有“保持”才按相等判断。",
            "A bare number is a floor when more is good and a ceiling when less is; only “keep” asks for equality."),
        Phrase("“左右”“约”放宽 5%。", "“About” widens it by 5 %."),
    ]

    /// What the method refuses.
    static let never: [Phrase] = [
        Phrase("不估算缺失的年份，不把零换成很小的数。", "No missing year is estimated; zero is never replaced by a small number."),
        Phrase("不把不同版本的序列接在一起。", "Editions of a series are never joined."),
        Phrase("不用口径不同的数据下结论，只并列参照。", "Figures under another definition stand beside and never decide."),
        Phrase("不手工填写进度；进度只由数据算出。", "Progress is never typed in; it comes from data."),
        Phrase("不把多个目标合成一个总分，不给个人打分。", "Targets are not merged into one score, and no person is scored."),
        Phrase("年度计划的目标不当作完成数。", "A target of an annual plan is not taken for a result."),
    ]
}
