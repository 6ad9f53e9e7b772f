import PlanModel
import PlanOffice

/// How many commitments stand where, with sign and word.
struct DeskTotals: Sendable {
    let counts: DeskCounts
    let kinds: [CommitmentKind: DeskCounts]
    let language: Language

    var view: Markup {
        el(.ul, .class("totals")) {
            for state in DeskState.allCases where state == .open || (counts.states[state] ?? 0) > 0 {
                el(.li) {
                    state.mark(language)
                    " "
                    el(.b, .class("num")) { counts.states[state] ?? 0 }
                }
            }
            for kind in CommitmentKind.allCases {
                if let own = kinds[kind] {
                    el(.li, .class("of-kind")) {
                        kind.several(language)
                        " "
                        el(.b, .class("num")) { own.all - own.undecided }
                        Phrase("／\(own.all)", " of \(own.all)")(language)
                    }
                }
            }
            if counts.added > 0 {
                el(.li) {
                    Phrase("其中人工添加、合并、拆分", "of these put in by people")(language)
                    " "
                    el(.b, .class("num")) { counts.added }
                }
            }
        }
    }
}
