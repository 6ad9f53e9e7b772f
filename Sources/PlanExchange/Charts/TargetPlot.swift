import PlanModel

/// Where years and values of a target's chart stand on the drawing.
struct TargetPlot {
    let width: Double
    let height: Double
    let left: Double
    let right: Double
    let top = 52.0
    let bottom: Double
    let unit: ReaderUnit
    let ticks: AxisTicks
    /// The first and last point in time, in years as a period's `end`.
    let years: ClosedRange<Double>

    private let inset: Double
    /// Digits behind the point of every observed value.
    private let decimals: Int

    init(of chart: TargetChart, width: TargetChart.Width) {
        self.width = Double(width.rawValue)
        height = Double(width.height)
        bottom = height - 32
        let values = TargetPlot.values(of: chart)
        let scale = ReaderUnit(
            label: chart.unitLabel, largest: values.map(\.magnitude).max() ?? 0, language: chart.language)
        let shown = values.map { $0 / scale.divisor }
        unit = scale
        let low = shown.min() ?? 0
        let high = shown.max() ?? 1
        let margin = chart.startsAtZero ? 0 : (high - low) * 0.15
        ticks = AxisTicks(
            from: chart.startsAtZero ? min(low, 0) : low - margin, to: chart.startsAtZero ? max(high, 0) : high,
            count: 4)
        let gutter = TargetPlot.tickLabels(ticks).map { LabelMetrics.width(of: $0, isBold: false) }.max() ?? 0
        left = 6 + gutter + 8
        right = self.width - 6
        inset = width == .wide ? 48 : 30
        years = TargetPlot.years(of: chart)
        decimals = TargetPlot.decimals(for: chart.points.map { $0.value / scale.divisor }, asked: chart.decimals)
    }

    /// The lines' names, lowest first.
    var tickLabels: [String] { TargetPlot.tickLabels(ticks) }

    func x(_ year: Double) -> Double {
        let share = (year - years.lowerBound) / (years.upperBound - years.lowerBound)
        return left + inset * 0.6 + share * (right - left - inset * 1.6)
    }

    /// Where a value in the chart's own unit stands.
    func y(_ value: Double) -> Double {
        bottom - (value / unit.divisor - ticks.lower) / (ticks.upper - ticks.lower) * (bottom - top)
    }

    func place(_ year: Double, _ value: Double) -> ChartPoint {
        ChartPoint(x: x(year), y: y(value))
    }

    /// A value in the reader's unit, in words.
    func text(_ value: Double, _ chart: TargetChart) -> String {
        (value / unit.divisor).labelText(decimals: unit.divisor == 1 ? chart.decimals : nil)
    }

    /// An observed value, with as many digits as its neighbours have.
    func pointText(_ value: Double) -> String {
        (value / unit.divisor).labelText(decimals: decimals)
    }

    private static func tickLabels(_ ticks: AxisTicks) -> [String] {
        ticks.values.map { $0 == 0 ? "0" : $0.labelText(decimals: ticks.decimals) }
    }

    /// The fewest digits that show every value as well as its size asks for.
    private static func decimals(for values: [Double], asked: Int?) -> Int {
        if let asked { return asked }
        return values.map { value in
            let text = value.labelText()
            return text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
        }.max() ?? 0
    }

    private static func values(of chart: TargetChart) -> [Double] {
        let goal = [chart.goal?.value, chart.goal?.upper].compactMap { $0 }.filter(\.isFinite)
        let values =
            chart.points.map(\.value) + goal + chart.path.map(\.value) + (chart.baseline.map { [$0.value] } ?? [])
            + (chart.fan?.years ?? []).flatMap { [$0.within95.lowerBound, $0.within95.upperBound] }
        return values.isEmpty ? [0, 1] : values
    }

    private static func years(of chart: TargetChart) -> ClosedRange<Double> {
        let stated = [chart.goal?.startYear, chart.goal?.deadline, chart.baseline?.year, chart.asOfYear]
        let all =
            chart.points.map(\.period.end) + stated.compactMap { $0 }.map(Double.init)
            + chart.path.map { Double($0.year) } + (chart.fan?.years ?? []).map { Double($0.year) }
        guard let first = all.min(), let last = all.max() else { return 2020...2025 }
        let end = last.rounded(.up)
        return last - first < 1 ? (first.rounded(.down) - 1)...max(end, first.rounded(.down) + 1) : first...end
    }
}
