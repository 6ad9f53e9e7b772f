import PlanExchange
import PlanModel
import PlanOffice

/// What was said and what came true, on series the method had not seen.
struct CalibrationSection: Sendable {
    let language: Language

    private var sets: [CalibrationSet] { MethodExamples.calibration }

    var view: Markup {
        el(.section) {
            el(.h2, .id("calibration")) {
                Phrase("说过的可能性，后来有多少成真", "What was said, and how often it came true")(language)
            }
            el(.p, .class("dek")) { Self.how(language) }
            for set in sets { part(set) }
            el(.p, .class("note")) { Self.caution(language) }
        }
    }

    private func part(_ set: CalibrationSet) -> Markup {
        pieces {
            el(.h3) { Self.question(set)(language) }
            el(.figure, .class("fig calibration")) {
                el(.figcaption) {
                    el(.b) { Phrase("越靠近斜线越准", "The nearer to the slanting line, the better")(language) }
                    el(.span) {
                        Phrase("圆点的大小表示个数", "the size of a dot says how many there are")(language)
                    }
                }
                Markup.drawing(Drawing(chart(set)))
            }
            CalibrationTable(set: set, language: language).view
        }
    }

    private func chart(_ set: CalibrationSet) -> CalibrationChart {
        CalibrationChart(
            title: Self.question(set)(language), language: language,
            points: set.rows.compactMap { row in
                row.share.map { CalibrationChart.Point(said: row.said, came: $0, count: row.count) }
            })
    }

    /// On what it was measured.
    static let how = Phrase(
        "量的是随机（种子 2026）留出的 16 个省份的年度序列，方法没有从这些省份学过任何东西。每个序列留出最后五年，当时说出达到某个值的可能性，再看后来的结果。",
        "Measured on yearly series of 16 provinces that were set apart by chance (seed 2026), from which nothing was learned. The "
            + "last five years of each were held back; below is what was said of reaching a value, and what came.")

    /// What was asked of a set.
    static func question(_ set: CalibrationSet) -> Phrase {
        set.growth == 1
            ? Phrase(
                "\(set.count) 个序列：照此前五年的增长再走五年",
                "\(set.count) series: growing on for five years as in the five before")
            : Phrase(
                "\(set.count) 个序列：五年只要此前一半的增长", "\(set.count) series: half of that growth in five years")
    }

    /// Where it is off.
    static let caution = Phrase(
        "圆点在斜线上方，成真的比说过的多，说得偏低；在下方则相反。准的是平均，不是每一个目标。个数少的行只能看个大概；没有个数的行，说明这样的可能性在这里没有检验过。",
        "A dot above the slanting line came true more often than was said, one below less often. It is the average that is calibrated and not each target. Lines with few cases say little; lines with none have not been "
            + "tested here.")
}
