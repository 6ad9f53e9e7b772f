import PlanModel
import PlanOffice

/// The values of a series, newest edition first, each with status and source.
struct SeriesTable: Sendable {
    let series: SeriesAnswer
    let language: Language
    let frame: PlanFrame
    var isSuperseded = false

    private var values: [Observation] { isSuperseded ? series.superseded : series.observations }
    private var hasVintages: Bool { values.contains { !$0.vintage.isEmpty } }
    private var hasAreas: Bool { values.contains { $0.area != frame.area?.id } }

    var view: Markup {
        pieces {
            table
            if hasAreas {
                el(.p, .class("small")) {
                    Phrase(
                        "其他地区（如全国）的数值只作对照，不用来评估。",
                        "Values of other areas, such as the whole country, stand for comparison and judge nothing.")(
                            language)
                }
            }
        }
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight values")) {
                el(.caption) {
                    series.indicator.name(language)
                    Phrase("，", ", ")(language)
                    Phrase("单位：", "unit: ")(language)
                    series.indicator.unit(language)
                }
                el(.thead) {
                    el(.tr) {
                        head(Phrase("报告期", "Period"))
                        if hasAreas { head(Phrase("地区", "Area")) }
                        el(.th, .set(.scope, "col"), .class("r")) { Phrase("数值", "Value")(language) }
                        head(Phrase("性质", "Status"))
                        if hasVintages { head(Phrase("版本", "Edition")) }
                        head(Phrase("来源", "Source"))
                    }
                }
                el(.tbody) { for value in values { row(value) } }
            }
        }
    }

    private func head(_ name: Phrase) -> Markup { el(.th, .set(.scope, "col")) { name(language) } }

    private func row(_ value: Observation) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row"), .class("num")) { Wording.period(value.period, language: language) }
            if hasAreas { el(.td) { AreaName.words(value.area, frame, language) } }
            el(.td, .class("r")) {
                el(.span, .class("num")) {
                    value.status == .missing ? "—" : digits(value.quantity.value)
                }
            }
            el(.td) { Wording.name(value.status, language: language) }
            if hasVintages { el(.td) { VintageName.phrase(value.vintage)(language) } }
            el(.td) { source(value.source) }
        }
    }

    /// With as many decimals as the series has, so that they stand under one another.
    private func digits(_ value: Double) -> String {
        let shown = series.indicator.formula == nil || isSuperseded ? value : value.shortened
        let plain = Wording.plain(shown).withMinusSign
        let decimals = plain.split(separator: ".").dropFirst().first?.count ?? 0
        let missing = mostDecimals - decimals
        guard missing > 0, value.isFinite else { return plain }
        return plain + (decimals == 0 ? "." : "") + String(repeating: "0", count: missing)
    }

    /// As many as any value has, and no more than the series says.
    private var mostDecimals: Int {
        let most = values.map { Wording.plain($0.quantity.value).split(separator: ".").dropFirst().first?.count ?? 0 }
        return min(series.indicator.decimals, most.max() ?? 0)
    }

    private func source(_ id: String?) -> Markup {
        if id == nil, !isSuperseded, series.indicator.formula != nil {
            return .text(Phrase("按公式算出", "computed by a formula")(language))
        }
        guard let id else { return .text(Phrase("未注明", "not named")(language)) }
        return el(.a, .class("src num"), .href(.anchor("s-" + id))) { id }
    }
}

/// The documents behind the tables of a page, by their number.
struct SourceNotes: Sendable {
    let sources: [String: Source]
    let language: Language

    var view: Markup {
        guard !sources.isEmpty else { return .nothing }
        return el(.dl, .class("pairs sourcenotes")) {
            for source in sources.values.sorted(by: { $0.id < $1.id }) {
                el(.dt, .id("s-" + source.id)) {
                    el(.a, .href(Address.source(source.id).page(language))) { source.id }
                }
                el(.dd, .lang("zh-CN")) {
                    source.publisher + "《\(source.title)》" + (source.published.isEmpty ? "" : "，" + source.published)
                    if let outside = Attribute.href(outside: source.address) {
                        " "
                        el(.a, outside, .set(.rel, "noopener noreferrer"), .lang(language.tag)) {
                            Phrase("原文", "the document")(language)
                        }
                    }
                }
            }
        }
    }
}

extension String {
    /// With the sign for minus instead of a hyphen in front.
    var withMinusSign: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
