import PlanModel

extension TargetDrawing {
    /// The outlook: the wide range, the likely one upon it, both with an edge that grey and paper keep, and the point forecast.
    mutating func drawFan() {
        guard let fan = chart.fan else { return }
        drawRange(fan, \.within95, fill: .fan95, edge: .far)
        drawRange(fan, \.within80, fill: .fan80, edge: .near)
        let mean = [place(fan.origin)] + fan.years.map { plot.place(Double($0.year), $0.mean) }
        canvas.line(.mean, mean)
        placer.avoid(mean)
    }

    private mutating func drawRange(
        _ fan: TargetChart.Fan, _ range: KeyPath<TargetChart.Expected, ClosedRange<Double>>, fill: ChartColour,
        edge: ChartStroke
    ) {
        let start = place(fan.origin)
        let upper = [start] + fan.years.map { plot.place(Double($0.year), $0[keyPath: range].upperBound) }
        let lower = [start] + fan.years.map { plot.place(Double($0.year), $0[keyPath: range].lowerBound) }
        let outline = (upper + lower.dropFirst().reversed()).map { "\($0.x.coordinate) \($0.y.coordinate)" }
        canvas.shape("M" + outline.joined(separator: "L") + "z", fill: fill)
        canvas.line(edge, upper)
        canvas.line(edge, lower)
    }

    /// How likely each range is, at its widest place, where there is room.
    mutating func labelFan() {
        guard let last = chart.fan?.years.last else { return }
        for (range, name) in [(last.within95, "95%"), (last.within80, "80%")] {
            let place = plot.place(Double(last.year), range.upperBound)
            placer.place(
                [
                    PlacedLabel(text: name, x: place.x + 6, y: place.y + 4.5, anchor: .start, weight: .mute),
                    PlacedLabel(text: name, x: place.x, y: place.y - 6, anchor: .middle, weight: .mute),
                ], mayCross: false)
        }
    }

    private func place(_ value: TargetChart.YearValue) -> ChartPoint { plot.place(Double(value.year), value.value) }
}
