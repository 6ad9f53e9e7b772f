import PlanModel

/// A side of the target line.
private enum Side {
    case above, below
}

extension TargetDrawing {
    /// The target line with ticks on the side that meets it and a diamond at the deadline.
    mutating func drawGoal() {
        guard let goal = chart.goal else { return }
        guard let value = goal.value, value.isFinite else { return drawMilestone(goal) }
        let end = goal.deadline.map { plot.x(Double($0)) } ?? plot.right
        let start = min(goal.startYear.map { plot.x(Double($0)) } ?? plot.left, end - 24)
        let (lower, upper) = sides(of: goal)
        drawGoalLine(from: start, to: end, value: value, side: lower, hasDiamond: goal.deadline != nil)
        let ceiling = goal.comparator == .between ? goal.upper.flatMap { $0.isFinite ? $0 : nil } : nil
        if let ceiling {
            drawGoalLine(from: start, to: end, value: ceiling, side: upper, hasDiamond: goal.deadline != nil)
        }
        let words = chart.language.comparison(
            goal.comparator, plot.text(value, chart), ceiling.map { plot.text($0, chart) })
        let text = chart.language.choose("目标：", "Target: ") + words
        let high = plot.y(max(value, ceiling ?? value))
        let low = plot.y(min(value, ceiling ?? value))
        let isBelow = lower == .below && ceiling == nil
        let heights = isBelow ? [high - 8, low + 26] : [high - 14, low + 19]
        placer.place(
            heights.flatMap { y in
                [
                    PlacedLabel(text: text, x: start, y: y, anchor: .start, weight: .accent),
                    PlacedLabel(text: text, x: end, y: y, anchor: .end, weight: .accent),
                    PlacedLabel(text: text, x: (start + end) / 2, y: y, anchor: .middle, weight: .accent),
                    PlacedLabel(text: text, x: start - 8, y: y, anchor: .end, weight: .accent),
                    PlacedLabel(text: text, x: end + 8, y: y, anchor: .middle, weight: .accent),
                ]
            })
    }

    /// Which side of the value, and of the upper value, meets the target; `nil` where only the line itself does.
    private func sides(of goal: TargetChart.Goal) -> (Side?, Side?) {
        switch (goal.comparator, goal.direction) {
        case (.atLeast, _), (.moreThan, _): (.above, nil)
        case (.atMost, _), (.lessThan, _): (.below, nil)
        case (.between, .up): (.above, nil)
        case (.between, .down): (nil, .below)
        case (.between, .hold): (.above, .below)
        case (_, .up): (.above, nil)
        case (_, .down): (.below, nil)
        case (_, .hold): (nil, nil)
        }
    }

    private mutating func drawGoalLine(
        from start: Double, to end: Double, value: Double, side: Side?, hasDiamond: Bool
    ) {
        let y = plot.y(value)
        let line = [ChartPoint(x: start, y: y), ChartPoint(x: end, y: y)]
        canvas.line(.target, line)
        placer.avoid(line)
        if let side, side == .above || y < plot.bottom - 8 {
            let count = max(2, Int((end - start) / 54))
            let step = (end - start) / Double(count)
            let marks = (0..<count).map { index in
                "M\((start + step * (Double(index) + 0.3)).coordinate) \(y.coordinate)v\(side == .above ? "-7" : "7")"
            }
            canvas.path(marks.joined(), .tick)
        }
        guard hasDiamond else { return }
        canvas.shape("M\(end.coordinate) \((y - 7).coordinate)l7 7-7 7-7-7z", fill: .accent)
        placer.occupy(ChartPoint(x: end, y: y), radius: 7)
    }

    /// Something to be done by a date: an upright line with its diamond on the axis.
    private mutating func drawMilestone(_ goal: TargetChart.Goal) {
        guard let deadline = goal.deadline else { return }
        let x = plot.x(Double(deadline))
        let line = [ChartPoint(x: x, y: plot.top - 6), ChartPoint(x: x, y: plot.bottom)]
        canvas.line(.target, line)
        canvas.shape("M\(x.coordinate) \((plot.bottom - 7).coordinate)l7 7-7 7-7-7z", fill: .accent)
        placer.avoid(line)
        placer.occupy(ChartPoint(x: x, y: plot.bottom), radius: 7)
        let text = chart.language.choose("\(deadline) 年底前完成", "due by the end of \(deadline)")
        placer.place([
            PlacedLabel(text: text, x: x, y: plot.top - 12, anchor: .middle, weight: .accent),
            PlacedLabel(text: text, x: x, y: plot.top - 29, anchor: .middle, weight: .accent),
            PlacedLabel(text: text, x: x - 8, y: plot.top + 22, anchor: .end, weight: .accent),
        ])
    }
}
