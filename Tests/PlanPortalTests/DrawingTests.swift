import PlanExchange
import PlanModel
import Testing

@testable import PlanPortal

/// Finished markup comes into a page through charts alone, and no words of theirs become markup.
struct DrawingTests {
    @Test(arguments: TargetChart.Width.allCases)
    func wordsOfAChartAreEscaped(width: TargetChart.Width) {
        let chart = TargetChart(
            title: Samples.hostile, unitLabel: Samples.hostile,
            points: [
                .init(period: Period(year: 2020), value: 1, vintage: Samples.hostile),
                .init(period: Period(year: 2021), value: 2, vintage: "b" + Samples.hostile),
            ])
        let drawn = MarkupWriter.text(of: .drawing(Drawing(chart, width)))
        #expect(drawn.hasPrefix("<svg"))
        #expect(!drawn.contains("<script"))
        #expect(!drawn.contains("<img"))
        #expect(!drawn.contains("style="))
    }

    @Test
    func wordsOfASparklineAreEscaped() {
        let drawing = Drawing(Sparkline(title: Samples.hostile, points: [], target: nil))
        #expect(!drawing.svg.contains("<script"))
        #expect(!Markup.drawing(drawing).isEmpty)
    }
}
