import PlanModel
import PlanOffice

/// Draws a chapter at the desk: each paragraph with the targets that were read in it.
struct DeskChapterView: Sendable {
    let page: DeskChapter
    let forms: DeskForms
    let planner: String
    let module: Link

    private var language: Language { forms.language }
    private var chapter: ChapterRow { page.current.chapter }

    var content: PageContent {
        PageContent(
            title: Phrase("核对 \(chapter.number)", "Desk: \(chapter.number)")(language), place: .desk,
            address: .deskChapter(chapter.slug, anchor: nil), module: module,
            body: el(.div, .class("desk"), .id("desk")) {
                el(.p, .class("eyebrow")) {
                    el(.a, .href(Address.desk.page(language))) { Navigation.desk.name(language) }
                    Phrase("　核对人：\(planner)", " · at the desk: \(planner)")(language)
                }
                el(.h1, .lang("zh-CN")) {
                    el(.span, .class("no")) { chapter.number }
                    for phrase in chapter.title.split(whereSeparator: \.isWhitespace) {
                        el(.span, .class("ph")) { String(phrase) }
                        " "
                    }
                }
                DeskTotals(counts: page.current.counts, language: language).view
                el(.p, .class("with-keys")) {
                    el(.button, .id("show-keys"), .class("plain"), .set(.type, "button")) {
                        el(.kbd) { "?" }
                        Phrase("快捷键", "keys")(language)
                    }
                }
                rows
                addition
                turn
                DeskKeys(language: language).view
            })
    }

    private var rows: Markup {
        var rows = DeskRows(page: page, forms: forms)
        return rows.view
    }

    /// Adds a target by its words; the script fills the form from what is selected in the text.
    private var addition: Markup {
        el(.section, .id("add"), .class("adding")) {
            el(.h2) { Phrase("添加漏读的目标", "Add a target that was missed")(language) }
            forms.form(Address.deskAddition(chapter.slug, language), "fn") {
                forms.labelled(
                    Phrase("照抄原文里的数量（如“3000万千瓦以上”）", "The quantity as it stands in the text")(language),
                    "add-quote", "w3"
                ) { forms.text("add-quote", "quote", "", isRequired: true, lang: "zh-CN") }
                forms.labelled(Phrase("位置（可不填）", "Offset (optional)")(language), "add-near") {
                    forms.text("add-near", "near", "", isNumber: true)
                }
                forms.button(Phrase("添加", "Add"), key: "n", isQuiet: true)
            }
        }
    }

    private var turn: Markup {
        el(.nav, .class("pager"), .label(Phrase("前后章", "Chapters before and after")(language))) {
            neighbour(page.previous, "prev", "‹ ", "")
            neighbour(page.next, "next", "", " ›")
        }
    }

    private func neighbour(_ slug: String?, _ relation: String, _ before: String, _ after: String) -> Markup {
        guard let slug, let row = page.rows.first(where: { $0.chapter.slug == slug }) else { return el(.span) }
        return el(
            .a, .set(.rel, relation), .lang("zh-CN"), .href(Address.deskChapter(slug, anchor: nil).page(language))
        ) {
            before + [row.chapter.number, row.chapter.shortTitle].filter { !$0.isEmpty }.joined(separator: " ") + after
        }
    }
}
