import PlanExchange
import PlanModel

/// The scorecard as a table, of one plan or of two beside each other.
struct LintCard: Sendable {
    let report: LintReport
    let other: LintReport?
    let language: Language

    var view: Markup {
        let cards = [report] + (other.map { [$0] } ?? [])
        let columns = cards.map { LintLines.card($0, language) }
        return el(.table, .class("plist card")) {
            el(.caption, .class("vh")) { Phrase("总评", "Scorecard")(language) }
            if cards.count > 1 {
                el(.thead) {
                    el(.tr) {
                        el(.td)
                        for card in cards { el(.th, .set(.scope, "col"), .lang("zh-CN")) { card.title } }
                    }
                }
            }
            el(.tbody) {
                for (row, line) in columns[0].enumerated() {
                    el(.tr) {
                        el(.th, .set(.scope, "row")) { line.name }
                        for column in columns { el(.td, .class("num")) { column[row].value } }
                    }
                }
            }
        }
    }
}
