import PlanExchange
import PlanModel
import PlanOffice

/// A chart with a title that says what it shows, drawn twice by width, its key, and the way to its table.
struct SeriesFigure: Sendable {
    let series: SeriesAnswer
    let statement: TargetStatement?
    let frame: PlanFrame
    let language: Language
    /// Says more than the series alone can.
    var headline: String?
    /// What is to be expected, if the target is not due.
    var outlook: OutlookAnswer.Prospect?
    /// What was said of it, if anything.
    var verdict: Verdict?

    private var source: SeriesChart {
        SeriesChart(
            series: series, statement: statement, frame: frame, language: language, outlook: outlook, verdict: verdict)
    }

    var view: Markup {
        guard source.isWorthDrawing else { return .nothing }
        let chart = source.chart(title: title)
        return el(.figure, .class("fig")) {
            el(.figcaption) {
                el(.b) { TitlePhrases.view(title) }
                el(.span) { [name, unit, area ?? ""].filter { !$0.isEmpty }.joined(separator: separator) }
            }
            Markup.drawing(Drawing(chart, .wide))
            Markup.drawing(Drawing(chart, .narrow))
            key(chart)
            el(.ul, .class("take")) {
                item("CSV", Address.indicator(series.indicator.id).data(.csv))
                item("JSON", Address.indicator(series.indicator.id).data())
                item(Phrase("看表格", "See the table")(language), .anchor("data"))
            }
        }
    }

    private var name: String { series.indicator.name(language) }
    private var unit: String {
        Wording.name(series.indicator.unitOfMeasure, language: language)
    }
    private var area: String? { frame.area.map { language == .zh ? $0.nameZh : $0.nameEn } }
    private var separator: String { language == .zh ? "，" : ", " }

    private func item(_ words: String, _ link: Link) -> Markup {
        el(.li) { el(.a, .href(link)) { words } }
    }

    /// Two editions first, then value against target, then from–to.
    private var title: String {
        headline
            ?? SeriesHeadline(
                values: source.values, goal: source.goal, unit: series.indicator.unitOfMeasure, language: language
            ).words
    }

    private func key(_ chart: TargetChart) -> Markup {
        let marks = Set(chart.points.map(\.vintage))
        return el(.ul, .class("legend")) {
            if series.indicator.formula == nil {
                swatch("observed", Phrase("观测值", "observed"))
            } else {
                swatch("derived", Phrase("按公式算出", "computed by a formula"))
            }
            if marks.count > 1 { swatch("older", Phrase("另一版本，不相接", "another edition, never joined")) }
            if chart.points.contains(where: { $0.mark == .provisional }) {
                swatch("provisional", Phrase("初步数", "provisional"))
            }
            if !chart.path.isEmpty {
                let way = source.way.phrase
                swatch("path", Phrase("应有路径：\(way.zh)", "expected path: \(way.en)"))
            }
            if chart.fan != nil {
                swatch("mean", Phrase("预测（中间值）", "outlook, middle"))
                swatch("near", Phrase("预测：10 次中 8 次在此之间", "outlook: 8 times in 10 within"))
                swatch("far", Phrase("100 次中 95 次在此之间", "95 times in 100 within"))
            }
            if chart.goal?.value != nil {
                swatch("goal", Phrase("目标线，短线指向达标一侧", "target; ticks point to the side that meets it"))
            }
        }
    }

    private func swatch(_ mark: String, _ words: Phrase) -> Markup {
        el(.li) {
            el(.svg, .set(.viewBox, "0 0 30 14"), .class("swatch \(mark)"), .hidden) {
                switch mark {
                case "observed":
                    el(.path, .set(.d, "M1 7h28"))
                    el(.circle, .set(.cx, 15), .set(.cy, 7), .set(.r, 4.5))
                case "derived":
                    el(.path, .set(.d, "M1 7h28"))
                    el(.circle, .set(.cx, 15), .set(.cy, 7), .set(.r, 4.5))
                case "older": el(.path, .set(.d, "M1 7h28"))
                case "provisional":
                    el(.circle, .set(.cx, 15), .set(.cy, 7), .set(.r, 6), .class("out"))
                    el(.circle, .set(.cx, 15), .set(.cy, 7), .set(.r, 3))
                case "goal": el(.path, .set(.d, "M1 10h28M6 10v-6M15 10v-6M24 10v-6"))
                case "mean": el(.path, .set(.d, "M1 7h28"), .set(.strokeDasharray, "7 4"))
                case "near": el(.path, .set(.d, "M1 1h28v12h-28z"))
                case "far": el(.path, .set(.d, "M1 1h28v12h-28z"), .set(.strokeDasharray, "1.5 3.5"))
                default: el(.path, .set(.d, "M1 7h28"), .set(.strokeDasharray, "6 4"))
                }
            }
            words(language)
        }
    }
}
