import PlanModel
import PlanOffice

/// Draws the table of contents of the plan's text.
struct ContentsView: Sendable {
    let contents: ChaptersController.Contents
    let language: Language

    private var chapters: [ChapterRow] { contents.chapters }

    var content: PageContent {
        PageContent(
            title: Navigation.text.name(language), place: .text, address: .chapters,
            body: pieces {
                PlanLine(frame: contents.frame, language: language).view
                el(.h1) { TitlePhrases.view(heading) }
                el(.p, .class("lede")) {
                    Phrase(
                        "打开任何一章，都能看到每个事项写在哪一句里；符号表示它的评估结论。",
                        "Open a chapter to see the sentence each commitment stands in; a sign says how it was judged.")(
                            language)
                }
                TrustMark.over(contents.frame, language)
                el(.ol, .class("contents")) { for chapter in chapters { row(chapter) } }
            })
    }

    private var heading: String {
        let targets = chapters.reduce(0) { $0 + $1.targets.count }
        let tasks = chapters.reduce(0) { $0 + $1.tasks }
        let projects = chapters.reduce(0) { $0 + $1.projects }
        return Phrase(
            "\(chapters.count) 个章节，\(targets) 项量化目标、\(tasks) 项任务、\(projects) 项工程",
            "\(chapters.count) chapters: \(targets) targets, \(tasks) tasks, \(projects) projects")(language)
    }

    private func row(_ chapter: ChapterRow) -> Markup {
        el(.li) {
            el(.p, .class("no"), .lang("zh-CN")) { chapter.number }
            el(.div) {
                el(.h2, .lang("zh-CN")) {
                    el(.a, .href(Address.chapter(chapter.slug, anchor: nil).page(language))) { chapter.title }
                }
                el(.ol, .class("sections"), .lang("zh-CN")) {
                    for section in chapter.sections {
                        el(.li) {
                            el(.a, .href(Address.chapter(chapter.slug, anchor: section.node).page(language))) {
                                el(.span, .class("k")) { section.number }
                                section.title
                            }
                        }
                    }
                }
            }
            marks(chapter)
        }
    }

    private func marks(_ chapter: ChapterRow) -> Markup {
        el(.div, .class("marks")) {
            if !chapter.targets.isEmpty {
                el(.div, .class("row-of-signs"), .image, .label(signs(chapter))) {
                    for target in chapter.targets { Sign(target.standing.standing).mark }
                }
            }
            el(.p) {
                el(.a, .href(list(chapter))) {
                    Phrase(
                        "目标 \(chapter.targets.count) · 任务 \(chapter.tasks) · 工程 \(chapter.projects)",
                        "\(chapter.targets.count) targets · \(chapter.tasks) tasks · \(chapter.projects) projects")(
                            language)
                }
            }
        }
    }

    private func list(_ chapter: ChapterRow) -> Link {
        Address.commitments(QueryItems([("chapter", chapter.slug)])).page(language)
    }

    /// What the row of signs says to those who do not see it.
    private func signs(_ chapter: ChapterRow) -> String {
        VerdictClass.displayOrder.compactMap { standing in
            let count = chapter.targets.count { $0.standing.standing == standing }
            return count > 0 ? "\(standing.phrase(language)) \(count)" : nil
        }.joined(separator: Phrase("，", ", ")(language))
    }
}
