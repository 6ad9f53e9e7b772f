import PlanModel
import PlanOffice

/// The cells of a row that shows one commitment, the same in every table.
enum CommitmentCells {
    /// Sign and word; a second line when it is provisional.
    static func standing(_ summary: CommitmentSummary, _ language: Language) -> Markup {
        pieces {
            Sign.named(summary.standing.standing, summary.standing.word(language))
            if summary.standing.isProvisional, summary.standing.standing != .notAssessable {
                el(.small, .class("ex")) { Phrase("初步", "provisional")(language) }
            }
        }
    }

    /// The chapter and the deepest heading under the title.
    static func place(_ summary: CommitmentSummary) -> Markup {
        let below = summary.headings.dropFirst().filter { $0.level != .paragraph && $0.title != summary.title }
        guard let last = below.last(where: { !$0.title.isEmpty }) else { return .nothing }
        return el(.small, .lang("zh-CN")) { [last.number, last.title].filter { !$0.isEmpty }.joined(separator: " ") }
    }

    /// The promised value, right-aligned.
    static func promise(_ summary: CommitmentSummary, _ language: Language) -> Markup {
        let isEmpty = summary.target == nil && summary.project?.capacity == nil
        return el(.td, .class(isEmpty ? "r v hide" : "r v"), .set(.dataKey, Phrase("目标", "Target")(language))) {
            if let target = summary.target {
                el(.span, .class("num")) { TargetText.promise(target, language) }
                if let deadline = summary.deadline, target.kind != .milestone {
                    el(.small) {
                        Phrase("\(deadline) 年", "by \(deadline)")(language)
                        if summary.isDeadlineAssumed { Phrase("（规划期末）", " (plan's end)")(language) }
                    }
                }
            } else if let capacity = summary.project?.capacity {
                el(.span, .class("num")) { Wording.quantity(capacity, language: language) }
            } else {
                "—"
            }
        }
    }

    /// The last value with its period, or a dash with the reason.
    static func observed(_ summary: CommitmentSummary, _ language: Language) -> Markup {
        el(.td, .class("r"), .set(.dataKey, Phrase("最近值", "Last value")(language))) {
            if let observed = TargetText.observed(summary, language) {
                el(.span, .class("num")) { observed.value }
                el(.small) { observed.period }
            } else {
                "—"
                el(.small) { reason(summary)(language) }
            }
        }
    }

    /// Why there is no value, in two or three words.
    private static func reason(_ summary: CommitmentSummary) -> Phrase {
        switch summary.gaps.first {
        case .series: Phrase("无数据序列", "no series")
        case .lastYear: Phrase("缺年份", "years missing")
        case .baseline: Phrase("缺基期值", "no baseline")
        case .definition: Phrase("口径不同", "other definition")
        case .report: Phrase("待报送", "report needed")
        case nil: Phrase("", "")
        }
    }
}
