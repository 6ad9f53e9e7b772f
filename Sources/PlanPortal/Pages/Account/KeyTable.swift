import PlanModel
import PlanOffice

/// Sessions and tokens, each with the button that ends it.
struct KeyTable: Sendable {
    let keys: [AccessKey]
    /// The hash of the session that asks.
    let current: String
    let forms: PageForms
    let language: Language

    var view: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight")) {
                el(.thead) {
                    el(.tr) {
                        for words in Self.heads { el(.th, .set(.scope, "col")) { words(language) } }
                    }
                }
                el(.tbody) { for key in keys { row(key) } }
            }
        }
    }

    private func row(_ key: AccessKey) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row")) {
                key.kind == .session ? AccountWords.session(language) : key.label
                if key.hash == current { el(.small) { Phrase("本次会话", "this one")(language) } }
            }
            el(.td) { key.madeFrom ?? "–" }
            el(.td, .class("num")) { Self.time(key.madeAt) }
            el(.td, .class("num")) { Self.time(key.endsAt) }
            el(.td) { (key.scope ?? []).joined(separator: ", ") }
            el(.td) {
                forms.form(Address.accountForm("keys/end", language), "line") {
                    forms.hidden("key", String(key.hash.prefix(32)))
                    forms.button(Phrase("结束", "End"), isQuiet: true)
                }
            }
        }
    }

    /// `2026-11-24 08:00` in UTC.
    static func time(_ text: String) -> String { String(text.prefix(16)).replacing("T", with: " ") }

    private static let heads = [
        Phrase("名称", "What"), Phrase("来自", "From"), Phrase("建立（UTC）", "Made (UTC)"), Phrase("到期（UTC）", "Ends (UTC)"),
        Phrase("权限", "Rights"), Phrase("", ""),
    ]
}

/// The form that makes a token.
struct TokenForm: Sendable {
    let own: OwnAccount
    let language: Language

    var view: Markup {
        let forms = PageForms(language: language, token: own.formToken)
        return el(.section) {
            el(.h2) { Phrase("新建接口令牌", "A new token for a program")(language) }
            forms.form(Address.accountForm("tokens", language), "sheet-form") {
                forms.labelled(Phrase("用途", "What it is for")(language), "label") {
                    forms.text("label", "label", "", isRequired: true)
                }
                forms.labelled(Phrase("有效天数（1–366）", "Days it holds, 1–366")(language), "days") {
                    forms.text("days", "days", "90", isNumber: true, isRequired: true)
                }
                el(.fieldset) {
                    el(.legend) { Phrase("权限", "Rights")(language) }
                    for right in Right.allCases where own.member.rights.contains(right) && right != .keepOwnAccount {
                        el(.label, .class("tick")) {
                            el(.input, .set(.type, "checkbox"), .set(.name, "scope"), .set(.value, right.rawValue))
                            AccountWords.right(right)(language)
                        }
                    }
                }
                el(.p, .class("go")) { forms.button(Phrase("建立令牌", "Make the token")) }
            }
        }
    }
}
