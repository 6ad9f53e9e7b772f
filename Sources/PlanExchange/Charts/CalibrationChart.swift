package import PlanModel

/// What was said beside what came true, bin by bin, 360 × 360: the nearer to the slanting line, the better.
package struct CalibrationChart: Equatable, Sendable {
    /// One bin.
    package struct Point: Equatable, Sendable {
        /// The mean of what was said, 0…1.
        package var said: Double
        /// The share that came true, 0…1.
        package var came: Double
        /// How many cases.
        package var count: Int

        /// Makes a point.
        package init(said: Double, came: Double, count: Int) {
            self.said = said
            self.came = came
            self.count = count
        }
    }

    /// What it shows; read to those who do not see it.
    package var title: String
    /// The language of its words.
    package var language: Language
    /// Lowest first.
    package var points: [Point]

    /// Makes a chart.
    package init(title: String, language: Language, points: [Point]) {
        self.title = title
        self.language = language
        self.points = points
    }

    /// Draws it.
    package func svg(placement: SVGPlacement = .embedded) -> String {
        var canvas = SVGText(placement: placement)
        for tenths in stride(from: 0, through: 10, by: 2) {
            let share = Double(tenths) / 10
            canvas.line(tenths == 0 ? .axis : .grid, [place(0, share), place(1, share)])
            canvas.line(tenths == 0 ? .axis : .grid, [place(share, 0), place(share, 1)])
            let (left, below) = (place(0, share), place(share, 0))
            canvas.text(label("\(tenths * 10)%", left.x - 8, left.y + 4.5, .end))
            canvas.text(label("\(tenths * 10)%", below.x, below.y + 20, .middle))
        }
        canvas.line(.path, [place(0, 0), place(1, 1)])
        for point in points { canvas.line(.near, [place(point.said, point.said), place(point.said, point.came)]) }
        for point in points {
            canvas.dot(
                place(point.said, point.came), radius: 3 + min(Double(point.count), 160).squareRoot() / 2.4, fill: .fan,
                ring: .leaf)
        }
        canvas.text(label(language.choose("成真的比例", "came true"), 6, 16, .start))
        canvas.text(label(language.choose("说过的可能性", "what was said"), 352, 356, .end))
        return canvas.finished(width: 360, height: 360, title: title, name: "chart square")
    }

    private func place(_ said: Double, _ came: Double) -> ChartPoint {
        ChartPoint(x: 52 + said * 290, y: 318 - came * 288)
    }

    private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: LabelAnchor) -> PlacedLabel {
        PlacedLabel(text: text, x: x, y: y, anchor: anchor, weight: .mute)
    }
}
