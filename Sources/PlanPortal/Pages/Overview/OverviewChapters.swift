import PlanModel
import PlanOffice

/// One strip a chapter, one sign a target.
struct OverviewChapters: Sendable {
    let chapters: [ChapterRow]
    let language: Language

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("逐章看", "Chapter by chapter")(language) }
            el(.p, .class("dek")) {
                Phrase(
                    "一个符号是一条量化目标。形状说明结果，先已判定，后无法评估。",
                    "One sign is one target. Its shape tells the result; settled ones come first.")(language)
            }
            el(.ul, .class("strips")) {
                head
                for chapter in chapters { strip(chapter) }
            }
        }
    }

    private var head: Markup {
        el(.li, .class("hd"), .hidden) {
            el(.span) { Phrase("章", "Chapter")(language) }
            el(.span) { CommitmentKind.target.phrase(language) }
            for name in counted { el(.span, .class("n")) { name(language) } }
        }
    }

    private let counted = [Phrase("目标", "Targets"), Phrase("任务", "Tasks"), Phrase("工程", "Projects")]

    private func strip(_ chapter: ChapterRow) -> Markup {
        el(.li) {
            el(.a, .class("c"), .href(Address.chapter(chapter.slug, anchor: nil).page(language)), .lang("zh-CN")) {
                el(.small) { chapter.number }
                el(.span) { chapter.title }
            }
            signs(chapter)
            number(counted[0], chapter.targets.count, "target", chapter)
            number(counted[1], chapter.tasks, "task", chapter)
            number(counted[2], chapter.projects, "project", chapter)
        }
    }

    private func number(_ name: Phrase, _ count: Int, _ kind: String, _ chapter: ChapterRow) -> Markup {
        let address = Address.commitments(QueryItems([("kind", kind), ("chapter", chapter.slug)]))
        return el(.div, .class("n num")) {
            if count == 0 {
                el(.span, .class("vh")) { name(language) }
                "0"
            } else {
                el(.a, .href(address.page(language))) {
                    el(.span, .class("vh")) { name(language) + " " }
                    count
                }
            }
        }
    }

    private func signs(_ chapter: ChapterRow) -> Markup {
        guard !chapter.targets.isEmpty else {
            return el(.div, .class("u none")) { Phrase("没有量化目标", "no targets")(language) }
        }
        let counts = VerdictClass.displayOrder.map { standing in
            (standing: standing, count: chapter.targets.count { $0.standing.standing == standing })
        }.filter { $0.count > 0 }
        let label = counts.map { "\($0.standing.phrase(language)) \($0.count)" }
        return el(
            .div, .class("u row-of-signs"), .image, .label(label.joined(separator: language == .zh ? "，" : ", "))
        ) {
            for (standing, count) in counts {
                for _ in 0..<count {
                    el(.svg, .class("sg \(Sign(standing).rawValue)"), .hidden) {
                        el(.use, .href(.anchor("s-\(Sign(standing).rawValue)")))
                    }
                }
            }
        }
    }
}
