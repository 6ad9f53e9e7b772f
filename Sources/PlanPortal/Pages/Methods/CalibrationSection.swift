import PlanExchange
import PlanModel
import PlanOffice

/// What was said and what came true, on series the method had not seen.
struct CalibrationSection: Sendable {
    let language: Language

    private var rows: [CalibrationRow] { MethodExamples.calibration }
    private var count: Int { rows.reduce(0) { $0 + $1.count } }

    var view: Markup {
        el(.section) {
            el(.h2, .id("calibration")) {
                Phrase("说过的可能性，后来有多少成真", "What was said, and how often it came true")(language)
            }
            el(.p, .class("dek")) { Self.question(count)(language) }
            el(.figure, .class("fig calibration")) {
                el(.figcaption) {
                    el(.b) { Phrase("越靠近斜线越准", "The nearer to the slanting line, the better")(language) }
                    el(.span) {
                        Phrase("圆点的大小表示个数", "the size of a dot says how many there are")(language)
                    }
                }
                Markup.drawing(Drawing(chart))
            }
            table
            el(.p, .class("note")) { Self.caution(language) }
        }
    }

    private var chart: CalibrationChart {
        CalibrationChart(
            title: Phrase("说过的可能性与成真的比例", "What was said beside what came true")(language), language: language,
            points: rows.compactMap { row in
                row.share.map { CalibrationChart.Point(said: row.said, came: $0, count: row.count) }
            })
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight values")) {
                el(.caption) { Phrase("每十个百分点一行", "A line for each ten points")(language) }
                el(.thead) {
                    el(.tr) {
                        el(.th, .set(.scope, "col")) { Phrase("说过的可能性", "What was said")(language) }
                        column(Phrase("平均", "Mean"))
                        column(Phrase("个数", "Cases"))
                        column(Phrase("成真", "Came true"))
                        column(Phrase("成真的比例", "Share that came true"))
                    }
                }
                el(.tbody) { for row in rows { line(row) } }
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

    /// On what it was measured.
    static func question(_ count: Int) -> Phrase {
        Phrase(
            "在 \(count) 个年度序列上量过。它们来自随机（种子 2026）留出的 16 个省份，方法没有从这些省份学过任何东西。每个序列留出最后五年，"
                + "问：照此前五年的增长再走五年，能不能达到？下面是当时说的可能性和后来的结果。",
            "Measured on \(count) yearly series of the 16 provinces that were set apart by chance (seed 2026), from which nothing was "
                + "learned. The last five years of each were held back, and the question was whether it would reach what the growth of "
                + "the five years before leads to. Below is what was said then, and what came.")
    }

    /// Where it is off.
    static let caution = Phrase(
        "准的是平均，不是每一个目标：很平稳的序列偏乐观或偏悲观的程度与起伏大的不同；个数少的行只能看个大概。",
        "It is the average that is calibrated and not each target: very smooth series differ from rough ones, and lines with few "
            + "cases say little.")
}
