import PlanModel
import PlanOffice

/// One set of the calibration as a table, a line for each ten points.
struct CalibrationTable: Sendable {
    let set: CalibrationSet
    let language: Language

    var view: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight values")) {
                el(.caption, .class("vh")) { CalibrationSection.question(set)(language) }
                el(.thead) {
                    el(.tr) {
                        el(.th, .set(.scope, "col")) { Phrase("说过的可能性", "What was said")(language) }
                        column(Phrase("平均", "Mean"))
                        column(Phrase("个数", "Cases"))
                        column(Phrase("成真", "Came true"))
                        column(Phrase("成真的比例", "Share"))
                    }
                }
                el(.tbody) { for row in set.rows { line(row) } }
            }
        }
    }

    private func column(_ words: Phrase) -> Markup {
        el(.th, .set(.scope, "col"), .class("r")) { words(language) }
    }

    private func line(_ row: CalibrationRow) -> Markup {
        let from = Int((row.from * 100).rounded())
        return el(.tr) {
            el(.th, .set(.scope, "row"), .class("num")) { "\(from)%–\(from + 10)%" }
            cell(row.count > 0 ? Wording.percent(row.said) : "—")
            cell("\(row.count)")
            cell("\(row.met)")
            cell(row.share.map(Wording.percent) ?? "—")
        }
    }

    private func cell(_ words: String) -> Markup {
        el(.td, .class("r")) { el(.span, .class("num")) { words } }
    }
}
