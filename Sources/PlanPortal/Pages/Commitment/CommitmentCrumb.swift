import PlanModel
import PlanOffice

/// The way from the chapter down to the commitment.
struct CommitmentCrumb: Sendable {
    let summary: CommitmentSummary
    let language: Language

    /// Paragraphs have no heading of their own; an item's is the commitment itself.
    private var headings: [Heading] {
        summary.headings.filter { $0.level != .paragraph && $0.level != .item && !$0.title.isEmpty }
    }

    var view: Markup {
        el(.nav, .label(Phrase("位置", "Place")(language))) {
            el(.ol, .class("crumb")) {
                for heading in headings {
                    el(.li) {
                        el(.a, .lang("zh-CN"), .href(Address.chapter(summary.chapter, anchor: heading.node).page(language)))
                        { [heading.number, heading.title].filter { !$0.isEmpty }.joined(separator: "　") }
                    }
                }
                if headings.isEmpty {
                    el(.li) {
                        el(.a, .href(Address.allCommitments.page(language))) {
                            Navigation.commitments.name(language)
                        }
                    }
                }
            }
        }
    }
}
