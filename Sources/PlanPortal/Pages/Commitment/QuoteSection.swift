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
            el(.blockquote, .class("quote serif"), .lang("zh-CN")) { el(.p) { words } }
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
            if !summary.mentions.isEmpty { others }
        }
    }

    /// The other places that make the same promise; they count once.
    private var others: Markup {
        el(.p, .class("small")) {
            Phrase("同一承诺还写在：", "The same promise stands again in: ")(language)
            for (index, mention) in summary.mentions.enumerated() {
                if index > 0 { Phrase("；", "; ")(language) }
                el(.a, .href(Address.chapter(mention.chapter, anchor: mention.id).page(language)), .lang("zh-CN")) {
                    name(of: mention)
                }
            }
            Phrase("。只计一次。", ". It is counted once.")(language)
        }
    }

    private func name(of mention: Mention) -> String {
        let numbers = mention.headings.filter { $0.level != .paragraph && $0.level != .item }.map(\.number)
        let words = numbers.isEmpty ? mention.headings.last.map(\.title) ?? "" : numbers.joined()
        return words.isEmpty ? "\(mention.span.start)—\(mention.span.end)" : words
    }

    private var place: String? {
        let names = summary.headings.filter { $0.level != .paragraph && $0.level != .item }.map(\.number)
        return names.isEmpty ? nil : names.joined()
    }
}
