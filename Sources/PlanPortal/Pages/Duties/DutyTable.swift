import PlanModel
import PlanOffice

/// One page of the list; whoever may assign has a box a row and the form above.
struct DutyTable: Sendable {
    let page: DutyPage
    let rows: [CommitmentSummary]
    let language: Language

    private var forms: PageForms { PageForms(language: language, token: page.formToken) }

    var view: Markup {
        guard page.mayAssign else { return table }
        return forms.form(Address.assignment(language), "duties") {
            forms.hidden("filter", page.query.items.encoded)
            assignment
            table
        }
    }

    private var assignment: Markup {
        el(.div, .class("sheet-form row")) {
            forms.labelled(Phrase("范围", "Which")(language), "scope") {
                forms.choice(
                    "scope", "scope",
                    [
                        ("chosen", Phrase("下面勾选的", "those ticked below")(language)),
                        (
                            "filter",
                            Phrase(
                                "筛选出的全部 \(page.found.matches.count) 项", "all \(page.found.matches.count) of the filter")(
                                    language)
                        ),
                    ], chosen: "chosen")
            }
            forms.labelled(Phrase("由哪个单位", "Which body")(language), "body") {
                forms.choice(
                    "body", "body", Self.bodies(page.duties.units, language), chosen: "",
                    none: Phrase("请选择", "choose")(language), isRequired: true)
            }
            forms.labelled(Phrase("分工", "Part")(language), "part") {
                forms.choice(
                    "part", "part",
                    [
                        ("lead", Phrase("牵头（接替原单位）", "lead, taking over")(language)),
                        ("assist", Phrase("协助", "assist")(language)), ("none", Phrase("解除", "let off")(language)),
                    ], chosen: "lead")
            }
            el(.p, .class("go")) { forms.button(Phrase("保存分工", "Assign")) }
        }
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight")) {
                el(.thead) {
                    el(.tr) {
                        if page.mayAssign { el(.th, .set(.scope, "col")) { Phrase("选", "Pick")(language) } }
                        for words in Self.heads { el(.th, .set(.scope, "col")) { words(language) } }
                    }
                }
                el(.tbody) { for summary in rows { row(summary) } }
            }
        }
    }

    private func row(_ summary: CommitmentSummary) -> Markup {
        let box = "c-" + summary.id
        return el(.tr) {
            if page.mayAssign {
                el(.td, .class("pick")) {
                    el(
                        .input, .id(box), .set(.name, "commitment"), .set(.type, "checkbox"), .set(.value, summary.id))
                }
            }
            el(.td, .class("num")) {
                el(.a, .href(Address.duty(summary.id).page(language))) { summary.code ?? summary.id }
            }
            el(.td, .class("promise"), .lang("zh-CN")) {
                if page.mayAssign {
                    el(.label, .set(.for, box)) { summary.title }
                } else {
                    summary.title
                }
                CommitmentCells.place(summary)
            }
            el(.td, .class("kind")) { summary.kind.phrase(language) }
            el(.td, .lang("zh-CN")) { Self.names(summary.leads) }
            el(.td, .lang("zh-CN")) { Self.names(summary.assists) }
        }
    }

    private static func names(_ bodies: [ResponsibleUnit]) -> String {
        bodies.isEmpty ? "–" : bodies.map(\.nameZh).joined(separator: "、")
    }

    /// All bodies as choices.
    static func bodies(_ units: [ResponsibleUnit], _ language: Language) -> [(value: String, words: String)] {
        units.map { ($0.id, language == .en && !$0.nameEn.isEmpty ? $0.nameEn : $0.nameZh) }
    }

    private static let heads = [
        Phrase("编号", "Code"), Phrase("事项", "Commitment"), Phrase("种类", "Kind"), Phrase("牵头单位", "Lead"),
        Phrase("协助单位", "Assist"),
    ]
}
