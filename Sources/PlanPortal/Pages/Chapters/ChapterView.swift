import PlanModel
import PlanOffice

/// Draws a chapter as a reading page.
struct ChapterView: Sendable {
    let page: ChapterPage
    let language: Language

    private var address: Address { .chapter(page.chapter.slug, anchor: nil) }

    var content: PageContent {
        PageContent(
            title: [page.chapter.number, page.chapter.title].joined(separator: " "), place: .text, address: address,
            body: el(.div, .class("read")) {
                ChapterContents(chapters: page.contents, current: page.chapter, language: language).view
                el(.article, .class("page")) {
                    head
                    text
                    turn
                }
            })
    }

    @MarkupBuilder private var head: [Markup] {
        PlanLine(frame: page.frame, language: language).view
        el(.h1, page.blocks.first { $0.level == .chapter }.map { .id($0.node) }, .lang("zh-CN")) {
            el(.span, .class("no")) { page.chapter.number }
            for phrase in page.chapter.title.split(whereSeparator: \.isWhitespace) {
                el(.span, .class("ph")) { String(phrase) }
                " "
            }
        }
        if language == .en {
            el(.p, .class("eyebrow")) {
                "The plan's own words, in Chinese; signs, notes and links around them are in English."
            }
        }
        TrustMark.over(page.frame, language)
        key
    }

    private var key: Markup {
        el(.ul, .class("legend key")) {
            el(.li) {
                el(.span, .class("pm")) {
                    Phrase("着色", "shaded, ")(language)
                    el(.b) { Phrase("划线", "underlined")(language) }
                }
                Phrase("量化目标，线下是数值", "a target, its quantity underlined")(language)
            }
            el(.li) {
                el(.span, .class("tk")) { el(.b) { Phrase("粗体", "bold")(language) } }
                Phrase("重点任务", "a task")(language)
            }
            el(.li) {
                el(.span, .class("pj")) { Phrase("点线", "dotted")(language) }
                Phrase("工程项目", "a project")(language)
            }
            if let mark = page.frame.evaluation {
                el(.li) {
                    Phrase(
                        "符号与旁注出自\(Wording.period(mark.asOf, language: .zh))\(mark.occasion.phrase.zh)",
                        "signs and notes: \(mark.occasion.phrase.en), \(Wording.period(mark.asOf, language: .en))")(
                            language)
                }
            }
        }
    }

    private var text: Markup {
        var flow = ReadingColumn(page: page, language: language)
        return flow.view
    }

    private var turn: Markup {
        el(.nav, .class("pager"), .label(Phrase("前后章", "Chapters before and after")(language))) {
            neighbour(page.previous, page.previousSlug, "prev", before: "‹ ", after: "")
            neighbour(page.next, page.nextSlug, "next", before: "", after: " ›")
        }
    }

    private func neighbour(
        _ heading: Heading?, _ slug: String?, _ relation: String, before: String, after: String
    ) -> Markup {
        guard let heading, let slug else { return el(.span) }
        return el(.a, .set(.rel, relation), .lang("zh-CN"), .href(Address.chapter(slug, anchor: nil).page(language))) {
            before + [heading.number, heading.title].filter { !$0.isEmpty }.joined(separator: " ") + after
        }
    }
}
