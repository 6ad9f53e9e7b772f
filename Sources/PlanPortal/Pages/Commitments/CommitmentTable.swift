import PlanModel
import PlanOffice

/// The rows of the list; on a phone each becomes a card.
struct CommitmentTable: Sendable {
    let commitments: [CommitmentSummary]
    /// Words to mark in titles.
    let words: [String]
    let language: Language

    var view: Markup {
        el(.table, .class("plist")) {
            el(.caption, .class("vh")) { Navigation.commitments.name(language) }
            el(.thead) {
                el(.tr) {
                    head(Phrase("结论", "Verdict"), "c-verdict")
                    head(Phrase("事项", "Commitment"), "c-title")
                    head(Phrase("目标", "Target"), "c-value r")
                    head(Phrase("最近值", "Last value"), "c-value r")
                    head(Phrase("章与牵头单位", "Chapter and lead"), "c-own")
                }
            }
            el(.tbody) { for commitment in commitments { row(commitment) } }
        }
    }

    private func head(_ name: Phrase, _ names: String) -> Markup {
        el(.th, .set(.scope, "col"), .class(names)) { name(language) }
    }

    private func row(_ summary: CommitmentSummary) -> Markup {
        el(.tr) {
            el(.td, .class("s")) { verdict(summary) }
            el(.th, .set(.scope, "row")) {
                el(.a, .href(Address.commitment(summary.id, summary.kind).page(language)), .lang("zh-CN")) {
                    Typeset.marking(words, in: summary.title)
                }
                if summary.trust == .checked {
                    " "
                    TrustMark.beside(summary, language)
                }
                CommitmentCells.place(summary)
            }
            if summary.kind == .target {
                CommitmentCells.promise(summary, language)
                CommitmentCells.observed(summary, language)
            } else {
                CommitmentCells.promise(summary, language)
                el(.td, .class("r hide")) { "—" }
            }
            el(.td, .class("own")) { owner(summary) }
        }
    }

    /// A target's verdict; of the others their kind, because nothing judges them by a number.
    @MarkupBuilder private func verdict(_ summary: CommitmentSummary) -> [Markup] {
        CommitmentCells.standing(summary, language)
        if summary.kind != .target {
            el(.small, .class("ex")) { summary.kind.single(language) }
        }
    }

    @MarkupBuilder private func owner(_ summary: CommitmentSummary) -> [Markup] {
        el(.small, .lang("zh-CN")) { summary.headings.first?.number ?? "" }
        if let lead = summary.leads.first {
            " "
            el(.span) { language == .en && !lead.nameEn.isEmpty ? lead.nameEn : lead.nameZh }
        }
    }
}

extension CommitmentKind {
    /// One of them.
    var single: Phrase {
        switch self {
        case .target: Phrase("量化目标", "target")
        case .task: Phrase("重点任务", "task")
        case .project: Phrase("工程项目", "project")
        }
    }
}
