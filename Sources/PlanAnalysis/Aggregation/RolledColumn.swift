public import PlanModel

/// One indicator rolled up for all areas and all months, quarters, half years and years of some years.
public struct RolledColumn: Sendable {
    /// The indicator.
    public let indicator: Indicator
    let tree: AreaTree
    let grid: CalendarGrid
    var values: [Double]
    var marks: [CellMark]
    /// Which cells were put together from parts.
    var isTotal: [Bool]
    /// Which places of the grid some area was observed at.
    var isSeen: [Bool]
    /// The columns that weigh it, by indicator.
    var weights: [String: RolledColumn] = [:]
    /// Says whether it would have to be known to weigh itself.
    var weighsItself = false
    /// Why observed values cannot be used, by their place.
    var refusals: [ObservedIndex.Key: Lack.Reason] = [:]

    init(_ indicator: Indicator, tree: AreaTree, grid: CalendarGrid) {
        self.indicator = indicator
        self.tree = tree
        self.grid = grid
        values = Array(repeating: 0, count: tree.nodes.count * grid.width)
        marks = Array(repeating: .absent, count: tree.nodes.count * grid.width)
        isTotal = Array(repeating: false, count: tree.nodes.count * grid.width)
        isSeen = Array(repeating: false, count: grid.width)
    }

    /// The value for an area and a period with its status; `nil` when it is not known or parts of it are missing.
    ///
    /// What is missing is said by ``ObservationColumns/rollUp(of:)`` when asked for the same.
    public func value(in area: String, over period: Period) -> (quantity: Quantity, status: ObservationStatus)? {
        guard period.length != .run, let row = tree.place(of: area), let place = grid.place(of: period) else {
            return nil
        }
        let cell = row * grid.width + place
        guard marks[cell].isKnown else { return nil }
        return (Quantity(values[cell], indicator.unitOfMeasure), marks[cell].status)
    }

    /// Gives every known value: areas in the order of the tree, of each the years and in them months, quarters, half
    /// years and the year.
    public func forEachKnown(_ body: (_ area: String, _ period: Period, _ value: Double, ObservationStatus) -> Void) {
        let periods = grid.years.map { year in
            (0..<CalendarGrid.answered).map { grid.period(year: year, slot: $0) }
        }
        for (row, node) in tree.nodes.enumerated() {
            for (index, year) in periods.enumerated() {
                for (slot, period) in year.enumerated() {
                    let cell = row * grid.width + index * CalendarGrid.perYear + slot
                    guard marks[cell].isKnown, let period else { continue }
                    body(node.code, period, values[cell], marks[cell].status)
                }
            }
        }
    }

    /// How many values are known, observed or rolled up.
    public var knownCount: Int {
        var count = 0
        for year in 0..<tree.nodes.count * grid.years.count {
            let start = year * CalendarGrid.perYear
            for cell in start..<start + CalendarGrid.answered where marks[cell].isKnown { count += 1 }
        }
        return count
    }
}
