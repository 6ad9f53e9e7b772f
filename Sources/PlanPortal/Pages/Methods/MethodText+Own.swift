/// The two methods the portal answers by.
extension MethodText {
    static let pace = MethodText(
        title: Phrase("时序进度", "Pace"),
        short: Phrase("本站的全部结论：走了多少路，用了多少时间。", "All verdicts here: how far it has come, in how much of the time."),
        lede: Phrase("", ""), letters: Phrase("", ""), formula: [], outcomes: [], edges: [], source: Phrase("", ""))

    static let outlook = MethodText(
        title: Phrase("预测", "Outlook"),
        short: Phrase(
            "未到期的目标达到的可能性，附校准记录。", "How likely a target that is not due will be met, and how often that came true."),
        lede: Phrase(
            "从过去的年度数值推出今后几年，再从同样方法在别的真实序列上出过的误差，得出区间和可能性。预测不是结论：完成与否只按到期时的数值判定。",
            "Past yearly values are carried on for some years; how wrong the same method was on other real series gives the "
                + "ranges and the probability. An outlook is no verdict: whether a target is met is judged by the value at its "
                + "date alone."),
        letters: Phrase(
            "ŷ(h) 是 h 年以后的预测值，q 是误差的分位数，s(h) 是这个序列的误差尺度，v 是目标值。",
            "ŷ(h) is the forecast h years ahead, q a quantile of errors, s(h) the series' own unit of error, v the target."
        ),
        formula: [
            Phrase(
                "ŷ(h) ＝ 五种预测的平均：首末值连线；动态 theta 法与趋势指数平滑，各用原值和对数",
                "ŷ(h) = the mean of five forecasts: the line through first and last value; dynamic theta and smoothing with a "
                    + "trend, each of values and of logarithms"),
            Phrase(
                "s(h) ＝ 年变化^½ × 一步误差^0.3 × 五种预测的分歧^0.2",
                "s(h) = (change a year)^½ × (error of one step)^0.3 × (how far the five disagree)^0.2"),
            Phrase("区间 ＝ ŷ(h) ± q × s(h)", "range = ŷ(h) ± q × s(h)"),
            Phrase(
                "F ＝ 误差小于（v − ŷ(h)）÷ s(h) 的比例；比值 F ÷（1 − F）取 ¾ 次方",
                "F = the share of errors below (v − ŷ(h)) ÷ s(h), its odds F ÷ (1 − F) to the power ¾"),
            Phrase("可能性 ＝ 1 − F（至少）或 F（至多）", "probability = 1 − F (at least) or F (at most)"),
        ],
        outcomes: [],
        edges: [
            Phrase(
                "只用同一版本里连续年份的数值，至少 4 个；口径变动以前的不用，各版本分开算。",
                "Only values of years in a row from one edition, at least four; none from before a break. Each edition is looked at "
                    + "on its own."),
            Phrase(
                "适用于水平、变动、全覆盖和清零；已到期的、每年都要做到的、累计的、增速的和时间节点的目标不预测。",
                "For levels, changes, coverage and elimination; none for targets that are due, owed every year, totals, rates "
                    + "and milestones."),
            Phrase(
                "区间不超出指标可能的范围：比例在 0 和 100% 之间，数量不小于 0。",
                "Ranges keep to what can be: shares within 0 and 100%, amounts not below 0."),
            Phrase("可能性从不说到 1% 以下或 99% 以上。", "A probability is never said to be below 1% or above 99%."),
        ],
        source: Phrase(
            "本站自有的方法；误差来自公开的 M1、M3 预测竞赛序列和分省年度序列。",
            "A method of our own; the errors come from the public series of the M1 and M3 forecasting competitions and "
                + "yearly series of provinces."))
}
