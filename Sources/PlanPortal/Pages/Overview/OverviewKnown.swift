import PlanModel
import PlanOffice

/// The targets that something is known of, with their values.
struct OverviewKnown: Sendable {
    let known: [CommitmentSummary]
    let language: Language

    private var ordered: [CommitmentSummary] {
        VerdictClass.displayOrder.flatMap { standing in known.filter { $0.standing.standing == standing } }
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
