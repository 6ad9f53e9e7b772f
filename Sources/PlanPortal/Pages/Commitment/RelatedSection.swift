import PlanExchange
import PlanModel
import PlanOffice

/// Series that stand beside the promise and never judge it, and why they do not.
struct RelatedSection: Sendable {
    let page: CommitmentPage
    let language: Language

    private var related: [SeriesAnswer] { page.series.filter { $0.relation == .related } }

    var view: Markup {
        guard !related.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2) { Phrase("只作参照，不用于判定", "Beside it, never deciding")(language) }
            el(.p, .class("dek")) {
                Phrase(
                    "下面的指标与这个目标有关，但口径不同，所以不拿来下结论。",
                    "These measure something near, under another definition, so nothing is concluded from them.")(
                        language)
            }
            el(.ul, .class("related")) { for series in related { item(series) } }
        }
    }

    /// Two values or more of one edition, at the size of a word.
    @MarkupBuilder private func spark(_ series: SeriesAnswer) -> [Markup] {
        let newest = series.observations.map(\.vintage).max()
        let values = series.observations.filter {
            $0.area == page.frame.area?.id && $0.vintage == newest && $0.status.isObserved
        }
        if values.count > 1 {
            Markup.drawing(
                Drawing(
                    Sparkline(
                        title: series.indicator.name(language),
                        points: values.map { .init(period: $0.period, value: $0.quantity.value) }, target: nil)))
        }
    }

    private func item(_ series: SeriesAnswer) -> Markup {
        el(.li) {
            el(.h3) {
                el(.a, .href(Address.indicator(series.indicator.id).page(language))) {
                    series.indicator.name(language)
                }
                spark(series)
                if let last = series.observations.max(by: { $0.period < $1.period }) {
                    el(.span, .class("last num")) {
                        last.quantity.words(language)
                        el(.small) {
                            Wording.period(last.period, language: language)
                            if last.area != page.frame.area?.id {
                                Phrase("，", ", ")(language) + AreaName.words(last.area, page.frame, language)
                            }
                        }
                    }
                }
            }
            if !series.indicator.definition.isEmpty {
                el(.p, .lang("zh-CN")) { series.indicator.definition }
            }
        }
    }
}
