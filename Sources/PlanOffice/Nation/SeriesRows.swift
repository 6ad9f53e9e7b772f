import PlanExchange
import PlanModel

/// The observed rows of some series, those of one side by side in the order of the file.
struct SeriesRows {
    private let rows: ObservedRows
    private let places: [SeriesKey: Int32]
    /// Where the rows of each series begin, and behind the last of all.
    private var starts: [Int]
    private var periods: [Int32] = []
    private var marks: [Int32] = []
    private var vintages: [Int32] = []
    private var values: [Double] = []

    /// Gathers the rows of the series that are wanted; forecasts, missing values and repeats are left out.
    init(_ rows: ObservedRows, of wanted: Set<SeriesKey>) {
        self.rows = rows
        let finder = SeriesFinder(rows, wanted)
        places = finder.places
        var counts = [Int](repeating: 0, count: places.count + 1)
        for block in rows.blocks {
            finder.forEach(in: block) { _, series in counts[Int(series) + 1] += 1 }
        }
        for series in 1..<counts.count { counts[series] += counts[series - 1] }
        starts = counts
        let all = counts[counts.count - 1]
        let hasVintages = rows.blocks.contains { !$0.vintages.isEmpty }
        periods = Array(repeating: 0, count: all)
        marks = Array(repeating: 0, count: all)
        values = Array(repeating: 0, count: all)
        vintages = Array(repeating: 0, count: hasVintages ? all : 0)
        var next = counts
        for block in rows.blocks {
            finder.forEach(in: block) { row, series in
                let place = next[Int(series)]
                next[Int(series)] += 1
                periods[place] = block.periodNumbers[Int(block.periods[row])]
                marks[place] = block.unitNumbers[Int(block.marks[row] >> 3)] << 3 | block.marks[row] & 7
                values[place] = block.values[row]
                if !block.vintages.isEmpty { vintages[place] = block.vintageNumbers[Int(block.vintages[row])] }
            }
        }
    }

    /// The observations of a series, in the order of the file.
    func observations(of key: SeriesKey) -> [Observation] {
        guard let series = places[key] else { return [] }
        return (starts[Int(series)]..<starts[Int(series) + 1]).map { place in
            Observation(
                indicator: key.indicator, area: key.area, period: rows.periods[Int(periods[place])],
                quantity: Quantity(values[place], rows.units[Int(marks[place] >> 3)]),
                status: ObservedRows.statuses[Int(marks[place] & 7)],
                vintage: vintages.isEmpty ? rows.vintages[0] : rows.vintages[Int(vintages[place])])
        }
    }
}

/// Finds the series that rows belong to.
private struct SeriesFinder {
    private static let most = 1 << 25

    /// The wanted series that can have rows, numbered.
    let places: [SeriesKey: Int32]
    private let isObserved: [Bool]
    private let areaCount: Int
    /// By indicator and area, where that is not too much; −1 for series that are not wanted.
    private var dense: [Int32] = []
    private var sparse: [Int: Int32] = [:]

    init(_ rows: ObservedRows, _ wanted: Set<SeriesKey>) {
        let indicators = Dictionary(rows.indicators.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
        let areas = Dictionary(rows.areas.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
        isObserved = (0..<8).map { $0 < ObservedRows.statuses.count && ObservedRows.statuses[$0].isObserved }
        areaCount = rows.areas.count
        let isDense = rows.indicators.count <= Self.most / max(areaCount, 1)
        if isDense { dense = Array(repeating: -1, count: rows.indicators.count * areaCount) }
        var places: [SeriesKey: Int32] = [:]
        for key in wanted {
            guard let indicator = indicators[key.indicator], let area = areas[key.area] else { continue }
            let number = Int32(places.count)
            places[key] = number
            if isDense {
                dense[indicator * areaCount + area] = number
            } else {
                sparse[indicator * areaCount + area] = number
            }
        }
        self.places = places
    }

    /// Gives each observed row of a block that belongs to a wanted series.
    func forEach(in block: ObservedRows.Block, _ body: (_ row: Int, _ series: Int32) -> Void) {
        for row in block.values.indices where isObserved[Int(block.marks[row] & 7)] {
            let indicator = Int(block.indicatorNumbers[Int(block.indicators[row])])
            let area = Int(block.areaNumbers[Int(block.areas[row])])
            let key = indicator * areaCount + area
            let series = dense.isEmpty ? sparse[key] ?? -1 : dense[key]
            if series >= 0 { body(row, series) }
        }
    }
}
