import PlanModel
import PlanOffice

/// Who answers and answered for one commitment, and who said so.
struct DutyHistoryView: Sendable {
    let history: DutyHistory
    let language: Language

    var content: PageContent {
        let one = history.commitment
        return PageContent(
            title: Phrase("分工沿革", "Who answered for it")(language), address: .duty(one.id),
            body: el(.div, .class("inside wide")) {
                el(.p, .class("eyebrow")) {
                    el(.a, .href(Address.duties(QueryItems()).page(language))) { DutyWords.title(language) }
                }
                el(.h1, .lang("zh-CN")) { one.title }
                el(.p, .class("dek")) {
                    el(.a, .href(Address.commitment(one.id, one.kind).page(language))) { one.code ?? one.id }
                }
                if history.terms.isEmpty {
                    el(.p) { Phrase("还没有单位负责过。", "No body has answered for it yet.")(language) }
                } else {
                    table
                }
            })
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table) {
                el(.thead) { el(.tr) { for words in Self.heads { el(.th, .set(.scope, "col")) { words(language) } } } }
                el(.tbody) { for term in history.terms { row(term) } }
            }
        }
    }

    private func row(_ term: ResponsibilityTerm) -> Markup {
        let unit = history.units.first { $0.id == term.responsibility.unit }
        let door = Phrase("本机命令", "command")(language)
        return el(.tr) {
            el(.th, .set(.scope, "row"), .lang("zh-CN")) { unit?.nameZh ?? term.responsibility.unit }
            el(.td) { DutyWords.role(term.responsibility.role)(language) }
            el(.td, .class("num")) { KeyTable.time(term.since) }
            el(.td) { term.givenBy ?? door }
            el(.td, .class("num")) { term.until.map(KeyTable.time) ?? Phrase("至今", "still")(language) }
            el(.td) { term.until == nil ? "–" : term.endedBy ?? door }
        }
    }

    private static let heads = [
        Phrase("单位", "Body"), Phrase("分工", "Part"), Phrase("自（UTC）", "Since (UTC)"), Phrase("指定人", "Given by"),
        Phrase("至（UTC）", "Until (UTC)"), Phrase("变更人", "Ended by"),
    ]
}
