import PlanModel
import PlanOffice

/// The values of a series, newest edition first, each with status and source.
struct SeriesTable: Sendable {
    let series: SeriesAnswer
    let sources: [String: Source]
    let language: Language
    /// The plan's area: values of others name theirs.
    let area: String?
    var isSuperseded = false

    private var values: [Observation] { isSuperseded ? series.superseded : series.observations }
    private var hasVintages: Bool { values.contains { !$0.vintage.isEmpty } }
    private var hasAreas: Bool { values.contains { $0.area != area } }

    var view: Markup {
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
            if hasAreas { el(.td, .class("num")) { value.area } }
            el(.td, .class("r")) {
                el(.span, .class("num")) {
                    value.status == .missing ? "—" : Wording.plain(value.quantity.value).withMinusSign
                }
            }
            el(.td) { Wording.name(value.status, language: language) }
            if hasVintages { el(.td) { VintageName.phrase(value.vintage)(language) } }
            el(.td) { SourceLink(id: value.source, sources: sources, language: language).view }
        }
    }
}

/// The document a value comes from, leading to its line in the list.
struct SourceLink: Sendable {
    let id: String?
    let sources: [String: Source]
    let language: Language

    var view: Markup {
        guard let id else { return .text(Phrase("未注明", "not named")(language)) }
        return el(.a, .class("src"), .href(Address.source(id).page(language)), .lang("zh-CN")) {
            sources[id].map { "\($0.publisher)《\($0.title)》" } ?? id
        }
    }
}

extension String {
    /// With the sign for minus instead of a hyphen in front.
    var withMinusSign: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
