import PlanModel
import PlanOffice

/// The contents beside a reading page: all chapters with their number of targets, the current one with its sections.
struct ChapterContents: Sendable {
    let chapters: [ChapterRow]
    let current: ChapterRow
    let language: Language

    var view: Markup {
        pieces {
            el(.nav, .class("toc only-large"), .label(title)) {
                el(.p, .class("hd")) { title }
                list
            }
            el(.details, .class("toc only-small")) {
                el(.summary) {
                    Phrase(
                        "\(current.number)（\(current.targets.count) 项量化目标）· 换一章",
                        "\(current.number) (\(current.targets.count) targets) · another chapter")(language)
                }
                list
            }
        }
    }

    private var title: String { Phrase("章节与量化目标数", "Chapters and their targets")(language) }

    private var list: Markup {
        el(.ol, .lang("zh-CN")) {
            for chapter in chapters {
                el(.li) {
                    el(
                        .a, .href(Address.chapter(chapter.slug, anchor: nil).page(language)),
                        chapter.slug == current.slug ? .set(.ariaCurrent, "page") : nil
                    ) {
                        el(.span, .class("k")) { chapter.shortNumber }
                        el(.span) { chapter.shortTitle }
                        el(.span, .class("k num")) { chapter.targets.count }
                    }
                    if chapter.slug == current.slug, !chapter.sections.isEmpty { sections(of: chapter) }
                }
            }
        }
    }

    private func sections(of chapter: ChapterRow) -> Markup {
        el(.ol) {
            for section in chapter.sections {
                el(.li) {
                    el(.a, .href(.anchor(section.node))) { section.number + "　" + section.title }
                }
            }
        }
    }
}

extension ChapterRow {
    /// 第十四章 as 十四.
    var shortNumber: String {
        guard number.hasPrefix("第"), number.hasSuffix("章") else { return number }
        return String(number.dropFirst().dropLast())
    }

    /// The first of the phrases a chapter's title is made of.
    var shortTitle: String { title.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? title }
}
