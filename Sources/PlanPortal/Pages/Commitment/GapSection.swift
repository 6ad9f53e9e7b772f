import PlanModel
import PlanOffice

/// What is missing, and who could give it.
struct GapSection: Sendable {
    let requests: [GapRow]
    let language: Language

    var view: Markup {
        guard !requests.isEmpty else { return .nothing }
        return el(.section, .id("request")) {
            el(.h2) { Phrase("还缺什么", "What is missing")(language) }
            el(.div, .class("scroll")) {
                el(.table, .class("cards")) {
                    el(.caption, .class("vh")) { Phrase("还缺什么", "What is missing")(language) }
                    el(.thead) {
                        el(.tr) {
                            for name in [Self.what, Self.period, Self.unit, Self.body] {
                                el(.th, .set(.scope, "col")) { name(language) }
                            }
                        }
                    }
                    el(.tbody) { for request in requests { row(request) } }
                }
            }
            el(.p, .class("small")) {
                el(.a, .href(Address.gaps(QueryItems([("gap", requests.first?.gap.rawValue ?? "")])).page(language))) {
                    Phrase("见数据需求清单", "See the data request")(language)
                }
            }
        }
    }

    private static let what = Phrase("缺什么", "Missing")
    private static let period = Phrase("报告期", "Periods")
    private static let unit = Phrase("计量单位", "Unit")
    private static let body = Phrase("谁可能有", "Who may have it")

    private func row(_ request: GapRow) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row")) {
                request.gap.phrase(language)
                FormulaLackWords.view(request.inputs, language)
            }
            cell(Self.period, request.period.readable(language))
            cell(Self.unit, Wording.name(request.unitOfMeasure, language: language))
            cell(Self.body, request.body ?? Phrase("未知", "not known")(language))
        }
    }

    private func cell(_ name: Phrase, _ words: String) -> Markup {
        el(.td, .set(.dataKey, name(language))) { words.isEmpty ? "—" : words }
    }
}
