import PlanModel
import PlanOffice

/// How many targets stand where, with sign and word.
struct DeskTotals: Sendable {
    let counts: DeskCounts
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
