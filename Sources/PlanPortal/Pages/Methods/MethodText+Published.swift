/// Three published methods, in their own classes.
extension MethodText {
    static let openSDG = MethodText(
        title: Phrase("Open SDG 进展度量", "Open SDG progress measure"),
        short: Phrase("实际年均增速与所需年均增速之比。", "Growth a year as it was, against growth as it had to be."),
        lede: Phrase(
            "加拿大统计局和 Open SDG 平台的方法：把基期以来的年均增速与达到目标所需的年均增速相比。",
            "The method of Statistics Canada and the Open SDG platform: growth a year since the baseline against the growth that "
                + "the target requires."),
        letters: Phrase(
            "x 是最近值，b 是基期值，v 是目标值；t、t₀、T 是它们的年份。少为好的目标取相反的符号。",
            "x is the last value, b the baseline, v the target; t, t₀ and T their years. Where less is good the sign is turned."
        ),
        formula: [
            Phrase("g ＝（x ÷ b）^（1 ÷（t − t₀））− 1", "g = (x ÷ b)^(1 ÷ (t − t₀)) − 1"),
            Phrase("g′ ＝（v ÷ b）^（1 ÷（T − t₀））− 1", "g′ = (v ÷ b)^(1 ÷ (T − t₀)) − 1"),
            Phrase("P ＝ g ÷ |g′|", "P = g ÷ |g′|"),
        ],
        outcomes: [
            Outcome(
                "target_achieved", Phrase("已达到目标", "target achieved"), Phrase("最近值达到目标", "the last value meets it")),
            Outcome("substantial_progress", Phrase("进展显著", "substantial progress"), Phrase("P ≥ 0.95", "P ≥ 0.95")),
            Outcome(
                "moderate_progress", Phrase("进展适中", "moderate progress"), Phrase("0.60 ≤ P ＜ 0.95", "0.60 ≤ P < 0.95")),
            Outcome("limited_progress", Phrase("进展有限", "limited progress"), Phrase("0 ≤ P ＜ 0.60", "0 ≤ P < 0.60")),
            Outcome("deterioration", Phrase("倒退", "deterioration"), Phrase("P ＜ 0", "P < 0")),
        ],
        edges: [
            Phrase("零的目标或基期当作 0.001，照原方法。", "A target or baseline of 0 is taken as 0.001, as in the source."),
            Phrase("基期与最近值、基期与目标正负不同的不能判定。", "A change of sign from baseline to value or target: not available."),
            Phrase(
                "没有基期年份的从 2015 年数起，没有期限的算到 2030 年。",
                "Without a baseline year it counts from 2015, without a date to 2030."),
        ],
        source: Phrase(
            "sdg-build，sdg/ProgressMeasure.py；open-sdg，docs/progress-methodology.md（2.4 版）。",
            "sdg-build, sdg/ProgressMeasure.py; open-sdg, docs/progress-methodology.md (version 2.4)."))

    static let destatis = MethodText(
        title: Phrase("德国联邦统计局天气符号", "Weather symbols of Destatis"),
        short: Phrase("近年平均变化延伸到期限，离目标还差几成。", "The recent change carried on to the date: how far off is it?"),
        lede: Phrase(
            "德国联邦统计局可持续发展报告的方法：把最近六个数值的平均年变化一直延伸到期限，看离目标差多少。",
            "The method of the German Federal Statistical Office: the mean annual change of the last six values is carried on to "
                + "the date and set against the target."),
        letters: Phrase(
            "x 是最近值，x₁ 是六个数值里的第一个，v 是目标值；t、t₁、T 是年份。",
            "x is the last value, x₁ the first of the six, v the target; t, t₁ and T are years."),
        formula: [
            Phrase("m ＝（x − x₁）÷（t − t₁）", "m = (x − x₁) ÷ (t − t₁)"),
            Phrase("x_T ＝ x ＋ m ×（T − t）", "x_T = x + m × (T − t)"),
            Phrase("r ＝ |v − x_T| ÷ |v − x|", "r = |v − x_T| ÷ |v − x|"),
        ],
        outcomes: [
            Outcome("sun", Phrase("晴", "sun"), Phrase("x_T 达到目标，或 r ＜ 5%", "x_T meets the target, or r < 5%")),
            Outcome("sun_cloud", Phrase("晴间多云", "sun and cloud"), Phrase("5% ≤ r ≤ 20%", "5% ≤ r ≤ 20%")),
            Outcome("cloud", Phrase("多云", "cloud"), Phrase("r ＞ 20%，方向对", "r > 20%, in the right direction")),
            Outcome("thunderstorm", Phrase("雷雨", "thunderstorm"), Phrase("方向不对或没有变化", "the wrong direction, or none")),
        ],
        edges: [
            Phrase("至少要四个数值；各年不必相连。", "At least four values; they need not be of years in a row."),
            Phrase("没有写明期限的目标不能判定。", "A target without a date is not available."),
            Phrase(
                "没有目标值时只看平均变化和最近一次变化的方向。",
                "Without a target only the direction of the mean and of the last change counts."),
        ],
        source: Phrase(
            "采用德国规则的国家报告平台的方法页：jah-ky/nsdp-upgrade，www/_pages/methodology.md。",
            "The methodology page of a national platform that adopts the German rule: jah-ky/nsdp-upgrade, "
                + "www/_pages/methodology.md."))

    static let unsd = MethodText(
        title: Phrase("联合国可持续发展目标进展图", "SDG Progress Chart of the United Nations"),
        short: Phrase("按年均增速推到期限，走完了几成路。", "Growth carried on to the date: which share of the way is that?"),
        lede: Phrase(
            "联合国统计司 2023 年进展图的方法：按基期以来的年均增速推到期限，看从基期到目标的路能走多少。",
            "The method of the United Nations Statistics Division's Progress Chart 2023: growth since the baseline is carried on to "
                + "the date, and the share of the way from baseline to target is read off."),
        letters: Phrase(
            "x 是最近值，b 是基期值，v 是目标值；t、t₀、T 是它们的年份。",
            "x is the last value, b the baseline, v the target; t, t₀ and T their years."),
        formula: [
            Phrase("g ＝（x ÷ b）^（1 ÷（t − t₀））− 1", "g = (x ÷ b)^(1 ÷ (t − t₀)) − 1"),
            Phrase("x_T ＝ x ×（1 ＋ g）^（T − t）", "x_T = x × (1 + g)^(T − t)"),
            Phrase("q ＝（x_T − b）÷（v − b）", "q = (x_T − b) ÷ (v − b)"),
        ],
        outcomes: [
            Outcome(
                "met", Phrase("已达到", "met"),
                Phrase(
                    "最近值达到目标，或离 0、100% 的目标不到 1 个百分点",
                    "the last value meets it, or lies within a point of a target of 0 or 100%")),
            Outcome("3", Phrase("在轨道上", "on track"), Phrase("q ≥ 0.95", "q ≥ 0.95")),
            Outcome("2", Phrase("有进展但不够", "progress, too slow"), Phrase("0.10 ≤ q ＜ 0.95", "0.10 ≤ q < 0.95")),
            Outcome("1", Phrase("停滞或倒退", "stagnation or regression"), Phrase("q ＜ 0.10", "q < 0.10")),
        ],
        edges: [
            Phrase("从零开始或正负变号的增速没有意义，不能判定。", "Growth from zero or across a change of sign is not available."),
            Phrase("基期已达到、最近值不再达到的，是倒退。", "A target that the baseline met and the last value does not is regression."),
            Phrase(
                "没有基期年份的从 2015 年数起，没有期限的算到 2030 年。",
                "Without a baseline year it counts from 2015, without a date to 2030."),
        ],
        source: Phrase(
            "巴斯克统计局对进展图技术说明的介绍：EUSTAT-DES/site，_pages/en/metodologia.md。",
            "Eustat's account of the Progress Chart's technical note: EUSTAT-DES/site, _pages/en/metodologia.md."))
}

extension MethodText.Outcome {
    fileprivate init(_ code: String, _ name: Phrase, _ rule: Phrase) {
        self.init(code: code, name: name, rule: rule)
    }
}
