import PlanModel
import PlanOffice

/// Draws one indicator: what it measures, what it decides, and all its values.
struct IndicatorView: Sendable {
    let page: IndicatorPage
    let language: Language

    private var indicator: Indicator { page.series.indicator }
    private var vintages: Set<String> { Set(page.series.observations.map(\.vintage)) }

    var content: PageContent {
        PageContent(
            title: indicator.name(language), place: .indicators, address: .indicator(indicator.id),
            formats: [.csv, .xlsx],
            body: pieces {
                crumb
                el(.h1) { indicator.name(language) }
                if language == .en, !indicator.nameEn.isEmpty {
                    el(.p, .class("eyebrow"), .lang("zh-CN")) { indicator.nameZh }
                }
                if !indicator.definition.isEmpty {
                    el(.p, .class("lede"), .lang("zh-CN")) { indicator.definition }
                }
                el(.div, .class("cols")) {
                    el(.div) {
                        figure
                        values
                        lacks
                        doubts
                        superseded
                    }
                    el(.aside, .class("side")) {
                        facts
                        linked
                    }
                }
            })
    }

    private var crumb: Markup {
        el(.nav, .label(Phrase("位置", "Place")(language))) {
            el(.ol, .class("crumb")) {
                el(.li) {
                    el(.a, .href(Address.indicators.page(language))) { Navigation.indicators.name(language) }
                }
                el(.li) { el(.span, .class("num")) { indicator.id } }
            }
        }
    }

    private var figure: Markup {
        SeriesFigure(series: page.series, statement: nil, frame: page.frame, language: language).view
    }

    private var values: Markup {
        el(.section) {
            el(.h2, .id("data")) { Phrase("数据", "Data")(language) }
            if page.series.observations.isEmpty {
                el(.p, .class("dek")) {
                    Phrase("还没有收录任何数值。", "No value is on record yet.")(language)
                    " "
                    el(.a, .href(Address.allGaps.page(language))) {
                        Phrase("看数据需求", "See the data request")(language)
                    }
                }
            } else {
                if vintages.count > 1 { el(.p, .class("note")) { VintageName.neverJoined(language) } }
                table(isSuperseded: false)
                SourceNotes(sources: page.sources, language: language).view
            }
        }
    }

    @MarkupBuilder private var lacks: [Markup] {
        if !page.lacks.isEmpty {
            el(.section) {
                el(.h2, .id("lacks")) { Phrase("公式还缺什么", "What the formula lacks")(language) }
                el(.p, .class("dek")) {
                    Phrase(
                        "这些年份算不出数值；缺项不作估计。", "No value can be computed for these years; nothing is estimated.")(
                            language)
                }
                el(.ul, .class("linked")) {
                    for lack in page.lacks {
                        el(.li) {
                            el(.b) { Wording.period(lack.period, language: language) }
                            el(.small, .class("under")) { lack.sentence[language] ?? "" }
                            if !lack.bodies.isEmpty {
                                el(.small, .class("under")) {
                                    Phrase("可向其索取：", "May be asked of: ")(language)
                                    lack.bodies.joined(separator: Phrase("、", ", ")(language))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private var doubts: [Markup] {
        if !page.doubts.isEmpty {
            el(.section) {
                el(.h2, .id("doubts")) { Phrase("用之前值得核对的数值", "Values to look at before they are used")(language) }
                el(.p, .class("dek")) {
                    Phrase("程序只提示，不修改任何数值。", "They are pointed out; none is changed.")(language)
                }
                el(.ul, .class("linked")) {
                    for doubt in page.doubts {
                        el(.li) {
                            el(.b) {
                                Wording.period(doubt.period, language: language) + " "
                                    + Wording.quantity(doubt.quantity, language: language)
                            }
                            el(.small, .class("under")) { Wording.sentence(doubt.reason, language: language) }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private var superseded: [Markup] {
        if !page.series.superseded.isEmpty {
            el(.section) {
                el(.h2) { Phrase("已被更替的数值", "Values that were superseded")(language) }
                table(isSuperseded: true)
            }
        }
    }

    private func table(isSuperseded: Bool) -> Markup {
        SeriesTable(
            series: page.series, language: language, frame: page.frame,
            isSuperseded: isSuperseded
        ).view
    }

    private var facts: Markup {
        el(.div) {
            el(.h2) { Phrase("口径", "Definition")(language) }
            el(.dl) {
                fact(Phrase("计量单位", "Unit"), indicator.unit(language))
                fact(Phrase("统计口径", "Timing"), indicator.timing.phrase(language))
                fact(Phrase("频率", "Frequency"), indicator.frequencyPhrase(language))
                fact(Phrase("汇总", "Aggregation"), indicator.aggregation.phrase(language))
                if let formula = indicator.formula { fact(Phrase("计算公式", "Computed as"), formula) }
                fact(
                    Phrase("数据来源", "Given by"),
                    indicator.sourceBody.isEmpty ? Phrase("未知", "not known")(language) : indicator.sourceBody)
            }
        }
    }

    private func fact(_ name: Phrase, _ words: String) -> Markup {
        pieces {
            el(.dt) { name(language) }
            el(.dd) { words }
        }
    }

    private var linked: Markup {
        el(.div) {
            el(.h2) { Phrase("关联的规划事项", "Linked commitments")(language) }
            if page.linked.isEmpty { el(.p) { Phrase("没有。", "None.")(language) } }
            el(.ul, .class("linked")) {
                for link in page.linked {
                    el(.li) {
                        el(.a, .href(Address.commitment(link.commitment.id, link.commitment.kind).page(language))) {
                            el(.span, .lang("zh-CN")) { link.commitment.title }
                        }
                        el(.small, .class("under")) {
                            link.relation.phrase(language)
                            " · "
                            Sign.named(
                                link.commitment.standing.standing, link.commitment.standing.word(language))
                        }
                        TrustMark.beside(link.commitment, language)
                    }
                }
            }
        }
    }
}
