import Glibc
import PlanModel
import Testing

@testable import PlanExchange

private typealias Point = TargetChart.Point

private func points(_ first: Int, _ values: [Double], vintage: String = "") -> [Point] {
    values.enumerated().map { Point(period: Period(year: first + $0.offset), value: $0.element, vintage: vintage) }
}

private func goal(_ value: Double?, _ comparator: Comparator, _ direction: Direction) -> TargetChart.Goal {
    TargetChart.Goal(value: value, comparator: comparator, direction: direction, startYear: 2020, deadline: 2025)
}

private let fan = TargetChart.Fan(
    origin: .init(year: 2023, value: 68.1),
    years: [
        .init(year: 2024, mean: 68.9, within80: 68.4...69.4, within95: 67.9...69.9),
        .init(year: 2025, mean: 69.7, within80: 68.8...70.6, within95: 68...71.4),
    ])

/// One of each sort of chart.
private let charts: [TargetChart] = [
    TargetChart(
        title: "上升", unitLabel: "万千瓦", points: points(2018, [800, 900, 1200, 1641, 1883]),
        goal: goal(3000, .atLeast, .up),
        path: [.init(year: 2021, value: 1641), .init(year: 2025, value: 3000)], asOfYear: 2022),
    TargetChart(
        title: "下降", unitLabel: "吨/万元", points: points(2015, [1.12, 1.1, 1.07, 1.05, 1.03, 1, 0.97]),
        goal: goal(0.855, .atMost, .down), baseline: .init(year: 2020, value: 1.01), asOfYear: 2023),
    TargetChart(
        title: "两种口径", unitLabel: "%", startsAtZero: false,
        points: points(2015, [67.35, 67.37, 67.49, 68.1, 68.11], vintage: "2019")
            + points(2015, [68.05, 68.87, 69.49, 70.26, 71.21, 72.14], vintage: "2021"),
        goal: goal(69, .exactly, .up)),
    TargetChart(
        title: "间断", unitLabel: "个", points: points(2010, [12, 15]) + points(2015, [22, 21]),
        goal: goal(50, .moreThan, .up)),
    TargetChart(title: "一点", unitLabel: "万亩", points: points(2021, [3.2]), goal: goal(10, .about, .up)),
    TargetChart(
        title: "下限", unitLabel: "万千瓦", points: [Point(period: Period(year: 2023), value: 2000, mark: .atLeast)]),
    TargetChart(title: "节点", unitLabel: "", points: points(2021, [0, 0.3]), goal: goal(nil, .exactly, .up)),
    TargetChart(title: "零", unitLabel: "座", points: points(2019, [0, 0, 0]), goal: goal(0, .exactly, .down)),
    TargetChart(title: "无", unitLabel: "亿立方米", goal: goal(129.4, .atMost, .down)),
    TargetChart(title: "空", unitLabel: ""),
    TargetChart(title: "负", unitLabel: "%", points: points(2014, [5.8, -2.5, 3, 0.6]), goal: goal(6, .exactly, .up)),
    TargetChart(
        title: "大", unitLabel: "元", points: points(2019, [2.49e12, 2.51e12, 2.76e12]),
        goal: goal(3.6e12, .atLeast, .up)),
    TargetChart(
        title: "不是数", unitLabel: "%", points: points(2019, [.nan, 1, .infinity]), goal: goal(.nan, .atLeast, .up)),
    TargetChart(
        title: "预测", unitLabel: "%", startsAtZero: false, points: points(2018, [64.1, 65, 66.2, 66.8, 67.5, 68.1]),
        goal: goal(69, .atLeast, .up), fan: fan, asOfYear: 2023),
]

@Suite("A target's chart shows what is known and nothing else")
struct TargetChartTests {
    /// The wide range lies under the likely one, both have an edge, and all of it lies inside the drawing.
    @Test(arguments: TargetChart.Width.allCases)
    func theFanHasTwoRangesWithEdgesAndAMean(width: TargetChart.Width) throws {
        let chart = try #require(charts.first { $0.fan != nil })
        let svg = chart.svg(width: width, placement: .standalone)
        #expect(svg.ranges(of: "g-far").count == 2 && svg.ranges(of: "g-near").count == 2)
        #expect(svg.ranges(of: "g-mean").count == 1)
        let wide = try #require(svg.firstRange(of: "fill=\"#dcebe5\""))
        let likely = try #require(svg.firstRange(of: "fill=\"#a9cfc6\""))
        #expect(wide.lowerBound < likely.lowerBound)
        let plot = TargetPlot(of: chart, width: width)
        #expect(plot.y(71.4) >= plot.top - 1 && plot.y(67.9) <= plot.bottom + 1 && plot.x(2025) <= plot.right)
    }

    @Test func aFanOfNothingOrOfWhatIsNoNumberIsNone() {
        let origin = TargetChart.YearValue(year: 2023, value: 1)
        #expect(TargetChart.Fan(origin: origin, years: []) == nil)
        let odd = TargetChart.Expected(year: 2024, mean: .nan, within80: 0...1, within95: 0...2)
        #expect(TargetChart.Fan(origin: origin, years: [odd]) == nil)
    }

    @Test(arguments: charts, TargetChart.Width.allCases)
    func isWellFormedAndWithoutStyleOrScript(chart: TargetChart, width: TargetChart.Width) throws {
        for placement in [SVGPlacement.embedded, .standalone] {
            let svg = chart.svg(width: width, placement: placement)
            #expect(!svg.contains("nan") && !svg.contains("inf\"") && !svg.contains("style") && !svg.contains("script"))
            #expect(svg.contains("role=\"img\"") && svg.contains("<title>\(chart.title)</title>"))
            #expect(svg.contains("var(--ink") == (placement == .embedded))
            #expect(svg.contains("xmlns") == (placement == .standalone))
            #expect(svg.contains("viewBox=\"0 0 \(width.rawValue) "))
        }
    }

    @Test(arguments: charts, TargetChart.Width.allCases)
    func labelsLieInsideAndDoNotOverlap(chart: TargetChart, width: TargetChart.Width) {
        let drawing = TargetDrawing(of: chart, width: width, placement: .embedded)
        let whole = ChartBox(left: 0, top: 0, right: drawing.plot.width, bottom: drawing.plot.height)
        let boxes = drawing.labels.map(\.box)
        for (index, box) in boxes.enumerated() {
            #expect(whole.contains(box), "\(drawing.labels[index].text)")
            for other in index + 1..<boxes.count where boxes[other].overlaps(box) {
                Issue.record("\(drawing.labels[index].text) overlaps \(drawing.labels[other].text)")
            }
        }
    }

    @Test(arguments: charts, TargetChart.Width.allCases)
    func marksStandInsideInOrderOfTimeAndSize(chart: TargetChart, width: TargetChart.Width) {
        let plot = TargetPlot(of: chart, width: width)
        let placed = chart.points.map { (point: $0, place: plot.place($0.period.end, $0.value)) }
        for (point, place) in placed {
            #expect(place.x >= plot.left && place.x <= plot.right, "\(point)")
            #expect(place.y >= plot.top - 0.01 && place.y <= plot.bottom + 0.01, "\(point)")
            for other in placed {
                #expect((other.point.period.end > point.period.end) == (other.place.x > place.x))
                #expect((other.point.value > point.value) == (other.place.y < place.y))
            }
        }
    }

    @Test(arguments: charts, TargetChart.Width.allCases)
    func theLastValueAndTheTargetAreNamed(chart: TargetChart, width: TargetChart.Width) {
        let drawing = TargetDrawing(of: chart, width: width, placement: .embedded)
        let texts = drawing.labels.map(\.text)
        if let last = chart.points.max(by: { ($0.vintage, $0.period) < ($1.vintage, $1.period) }) {
            #expect(texts.contains { $0.hasPrefix(drawing.plot.pointText(last.value)) })
        } else {
            #expect(texts.contains("没有观测值"))
        }
        if chart.goal?.value?.isFinite == true { #expect(texts.contains { $0.hasPrefix("目标：") }) }
    }

    @Test func editionsAreNeverJoinedAndAreNamed() {
        let svg = charts[2].svg(width: .wide)
        #expect(svg.ranges(of: "class=\"g-obs\"").count == 1)
        #expect(svg.ranges(of: "class=\"g-old\"").count == 1)
        #expect(svg.contains("71.21　2021") || svg.contains("72.14　2021"))
        #expect(svg.contains("68.11　2019"))
    }

    @Test func aGapIsDottedAndNeverSolid() {
        let svg = charts[3].svg(width: .wide)
        #expect(svg.ranges(of: "class=\"g-gap\"").count == 1)
        #expect(svg.ranges(of: "class=\"g-obs\"").count == 2)
        #expect(svg.contains("2012—2014 年无数据"))
    }

    @Test(arguments: [
        (Comparator.atLeast, Direction.up, "v-7"), (.moreThan, .down, "v-7"), (.atMost, .down, "v7"),
        (.lessThan, .up, "v7"), (.exactly, .up, "v-7"), (.about, .down, "v7"),
    ])
    func ticksPointToTheSideThatMeets(comparator: Comparator, direction: Direction, mark: String) {
        let chart = TargetChart(
            title: "t", unitLabel: "", points: points(2020, [5]), goal: goal(3, comparator, direction))
        let svg = chart.svg(width: .wide)
        #expect(svg.contains(mark) && !svg.contains(mark == "v7" ? "v-7" : "v7M"))
    }

    @Test func allTextIsEscaped() {
        let chart = TargetChart(
            title: "<script>\"&'", unitLabel: "<b>",
            points: points(2020, [1], vintage: "a") + points(2020, [2], vintage: "</text>"))
        let svg = chart.svg(width: .wide)
        #expect(svg.contains("aria-label=\"&lt;script&gt;&quot;&amp;&#39;\""))
        #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("　</text></text>"))
    }

    @Test func aTargetWithoutDataIsDrawnInEnglishToo() {
        var chart = charts[8]
        chart.language = .en
        let svg = chart.svg(width: .narrow)
        #expect(svg.contains("no observations") && svg.contains("Target: at most 129.4"))
    }

    /// Any values at all give a drawing whose labels keep apart.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func randomSeriesKeepTheRules(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let size = pow(10, Double.random(in: -6...13, using: &generator))
        let count = Int.random(in: 0...40, using: &generator)
        let marks: [TargetChart.Mark] = [.observed, .provisional, .derived, .atLeast, .atMost]
        let series = (0..<count).map { _ in
            Point(
                period: Period(year: Int.random(in: 1990...2030, using: &generator)),
                value: Double.random(in: -0.5...1, using: &generator) * size,
                vintage: Bool.random(using: &generator) ? "b" : "a",
                mark: marks.randomElement(using: &generator) ?? .observed)
        }
        let chart = TargetChart(
            title: "t", unitLabel: "人", startsAtZero: Bool.random(using: &generator), points: series,
            goal: goal(size * 0.7, .atLeast, .up), asOfYear: 2024)
        for width in TargetChart.Width.allCases {
            labelsLieInsideAndDoNotOverlap(chart: chart, width: width)
            marksStandInsideInOrderOfTimeAndSize(chart: chart, width: width)
        }
    }
}

@Suite("Axes, numbers and small drawings")
struct ChartPartTests {
    @Test(arguments: [
        (0.0, 3000.0, [0.0, 1000, 2000, 3000]), (0, 1, [0, 0.5, 1]), (0, 0, [0, 0.5, 1]), (-2.5, 6, [-5, 0, 5]),
        (68.1, 73.5, [68, 70, 72, 74]), (5, 5, [4.4, 4.6, 4.8, 5, 5.2, 5.4, 5.6]),
    ])
    func linesStandOnRoundNumbers(lower: Double, upper: Double, expected: [Double]) {
        let ticks = AxisTicks(from: lower, to: upper, count: 4)
        #expect(ticks.lower <= lower && ticks.upper >= upper)
        #expect(ticks.values.allSatisfy { abs($0 / ticks.step - ($0 / ticks.step).rounded()) < 1e-6 })
        #expect(ticks.values.count <= 6)
        if lower != upper || lower == 0 { #expect(ticks.values == expected) }
    }

    @Test(arguments: [
        ("元", 2.7e12, Language.zh, 1e8, "亿元"), ("人", 123_456, .zh, 1e4, "万人"),
        ("万元", 300_000, .zh, 1e4, "亿元"), ("亿元", 300_000, .zh, 1e4, "万亿元"),
        ("亿元", 27584, .zh, 1, "亿元"), ("kW", 3e7, .en, 1e6, "million kW"),
    ])
    func bigValuesAreInTheReadersUnit(
        label: String, largest: Double, language: Language, divisor: Double, expected: String
    ) {
        let unit = ReaderUnit(label: label, largest: largest, language: language)
        #expect(unit.divisor == divisor && unit.label == expected)
    }

    @Test(arguments: [
        (1640.74, "1641"), (71.21, "71.21"), (-2.5, "−2.5"), (3, "3"), (-0.00001, "0"), (129.44, "129.4"),
    ])
    func numbersAreShort(value: Double, expected: String) {
        #expect(value.labelText() == expected)
    }

    @Test func theAxisNamesTheLastYear() {
        #expect(AxisTicks.years(from: 2015, to: 2025, room: 300, width: 52) == [2015, 2017, 2019, 2021, 2023, 2025])
        #expect(AxisTicks.years(from: 2014, to: 2025, room: 100, width: 52).last == 2025)
    }

    @Test func aMissByAHairLooksLikeOne() throws {
        let line = Sparkline(title: "t", points: points(2020, [99, 99.5]), target: 100).svg()
        let ys = try #require(line.firstMatch(of: #/class="t" d="M1 ([0-9.]+)/#)).1
        let dots = line.matches(of: #/cy="([0-9.]+)"/#).compactMap { Double($0.1) }
        let target = try #require(Double(ys))
        #expect(dots.count == 2 && dots.allSatisfy { $0 > target && $0 - target < 2 })
    }

    @Test func aSparklineWithoutDataIsDotted() {
        let svg = Sparkline(title: "<", points: [], target: 5).svg()
        #expect(svg.contains("g-gap") && svg.contains("&lt;") && !svg.contains("circle"))
    }

    @Test(arguments: [(nil as Double?, false), (-0.5, true), (0, false), (0.5, true), (1.7, true), (.nan, false)])
    func aBulletNeverPassesTheTarget(progress: Double?, hasBar: Bool) {
        let svg = ProgressBullet(
            title: "t", progress: progress, expected: 3, valueLabel: "a", targetLabel: "b"
        ).svg()
        #expect(svg.contains("fill=\"var(--ink, #1d1b17)\"/>") == hasBar)
        let numbers = svg.matches(of: #/H([0-9.]+)/#).compactMap { Double($0.1) }
        #expect(numbers.allSatisfy { $0 <= 268 } && !svg.contains("nan"))
    }
}
