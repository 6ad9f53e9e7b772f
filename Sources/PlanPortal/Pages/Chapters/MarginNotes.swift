import PlanModel
import PlanOffice

/// What stands beside a paragraph: each of its targets with sign, quantity and why.
struct MarginNotes: Sendable {
    let targets: [CommitmentSummary]
    let language: Language

    /// More than this many are told in two lines each.
    private static let most = 4

    var view: Markup {
        guard !targets.isEmpty else { return .nothing }
        return el(
            .aside, .class(targets.count > Self.most ? "mg many" : "mg"),
            .label(Phrase("本段的量化目标", "Targets of this paragraph")(language))
        ) {
            for target in targets { note(target) }
        }
    }

    private func note(_ target: CommitmentSummary) -> Markup {
        el(.a, .href(Address.target(target.id).page(language))) {
            Sign.named(target.standing.standing, target.standing.word(language))
            el(.strong) {
                el(.span, .lang("zh-CN")) { target.title }
                " "
                if let promise = target.target { el(.span, .class("q")) { TargetText.promise(promise, language) } }
            }
            if targets.count <= Self.most { el(.span, .class("why")) { why(target) } }
        }
    }

    /// The last value when there is one, else the reason.
    private func why(_ target: CommitmentSummary) -> String {
        if let observed = TargetText.observed(target, language), target.standing.standing != .notAssessable {
            return observed.period + Phrase("：", ": ")(language) + observed.value
        }
        return Wording.sentence(target.standing.reason, language: language)
    }
}
