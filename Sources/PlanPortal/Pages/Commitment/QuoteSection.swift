import PlanModel
import PlanOffice

/// The sentence in its paragraph, with the place it was read from.
struct QuoteSection: Sendable {
    let page: CommitmentPage
    let language: Language

    private var summary: CommitmentSummary { page.summary }

    var view: Markup {
        var anchors: Set<String> = Set(page.neighbours.map(\.id) + [summary.id])
        let prose = PlanProse(
            commitments: Dictionary((page.neighbours + [summary]).map { ($0.id, $0) }) { first, _ in first },
            language: language, own: summary.id)
        let words = prose.words(page.context, anchors: &anchors)
        return el(.section) {
            el(.h2) { Phrase("它在规划里是这样写的", "How the plan says it")(language) }
            el(.blockquote, .class("quote"), .lang("zh-CN")) { el(.p) { words } }
            el(.p, .class("small")) {
                el(.span, .lang("zh-CN")) { "《\(page.frame.title)》" }
                if let place { el(.span, .lang("zh-CN")) { "，" + place } }
                let span = summary.target?.sentence ?? summary.span
                Phrase("，字符 \(span.start)—\(span.end)。", ", characters \(span.start)–\(span.end). ")(language)
                if !summary.chapter.isEmpty {
                    el(.a, .href(Address.chapter(summary.chapter, anchor: summary.id).page(language))) {
                        Phrase("在原文中打开", "Open it in the text")(language)
                    }
                }
            }
        }
    }

    private var place: String? {
        let names = summary.headings.filter { $0.level != .paragraph && $0.level != .item }.map(\.number)
        return names.isEmpty ? nil : names.joined()
    }
}
