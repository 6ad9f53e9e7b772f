import PlanModel

/// A series and its target at the size of a word: 120 × 28.
///
/// The scale spans at least 30 % of the target, so that a miss by a hair looks like one.
package struct Sparkline: Equatable, Sendable {
    /// How the values are shown.
    package enum Style: Sendable {
        /// Each value stands for itself: dots on a line.
        case dots
        /// Each is the value of one period towards a total: bars.
        case bars
    }

    private static let width = 120.0
    private static let height = 28.0
    private static let inset = 5.0

    /// What it shows; read to those who do not see it.
    package var title: String
    /// Of one edition of the series, oldest first.
    package var points: [TargetChart.Point]
    /// The value to reach; of a total the share of one period.
    package var target: Double?
    /// How the values are shown.
    package var style: Style

    /// Makes a sparkline; values that are not finite are left out.
    package init(title: String, points: [TargetChart.Point], target: Double?, style: Style = .dots) {
        self.title = title
        self.points = points.filter(\.value.isFinite)
        self.target = target.flatMap { $0.isFinite ? $0 : nil }
        self.style = style
    }

    /// Draws it.
    package func svg(placement: SVGPlacement = .embedded) -> String {
        var canvas = SVGText(placement: placement)
        if points.isEmpty {
            canvas.line(.gap, line(at: Sparkline.height / 2))
        } else if let target {
            canvas.line(.sparkTarget, line(at: y(target)))
        }
        switch style {
        case .dots: drawDots(&canvas)
        case .bars: drawBars(&canvas)
        }
        return canvas.finished(
            width: Int(Sparkline.width), height: Int(Sparkline.height), title: title, name: "spark")
    }

    private func drawDots(_ canvas: inout SVGText) {
        for (from, to) in zip(points, points.dropFirst()) {
            let stretch = max(from.period.end - from.period.start, to.period.end - to.period.start)
            let isSolid = to.period.end - from.period.end <= stretch * 1.01
            canvas.line(isSolid ? .spark : .gap, [place(from), place(to)])
        }
        for point in points {
            let isFirm = point.mark == .observed || point.mark == .atLeast || point.mark == .atMost
            let radius = points.count > 12 ? 1.8 : 2.6
            if isFirm {
                canvas.dot(place(point), radius: radius, fill: .ink)
            } else {
                canvas.ring(place(point), radius: radius)
            }
        }
    }

    private func drawBars(_ canvas: inout SVGText) {
        let zero = y(0)
        for point in points {
            let centre = place(point)
            let (top, bottom) = (min(centre.y, zero), max(centre.y, zero))
            let left = (centre.x - 4).coordinate
            canvas.shape("M\(left) \(bottom.coordinate)V\(top.coordinate)h8V\(bottom.coordinate)z", fill: .ink2)
        }
    }

    private func line(at y: Double) -> [ChartPoint] {
        [ChartPoint(x: 1, y: y), ChartPoint(x: Sparkline.width - 1, y: y)]
    }

    private func place(_ point: TargetChart.Point) -> ChartPoint {
        let first = points.first?.period.end ?? 0
        let last = points.last?.period.end ?? 0
        let share = last > first ? (point.period.end - first) / (last - first) : 0.5
        return ChartPoint(
            x: Sparkline.inset + share * (Sparkline.width - 2 * Sparkline.inset), y: y(point.value))
    }

    private func y(_ value: Double) -> Double {
        let (low, high) = scale
        let share = (value - low) / (high - low)
        return Sparkline.height - Sparkline.inset - share * (Sparkline.height - 2 * Sparkline.inset)
    }

    /// The lowest and highest value shown, wide enough for the target's size; bars stand on zero.
    private var scale: (Double, Double) {
        let values = points.map(\.value) + (target.map { [$0] } ?? []) + (style == .bars ? [0] : [])
        let low = values.min() ?? 0
        let high = values.max() ?? 1
        let least = max((target ?? high).magnitude * 0.3, 1e-12)
        if high - low >= least { return (low, high) }
        let middle = (low + high) / 2
        return style == .bars ? (low, low + least) : (middle - least / 2, middle + least / 2)
    }
}
