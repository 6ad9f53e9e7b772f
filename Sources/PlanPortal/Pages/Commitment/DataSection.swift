import PlanModel
import PlanOffice

/// The values that judge, the ones they replaced, and the documents behind them.
struct DataSection: Sendable {
    let page: CommitmentPage
    let language: Language

    private var judging: [SeriesAnswer] {
        page.series.filter { $0.relation == .judges && !($0.observations.isEmpty && $0.superseded.isEmpty) }
    }

    var view: Markup {
        guard !judging.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2, .id("data")) { Phrase("数据", "Data")(language) }
            for series in judging {
                table(series, isSuperseded: false)
                if !series.annualTargets.isEmpty { annual(series) }
                if !series.superseded.isEmpty {
                    el(.details) {
                        el(.summary) {
                            Phrase(
                                "已被更替的数值（\(series.superseded.count)）",
                                "Values that were superseded (\(series.superseded.count))")(language)
                        }
                        table(series, isSuperseded: true)
                    }
                }
            }
        }
    }

    private func table(_ series: SeriesAnswer, isSuperseded: Bool) -> Markup {
        SeriesTable(
            series: series, sources: page.sources, language: language, area: page.frame.area?.id,
            isSuperseded: isSuperseded
        ).view
    }

    private func annual(_ series: SeriesAnswer) -> Markup {
        el(.p, .class("small")) {
            Phrase("年度计划写明的目标：", "Targets of the annual plans: ")(language)
            series.annualTargets.sorted { $0.year < $1.year }.map { target in
                let value = Wording.quantity(target.quantity, language: language)
                let comparator = target.comparator == .exactly ? "" : Wording.name(target.comparator, language: language) + " "
                return Phrase("\(target.year) 年 \(comparator)\(value)", "\(target.year): \(comparator)\(value)")(language)
            }.joined(separator: Phrase("；", "; ")(language))
            Phrase("。年度目标不是观测值，不用来判定。", ". A target is no observation and decides nothing.")(language)
        }
    }
}
