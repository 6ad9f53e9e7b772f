import PlanModel
import PlanOffice

/// Draws the list of indicators: those that judge, then those that only stand beside.
struct IndicatorListView: Sendable {
    let list: IndicatorList
    let language: Language

    /// Those with values first.
    private var judging: [IndicatorRow] {
        let own = list.indicators.filter { $0.judges > 0 }
        return own.filter { $0.observations > 0 } + own.filter { $0.observations == 0 }
    }
    private var beside: [IndicatorRow] { list.indicators.filter { $0.judges == 0 && $0.related > 0 } }
    private var unlinked: [IndicatorRow] { list.indicators.filter { $0.judges == 0 && $0.related == 0 } }

    var content: PageContent {
        PageContent(
            title: Navigation.indicators.name(language), place: .indicators, address: .indicators,
            body: pieces {
                PlanLine(frame: list.frame, language: language).view
                el(.h1) { TitlePhrases.view(heading) }
                el(.p, .class("lede")) {
                    Phrase(
                        "口径与规划一致的指标用来评估；口径不同的只并列参照，从不用来下结论。",
                        "An indicator that measures what the plan promises judges it; one under another definition only "
                            + "stands beside and never decides.")(language)
                }
                if list.indicators.isEmpty {
                    el(.p, .class("empty")) { Phrase("还没有指标。", "There are no indicators yet.")(language) }
                }
                table(judging, Phrase("用于评估的指标", "Indicators that judge"))
                table(beside, Phrase("只作参照的指标", "Indicators that only stand beside"))
                table(unlinked, Phrase("尚未关联事项的指标", "Indicators linked to nothing yet"))
            })
    }

    private var heading: String {
        let valued = judging.count { $0.observations > 0 }
        return Phrase(
            "\(judging.count) 个指标用于评估，其中 \(valued) 个有数值",
            "\(judging.count) indicators judge; \(valued) of them have values")(language)
    }

    @MarkupBuilder private func table(_ rows: [IndicatorRow], _ name: Phrase) -> [Markup] {
        if !rows.isEmpty {
            el(.section) {
                el(.h2) {
                    name(language)
                    " "
                    el(.span, .class("count num")) { rows.count }
                }
                el(.div, .class("scroll")) {
                    el(.table, .class("cards indicators")) {
                        el(.caption, .class("vh")) { name(language) }
                        head
                        el(.tbody) { for row in rows { line(row) } }
                    }
                }
            }
        }
    }

    private var head: Markup {
        el(.thead) {
            el(.tr) {
                el(.th, .set(.scope, "col")) { Phrase("指标", "Indicator")(language) }
                el(.th, .set(.scope, "col"), .class("r")) { Phrase("最近值", "Last value")(language) }
                el(.th, .set(.scope, "col"), .class("r")) { Phrase("数值个数", "Values")(language) }
                el(.th, .set(.scope, "col"), .class("r")) { Phrase("关联目标", "Targets")(language) }
            }
        }
    }

    private func line(_ row: IndicatorRow) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row")) {
                el(.a, .href(Address.indicator(row.indicator.id).page(language))) { row.indicator.name(language) }
                el(.small) {
                    [
                        row.indicator.unit(language), row.indicator.timing.phrase(language),
                        row.indicator.sourceBody,
                    ].filter { !$0.isEmpty }.joined(separator: " · ")
                }
            }
            el(.td, .class("r v"), .set(.dataKey, Phrase("最近值", "Last value")(language))) { last(row) }
            number(row.observations, Phrase("数值个数", "Values"))
            number(row.judges + row.related, Phrase("关联目标", "Targets"))
        }
    }

    @MarkupBuilder private func last(_ row: IndicatorRow) -> [Markup] {
        if let last = row.last {
            el(.span, .class("num")) { last.quantity.words(language) }
            el(.small) {
                Wording.period(last.period, language: language)
                if last.area != list.frame.area?.id {
                    Phrase("，", ", ")(language) + AreaName.words(last.area, list.frame, language)
                }
            }
        } else {
            "—"
            el(.small) { Phrase("尚无数值", "no value yet")(language) }
        }
    }

    private func number(_ count: Int, _ name: Phrase) -> Markup {
        el(.td, .class("r"), .set(.dataKey, name(language))) {
            el(.span, .class(count == 0 ? "num zero" : "num")) { count }
        }
    }
}
