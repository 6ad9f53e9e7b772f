/// How far on the way a target is: a bar from where the count started to the target, 280 × 84.
package struct ProgressBullet: Equatable, Sendable {
    private static let width = 280.0
    private static let end = 268.0
    private static let top = 30.0
    private static let bottom = 48.0

    /// What it shows; read to those who do not see it.
    package var title: String
    /// Share of the way; what lies outside 0…1 is drawn as an arrow at that end, never as a longer bar.
    package var progress: Double?
    /// Share of the way that was to be expected by now, 0…1.
    package var expected: Double?
    /// Says whether the value is a lower bound, which the bar's pointed end shows.
    package var isLowerBound: Bool
    /// Words under the bar, such as the last value and its date.
    package var valueLabel: String
    /// Words above the target.
    package var targetLabel: String

    /// Makes a bullet; a share that is not finite counts as unknown.
    package init(
        title: String, progress: Double?, expected: Double? = nil, isLowerBound: Bool = false, valueLabel: String,
        targetLabel: String
    ) {
        self.title = title
        self.progress = progress.flatMap { $0.isFinite ? $0 : nil }
        self.expected = expected.flatMap { $0.isFinite ? min(max($0, 0), 1) : nil }
        self.isLowerBound = isLowerBound
        self.valueLabel = valueLabel
        self.targetLabel = targetLabel
    }

    /// Draws it.
    package func svg(placement: SVGPlacement = .embedded) -> String {
        var canvas = SVGText(placement: placement)
        canvas.shape(bar(to: Self.end), fill: .sunk, stroke: .edge)
        if let progress { draw(progress, &canvas) }
        if let expected {
            let x = (expected * Self.end).coordinate
            canvas.path("M\(x) \((Self.top - 5).coordinate)V\((Self.bottom + 5).coordinate)", .path)
        }
        let edge = Self.end.coordinate
        canvas.path("M\(edge) \((Self.top - 9).coordinate)V\((Self.bottom + 9).coordinate)", .target)
        canvas.path("M\(edge) \((Self.top - 9).coordinate)h8", .target)
        canvas.text(PlacedLabel(text: valueLabel, x: 0, y: 72, anchor: .start, weight: .strong))
        canvas.text(PlacedLabel(text: targetLabel, x: Self.width, y: 14, anchor: .end, weight: .accent))
        return canvas.finished(width: Int(Self.width), height: 84, title: title, name: "chart bullet")
    }

    private func draw(_ progress: Double, _ canvas: inout SVGText) {
        let middle = (Self.top + Self.bottom) / 2
        let x = min(max(progress, 0), 1) * Self.end
        if progress < 0 {
            canvas.shape("M14 \((middle - 7).coordinate)L2 \(middle.coordinate)l12 7z", fill: .ink)
        } else if isLowerBound || progress > 1 {
            let body = max(0, x - 9)
            canvas.shape(
                "M0 \(Self.top.coordinate)H\(body.coordinate)l9 9-9 9H0z", fill: .ink)
        } else if x > 0 {
            canvas.shape(bar(to: x), fill: .ink)
        }
    }

    private func bar(to x: Double) -> String {
        "M0 \(Self.top.coordinate)H\(x.coordinate)V\(Self.bottom.coordinate)H0z"
    }
}
