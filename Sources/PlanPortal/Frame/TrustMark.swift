import PlanModel
import PlanOffice

/// How far a reading can be trusted, in words, wherever commitments are shown.
enum TrustMark {
    /// Beside one commitment; nothing once a version is adopted.
    static func beside(_ commitment: CommitmentSummary, _ language: Language) -> Markup {
        switch commitment.trust {
        case .adopted: .nothing
        case .checked: el(.span, .class("trust checked")) { Trust.checked.phrase(language) }
        case .machineRead: el(.span, .class("trust")) { Trust.machineRead.phrase(language) }
        }
    }

    /// Over a page that shows many; nothing once the version is adopted.
    static func over(_ frame: PlanFrame, _ language: Language) -> Markup {
        guard !frame.isAdopted else { return .nothing }
        return el(.p, .class("note")) {
            el(.strong) { Phrase("机读，未经确认。", "Read by machine, not confirmed. ")(language) }
            Phrase(
                "规划事项由程序从原文读出，每条都连着原句；标“已核对”的字段已由人对照原文核对。",
                "Commitments were read from the text by a program and lead back to their sentence; "
                    + "fields marked checked were compared with the text by a person.")(language)
        }
    }
}
