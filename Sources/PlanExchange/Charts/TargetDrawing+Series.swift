import PlanModel

extension TargetDrawing {
    /// Every edition of the series, the newest last so that it lies on top.
    mutating func drawSeries() {
        if chart.points.isEmpty { return sayNothingObserved() }
        let vintages = Set(chart.points.map(\.vintage)).sorted()
        let series = vintages.map { vintage in
            chart.points.filter { $0.vintage == vintage }.sorted { $0.period < $1.period }
        }
        for points in series { drawLines(points, isNewest: points.first?.vintage == vintages.last) }
        for points in series { drawMarks(points, isNewest: points.first?.vintage == vintages.last) }
        for points in series.reversed() { labelEnds(points, vintages: vintages) }
        for points in series.reversed() { labelRest(points, isNewest: points.first?.vintage == vintages.last) }
        for points in series { labelGaps(points) }
    }

    private mutating func sayNothingObserved() {
        let text = chart.language.choose("没有观测值", "no observations")
        let x = (plot.left + plot.right) / 2
        placer.place(
            [0.5, 0.65, 0.35].map { share in
                PlacedLabel(
                    text: text, x: x, y: plot.top + (plot.bottom - plot.top) * share, anchor: .middle, weight: .mute)
            })
    }

    func centre(_ point: TargetChart.Point) -> ChartPoint {
        plot.place(point.period.end, point.value)
    }

    /// Neighbours that may be joined, and whether by a solid line: nothing is missing between them.
    private func joints(
        _ points: [TargetChart.Point]
    ) -> [(from: TargetChart.Point, to: TargetChart.Point, isSolid: Bool)] {
        let firm = points.filter { $0.mark != .atLeast && $0.mark != .atMost }
        return zip(firm, firm.dropFirst()).map { from, to in
            let stretch = max(from.period.end - from.period.start, to.period.end - to.period.start)
            return (from, to, to.period.end - from.period.end <= stretch * 1.01)
        }
    }

    private mutating func drawLines(_ points: [TargetChart.Point], isNewest: Bool) {
        var run: [ChartPoint] = []
        for joint in joints(points) {
            let ends = [centre(joint.from), centre(joint.to)]
            placer.avoid(ends)
            if joint.isSolid {
                run = run.isEmpty ? ends : run + [ends[1]]
            } else {
                canvas.line(isNewest ? .observed : .older, run)
                run = []
                canvas.line(.gap, ends)
            }
        }
        canvas.line(isNewest ? .observed : .older, run)
    }

    private mutating func drawMarks(_ points: [TargetChart.Point], isNewest: Bool) {
        let colour: ChartColour = isNewest ? .ink : .ink3
        let radius = points.count > 24 ? 2.5 : isNewest ? 5.0 : 4.0
        for point in points {
            let place = centre(point)
            let (x, y) = (place.x.coordinate, place.y.coordinate)
            placer.occupy(place, radius: radius + 1)
            switch point.mark {
            case .observed:
                canvas.dot(place, radius: radius, fill: colour)
            case .provisional:
                canvas.dot(place, radius: radius, fill: .leaf, ring: colour)
                canvas.dot(place, radius: radius * 0.45, fill: colour)
            case .derived:
                canvas.dot(place, radius: radius, fill: .leaf, ring: colour)
            case .atLeast:
                canvas.path("M\(x) \(y)v-16m-5 6l5-6 5 6", isNewest ? .observed : .older)
                canvas.dot(place, radius: radius, fill: colour)
                placer.occupy(ChartPoint(x: place.x, y: place.y - 11), radius: 6)
            case .atMost:
                canvas.path("M\(x) \(y)v16m-5-6l5 6 5-6", isNewest ? .observed : .older)
                canvas.dot(place, radius: radius, fill: colour)
                placer.occupy(ChartPoint(x: place.x, y: place.y + 11), radius: 6)
            }
        }
    }

    /// The first and the last value, the last with the edition's name where there are several.
    private mutating func labelEnds(_ points: [TargetChart.Point], vintages: [String]) {
        guard let first = points.first, let last = points.last else { return }
        let isNewest = last.vintage == vintages.last
        let name = vintages.count < 2 || last.vintage.isEmpty ? "" : "　" + last.vintage
        place(last, suffix: name, in: points, isNewest: isNewest, isEnd: true)
        if points.count > 1 { place(first, in: points, isNewest: isNewest, isEnd: true) }
    }

    private mutating func labelRest(_ points: [TargetChart.Point], isNewest: Bool) {
        guard points.count <= 24 else { return }
        for point in points.dropFirst().dropLast() { place(point, in: points, isNewest: isNewest, isEnd: false) }
    }

    /// Puts a value's label; one that is not at an end stands right beside its mark or not at all.
    private mutating func place(
        _ point: TargetChart.Point, suffix: String = "", in points: [TargetChart.Point], isNewest: Bool, isEnd: Bool
    ) {
        let gap = points.count > 24 ? 7.0 : 10
        let isUp = isUpBetter(for: point, in: points)
        let places = PlacedLabel.around(
            centre(point), words(point) + suffix, isNewest ? .strong : .mute, up: isUp, gap: gap)
        let isBound = point.mark == .atLeast || point.mark == .atMost
        let sides = isBound ? [places[2], places[3]] : isEnd && point == points.last ? [places[2]] : []
        placer.place(sides + (isEnd ? places : Array(places.prefix(8))), mayCross: isEnd)
    }

    private func words(_ point: TargetChart.Point) -> String {
        let number = plot.pointText(point.value)
        return
            switch point.mark
        {
        case .observed, .derived: number
        case .provisional: number + chart.language.choose("（初步）", " (prov.)")
        case .atLeast: chart.language.choose("\(number) 以上", "over \(number)")
        case .atMost: chart.language.choose("\(number) 以下", "under \(number)")
        }
    }

    /// Above a peak and on a rising flank's outer side, below a trough: where the line is not.
    private func isUpBetter(for point: TargetChart.Point, in points: [TargetChart.Point]) -> Bool {
        if point.mark == .atMost { return true }
        guard let index = points.firstIndex(of: point) else { return true }
        let before = index > 0 ? points[index - 1].value : point.value
        let after = index + 1 < points.count ? points[index + 1].value : point.value
        return point.value * 2 >= before + after
    }

    /// Which years have no data, where two or more are missing and there is room.
    private mutating func labelGaps(_ points: [TargetChart.Point]) {
        for joint in joints(points) where !joint.isSolid {
            let first = joint.from.period.year + 1
            let last = joint.to.period.year - 1
            guard first <= last else { continue }
            let (from, to) = (centre(joint.from), centre(joint.to))
            let text = chart.language.choose(
                "\(chart.language.years(first, last))无数据", "no data \(chart.language.years(first, last))")
            let middle = ChartPoint(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)
            guard to.x - from.x > LabelMetrics.width(of: text, isBold: false) * 0.7 else { continue }
            placer.place(
                PlacedLabel.around(middle, text, .mute, up: to.y > from.y, gap: 8)
                    + PlacedLabel.around(middle, text, .mute, up: to.y > from.y, gap: 26))
        }
    }
}
