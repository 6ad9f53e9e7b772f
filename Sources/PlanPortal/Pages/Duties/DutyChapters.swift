import PlanModel
import PlanOffice

/// How many commitments of each chapter have a lead; what has none leads to the list.
struct DutyChapters: Sendable {
    let page: DutyPage
    let language: Language

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("各章进度", "Chapter by chapter")(language) }
            el(.div, .class("scroll")) {
                el(.table, .class("tight")) {
                    el(.thead) {
                        el(.tr) { for words in Self.heads { el(.th, .set(.scope, "col")) { words(language) } } }
                    }
                    el(.tbody) { for chapter in page.duties.chapters { row(chapter) } }
                }
            }
        }
    }

    private func row(_ chapter: ChapterRow) -> Markup {
        let count = page.duties.count(in: chapter.slug)
        let open = QueryItems([("chapter", chapter.slug), ("lead", "none")])
        return el(.tr) {
            el(.th, .set(.scope, "row"), .lang("zh-CN")) { CommitmentFilters.short(chapter) }
            el(.td, .class("num")) { "\(count.all)" }
            el(.td, .class("num")) { "\(count.led)" }
            el(.td, .class("num")) {
                if count.led < count.all {
                    el(.a, .href(Address.duties(open).page(language))) { "\(count.all - count.led)" }
                } else {
                    "0"
                }
            }
        }
    }

    private static let heads = [
        Phrase("章", "Chapter"), Phrase("事项", "Commitments"), Phrase("有牵头单位", "Led"), Phrase("尚无", "Without"),
    ]
}
