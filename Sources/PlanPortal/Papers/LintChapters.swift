import PlanModel

/// A row a chapter: how many of its promises can be checked, and how often it asks for effort alone.
struct LintChapters: Sendable {
    let report: LintReport
    let language: Language

    var view: Markup {
        guard !report.chapters.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2) { Phrase("各章", "By chapter")(language) }
            el(.table, .class("plist chapters")) {
                el(.thead) {
                    el(.tr) {
                        for name in [
                            Phrase("章", "Chapter"), Phrase("事项", "Promises"), Phrase("可核查", "Checkable"),
                            Phrase("占比", "Share"), Phrase("软性表述", "Soft words"),
                        ] { el(.th, .set(.scope, "col")) { name(language) } }
                    }
                }
                el(.tbody) { for chapter in report.chapters { row(chapter) } }
            }
        }
    }

    private func row(_ chapter: LintReport.Chapter) -> Markup {
        let card = chapter.scorecard
        return el(.tr) {
            el(.th, .set(.scope, "row"), .lang("zh-CN")) { "\(chapter.number) \(chapter.title)" }
            number(Phrase("事项", "Promises"), "\(card.promises)")
            number(Phrase("可核查", "Checkable"), "\(card.checkable)")
            el(.td, .class("num share"), .set(.dataKey, Phrase("占比", "Share")(language))) {
                bar(card.checkableShare ?? 0)
                el(.span, .class("percent")) { card.checkableShare.map(Wording.percent) ?? "—" }
            }
            number(Phrase("软性表述", "Soft words"), "\(card.softWords)")
        }
    }

    private func number(_ name: Phrase, _ words: String) -> Markup {
        el(.td, .class("num"), .set(.dataKey, name(language))) { words }
    }

    private func bar(_ share: Double) -> Markup {
        el(.svg, .class("share"), .set(.viewBox, "0 0 60 8"), .set(.width, 60), .set(.height, 8), .hidden) {
            el(.rect, .class("rest"), .set(.x, 0), .set(.y, 0), .set(.width, 60), .set(.height, 8))
            el(.rect, .class("part"), .set(.x, 0), .set(.y, 0), .set(.width, 60 * share), .set(.height, 8))
        }
    }
}
