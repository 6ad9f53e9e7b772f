import PlanModel
import PlanOffice

/// How the verdicts were reached: the formula, the numbers put in, method and inputs.
struct FormulaSection: Sendable {
    let page: CommitmentPage
    let language: Language

    private var judged: [Verdict] { page.summary.standing.verdicts.filter { $0.observed != nil } }

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("怎么算的", "How it was worked out")(language) }
            if let target = page.summary.target {
                el(.p, .class("dek")) { reading(target) }
            } else {
                el(.p, .class("dek")) {
                    Phrase(
                        "任务和工程没有数值可比：有一项说明它已办成的记录，就按期限判定；没有，就写无法评估。",
                        "A task or project has no number to compare: a record that it was done is judged by its date; "
                            + "without one it is not assessable.")(language)
                }
            }
            if !judged.isEmpty {
                el(.div, .class("calc")) { for verdict in judged { work(verdict) } }
            }
            el(.p, .class("small")) {
                if let mark = page.frame.evaluation {
                    Phrase("方法 ", "Method ")(language)
                    el(.a, .href(Address.method(.pace).page(language))) { mark.method }
                    Phrase("，数据截至 ", ", values up to ")(language)
                    Wording.period(mark.asOf, language: language)
                    Phrase("，输入指纹 ", ", inputs ")(language)
                    el(.code, .set(.title, mark.inputsSHA256)) { String(mark.inputsSHA256.prefix(12)) }
                } else {
                    Phrase("还没有做过评估。", "No evaluation has been made yet.")(language)
                }
            }
        }
    }

    /// How the words were read as something to compare.
    private func reading(_ target: ReadTarget) -> String {
        let kind = Wording.name(target.kind, language: language)
        let comparator = Wording.name(target.comparator, language: language)
        let quantity = target.quantity.filter { !$0.isWhitespace }
        let start = page.statements.first.flatMap { $0.baselineYear ?? $0.startYear }
        let startWords =
            start.map {
                Phrase("；从 \($0) 年末起算", "; counted from the end of \($0)")(language)
            } ?? ""
        return Phrase(
            "“\(quantity)”读作“\(comparator)”，属于“\(kind)”类目标\(startWords)。",
            "“\(quantity)” is read as “\(comparator)”, a target of the kind “\(kind)”\(startWords).")(language)
    }

    private func work(_ verdict: Verdict) -> Markup {
        let series = page.series.first { $0.indicator.id == verdict.indicator }
        let statement = page.statements.first { $0.indicator == verdict.indicator }
        let numbers = series.flatMap { series in
            statement.map { WorkedNumbers(verdict, statement: $0, series: series) }
        }
        return el(.div) {
            if judged.count > 1 { el(.p, .class("of")) { name(verdict, series) } }
            if let formula = series?.indicator.formula {
                el(.p) {
                    Phrase("数值按公式算出：", "The values are computed: ")(language)
                    el(.code) { formula }
                }
            }
            for line in numbers.map({ FormulaLines(numbers: $0, language: language).lines }) ?? [] {
                el(.p) { line }
            }
            el(.p) {
                Phrase("结论：", "Verdict: ")(language)
                Sign.named(
                    verdict.standing, Wording.name(verdict.standing, reason: verdict.reason, language: language))
            }
        }
    }

    private func name(_ verdict: Verdict, _ series: SeriesAnswer?) -> String {
        let name = series?.indicator.name(language) ?? verdict.indicator
        guard let vintage = verdict.vintage, !vintage.isEmpty else { return name }
        return name + Phrase("（\(VintageName.phrase(vintage).zh)）", " (\(VintageName.phrase(vintage).en))")(language)
    }
}
