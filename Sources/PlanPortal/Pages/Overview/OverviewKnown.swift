import PlanModel
import PlanOffice

/// The targets that something is known of, with their values.
struct OverviewKnown: Sendable {
    let known: [CommitmentSummary]
    let language: Language

    /// How many stand on the first page; the list has the rest.
    private let most = 20

    private var ordered: [CommitmentSummary] {
        let sorted = VerdictClass.displayOrder.flatMap { standing in
            known.filter { $0.standing.standing == standing }
        }
        return Array(sorted.prefix(most))
    }

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("已有数值的 \(known.count) 条", "The \(known.count) targets with values")(language) }
            el(.p, .class("dek")) {
                Phrase(
                    "先列已有结论的。数值都有出处，点开一条可看来源与算法。",
                    "Those with a verdict first. Every value has a source; open a target for it and for the formula.")(
                        language)
            }
            el(.div, .class("scroll")) {
                el(.table, .class("plist known")) {
                    el(.caption, .class("vh")) { Phrase("已有数值的目标", "Targets with values")(language) }
                    el(.thead) {
                        el(.tr) {
                            for name in [Phrase("结论", "Verdict"), Phrase("指标", "Indicator")] {
                                el(.th, .set(.scope, "col")) { name(language) }
                            }
                            el(.th, .class("r"), .set(.scope, "col")) { Phrase("目标", "Target")(language) }
                            el(.th, .class("r"), .set(.scope, "col")) { Phrase("最近值", "Last value")(language) }
                            el(.th, .set(.scope, "col")) { Phrase("为什么", "Why")(language) }
                        }
                    }
                    el(.tbody) { for summary in ordered { row(summary) } }
                }
            }
            if known.count > most {
                el(.ul, .class("take")) {
                    el(.li) {
                        el(.a, .href(Address.commitments(QueryItems([("kind", "target")])).page(language))) {
                            Phrase("其余 \(known.count - most) 条见清单", "The other \(known.count - most) are in the list")(
                                language)
                        }
                    }
                }
            }
        }
    }

    private func row(_ summary: CommitmentSummary) -> Markup {
        el(.tr) {
            el(.td, .class("s")) { CommitmentCells.standing(summary, language) }
            el(.th, .set(.scope, "row")) {
                el(.a, .href(Address.target(summary.id).page(language)), .lang("zh-CN")) { summary.title }
                CommitmentCells.place(summary)
            }
            CommitmentCells.promise(summary, language)
            CommitmentCells.observed(summary, language)
            el(.td, .class("why"), .set(.dataKey, Phrase("为什么", "Why")(language))) {
                Wording.sentence(summary.standing.reason, language: language)
            }
        }
    }
}
