import PlanModel
import PlanOffice

/// Draws a chapter at the desk: each paragraph with the targets that were read in it.
struct DeskChapterView: Sendable {
    let page: DeskChapter
    let forms: PageForms
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
                DeskTotals(
                    counts: page.current.counts,
                    kinds: Dictionary(grouping: page.items, by: \.kind).mapValues(DeskCounts.init), language: language
                ).view
                el(.p, .class("with-keys")) {
                    el(.button, .id("show-keys"), .class("plain"), .set(.type, "button")) {
                        el(.kbd) { "?" }
                        Phrase("快捷键", "keys")(language)
                    }
                }
                rows
                names
                addition
                turn
                DeskKeys(language: language).view
            })
    }

    private var rows: Markup {
        var rows = DeskRows(page: page, forms: forms)
        return rows.view
    }

    /// The projects of the plan, for the forms that merge one with another.
    private var names: Markup {
        guard page.items.contains(where: { $0.kind == .project }) else { return .nothing }
        return el(.datalist, .id(DeskItemView.names)) {
            for name in page.projects { el(.option, .set(.value, name.id + " " + name.title)) }
        }
    }

    /// Adds a commitment by its words; the script fills the form from what is selected in the text.
    private var addition: Markup {
        el(.section, .id("add"), .class("adding")) {
            el(.h2) { Phrase("添加漏读的事项", "Add what was missed")(language) }
            forms.form(Address.deskAddition(chapter.slug, language), "fn") {
                forms.labelled(Phrase("是", "It is a")(language), "add-kind") {
                    forms.choice(
                        "add-kind", "kind", CommitmentKind.allCases.map { ($0.rawValue, $0.short(language)) },
                        chosen: CommitmentKind.target.rawValue)
                }
                forms.labelled(
                    Phrase("照抄原文：目标的数量、任务的整段、工程的名称", "Its words in the text: quantity, paragraph or name")(language),
                    "add-quote", "w3"
                ) { forms.text("add-quote", "quote", "", isRequired: true, lang: "zh-CN", longest: 2000) }
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
