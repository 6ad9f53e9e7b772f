import PlanModel

/// A target's chart as it is drawn: marks first, then the labels that find room beside them.
struct TargetDrawing {
    /// The finished drawing.
    private(set) var svg = ""
    /// Every label that found room.
    var labels: [PlacedLabel] { placer.labels }
    let plot: TargetPlot

    let chart: TargetChart
    let isWide: Bool
    var canvas: SVGText
    var placer: LabelPlacer

    init(of chart: TargetChart, width: TargetChart.Width, placement: SVGPlacement) {
        self.chart = chart
        isWide = width == .wide
        plot = TargetPlot(of: chart, width: width)
        canvas = SVGText(placement: placement)
        placer = LabelPlacer(width: plot.width, height: plot.height)
        drawFrame()
        drawYears()
        drawFan()
        drawPath()
        drawGoal()
        drawSeries()
        drawBaseline()
        labelFan()
        labelPath()
        for label in placer.labels { canvas.text(label) }
        svg = canvas.finished(
            width: width.rawValue, height: width.height, title: chart.title,
            name: isWide ? "chart only-wide" : "chart only-narrow")
    }

    /// The unit, the lines with their values, and the axis.
    private mutating func drawFrame() {
        placer.put(
            PlacedLabel(
                text: plot.unit.label.isEmpty ? " " : plot.unit.label, x: 6, y: 18, anchor: .start, weight: .mute))
        for (value, text) in zip(plot.ticks.values, plot.tickLabels) {
            let y = plot.y(value * plot.unit.divisor)
            let isAxis = value == 0 || value == plot.ticks.lower
            let points = [ChartPoint(x: plot.left, y: y), ChartPoint(x: plot.right, y: y)]
            canvas.line(isAxis ? .axis : .grid, points)
            placer.put(PlacedLabel(text: text, x: plot.left - 8, y: y + 4.5, anchor: .end, weight: .mute))
        }
    }

    private mutating func drawYears() {
        let first = Int(plot.years.lowerBound.rounded(.up))
        let last = Int(plot.years.upperBound)
        let room = plot.x(plot.years.upperBound) - plot.x(plot.years.lowerBound)
        for year in AxisTicks.years(from: first, to: last, room: room, width: isWide ? 52 : 44) {
            let x = plot.x(Double(year))
            canvas.path("M\(x.coordinate) \(plot.bottom.coordinate)v5", .axis)
            placer.put(PlacedLabel(text: "\(year)", x: x, y: plot.bottom + 21, anchor: .middle, weight: .mute))
        }
        guard let asOf = chart.asOfYear, Double(asOf) < plot.years.upperBound else { return }
        let x = plot.x(Double(asOf))
        let line = [ChartPoint(x: x, y: plot.top - 6), ChartPoint(x: x, y: plot.bottom)]
        canvas.line(.axis, line)
        let text = chart.language.choose("截至 \(asOf) 年", "as of \(asOf)")
        placer.place([
            PlacedLabel(text: text, x: x, y: plot.top - 12, anchor: .middle, weight: .mute),
            PlacedLabel(text: text, x: x, y: plot.top - 28, anchor: .middle, weight: .mute),
            PlacedLabel(text: text, x: x - 6, y: plot.bottom - 8, anchor: .end, weight: .mute),
            PlacedLabel(text: text, x: x + 6, y: plot.bottom - 8, anchor: .start, weight: .mute),
        ])
    }

    private var pathPoints: [ChartPoint] { chart.path.map { plot.place(Double($0.year), $0.value) } }

    private mutating func drawPath() {
        canvas.line(.path, pathPoints)
        placer.avoid(pathPoints)
    }

    /// Last of all: the path is named only where nothing else stands.
    private mutating func labelPath() {
        guard let first = pathPoints.first, let last = pathPoints.last, pathPoints.count > 1 else { return }
        let text = chart.language.choose("应有路径", "expected path")
        let rises = last.y < first.y
        let spots = [0.5, 0.62, 0.38, 0.75, 0.25, 0.88].map { share in
            TargetDrawing.point(at: share, of: pathPoints)
        }
        placer.place(
            spots.flatMap { spot in
                [
                    PlacedLabel(
                        text: text, x: spot.x - 8, y: spot.y + (rises ? -6 : 16), anchor: .end, weight: .mute),
                    PlacedLabel(
                        text: text, x: spot.x + 8, y: spot.y + (rises ? 18 : -8), anchor: .start, weight: .mute),
                ]
            })
    }

    private mutating func drawBaseline() {
        guard let baseline = chart.baseline else { return }
        let centre = plot.place(Double(baseline.year), baseline.value)
        let isObserved = chart.points.contains {
            $0.period.end == Double(baseline.year) && $0.value == baseline.value
        }
        if isObserved { return }
        canvas.dot(centre, radius: 5, fill: .leaf, ring: .ink)
        placer.occupy(centre, radius: 6)
        let text = chart.language.choose("基期 ", "baseline ") + plot.text(baseline.value, chart)
        placer.place(PlacedLabel.around(centre, text, .mute, up: true))
    }

    /// The point at a share of a line's width.
    private static func point(at share: Double, of points: [ChartPoint]) -> ChartPoint {
        guard let first = points.first, let last = points.last else { return ChartPoint(x: 0, y: 0) }
        let x = first.x + (last.x - first.x) * share
        for (from, to) in zip(points, points.dropFirst()) where x <= to.x && to.x > from.x {
            return ChartPoint(x: x, y: from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x))
        }
        return last
    }
}
