internal import PlanModel

/// Rolling up columns: first what was observed, then cell by cell, children before parents and months before years.
struct ColumnWork {
    let columns: ObservationColumns
    let grid: CalendarGrid
    /// How many places of a year are answered for: the months, or further lengths too.
    private let slots: Int
    private let order: [Int]
    private let selfWeighing: Set<String>

    init(columns: ObservationColumns, grid: CalendarGrid, upTo longest: Period.Length = .year) {
        self.columns = columns
        self.grid = grid
        slots = CalendarGrid.slots(upTo: longest)
        order = columns.tree.bottomUp
        selfWeighing = columns.indicators.selfWeighing
    }

    /// One finished column; those in `weighing` are kept for others.
    func column(_ place: Int, kept: inout [String: RolledColumn], weighing: Set<String>) -> RolledColumn {
        let indicator = columns.indicators[place]
        if let known = kept[indicator.id] { return known }
        var weights: [String: RolledColumn] = [:]
        if !selfWeighing.contains(indicator.id) {
            for id in indicator.aggregation.weights {
                guard let other = columns.place(of: id) else { continue }
                weights[id] = column(other, kept: &kept, weighing: weighing)
            }
        }
        var column = RolledColumn(indicator, tree: columns.tree, grid: grid)
        column.weights = weights
        column.weighsItself = selfWeighing.contains(indicator.id)
        column.refusals = columns.refusals
        fill(&column, from: place)
        if indicator.timing == .yearToDate { takeSameEnds(&column) }
        for row in order { roll(&column, row: row, weights: weights) }
        if weighing.contains(indicator.id) { kept[indicator.id] = column }
        return column
    }

    private func fill(_ column: inout RolledColumn, from place: Int) {
        let rows = columns.columns[place]
        for row in rows.values.indices {
            let code = PeriodCode(rawValue: rows.periods[row])
            guard let slot = grid.place(length: code.length, ordinal: code.ordinal) else { continue }
            let cell = Int(rows.areas[row]) * grid.width + slot
            column.isSeen[slot] = true
            if column.marks[cell] == .absent {
                column.marks[cell] = code.mark
                column.values[cell] = rows.values[row]
            } else if column.marks[cell] != code.mark || column.values[cell] != rows.values[row] {
                column.marks[cell] = .refused
            }
        }
    }

    private func roll(_ column: inout RolledColumn, row: Int, weights: [String: RolledColumn]) {
        let aggregation = column.indicator.aggregation
        let isToDate = column.indicator.timing == .yearToDate
        let time = isToDate ? .never : aggregation.time(of: column.indicator.timing)
        let timeWeight = time.weight.map { weights[$0] } ?? nil
        let areaWeight = aggregation.areas.weight.map { weights[$0] } ?? nil
        let children = columns.tree.nodes[row].children
        for year in 0..<grid.years.count {
            let base = row * grid.width + year * CalendarGrid.perYear
            for slot in 0..<slots {
                guard column.marks[base + slot] == .absent else { continue }
                if time != .never {
                    overTime(&column, time, base: base, slot: slot, weight: timeWeight)
                }
                guard column.marks[base + slot] == .absent, aggregation.areas != .never, !children.isEmpty else {
                    continue
                }
                overAreas(
                    &column, aggregation.areas, children, at: grid.end(year: year, slot: slot), to: base + slot,
                    offset: year * CalendarGrid.perYear + slot, weight: areaWeight)
            }
        }
    }

    /// A running sum that is not there under its own name stands under another that ends with it.
    private func takeSameEnds(_ column: inout RolledColumn) {
        for base in stride(from: 0, to: column.marks.count, by: CalendarGrid.perYear) {
            for slot in 0..<CalendarGrid.answered where column.marks[base + slot] == .absent {
                guard let other = CalendarGrid.sameEnd[slot].first(where: { column.marks[base + $0] != .absent })
                else { continue }
                column.marks[base + slot] = column.marks[base + other]
                column.values[base + slot] = column.values[base + other]
            }
        }
    }

    private func overTime(
        _ column: inout RolledColumn, _ rule: Aggregation.Rule, base: Int, slot: Int, weight: RolledColumn?
    ) {
        let tiles = CalendarGrid.tiles[slot]
        guard !tiles.isEmpty else { return }
        var sum = CellSum(rule)
        for tile in rule == .last ? tiles.suffix(1) : tiles[...] {
            guard sum.add(column, base + tile, weight: weight) else { return }
        }
        sum.store(in: &column, at: base + slot)
    }

    private func overAreas(
        _ column: inout RolledColumn, _ rule: Aggregation.Rule, _ children: [Int], at end: Double, to cell: Int,
        offset: Int, weight: RolledColumn?
    ) {
        var sum = CellSum(rule)
        var isEmpty = true
        for child in children where columns.tree.nodes[child].isValid(at: end) {
            guard sum.add(column, child * grid.width + offset, weight: weight) else { return }
            isEmpty = false
        }
        if !isEmpty { sum.store(in: &column, at: cell) }
    }
}

/// The fold of some cells with the least firm of their marks.
struct CellSum {
    private var fold: RuleFold
    private var mark = CellMark.final
    private let isMean: Bool

    init(_ rule: Aggregation.Rule) {
        fold = RuleFold(rule)
        isMean = rule.isMean
    }

    /// Adds a cell; `false` when it or its weight is not known.
    @inline(__always)
    mutating func add(_ column: RolledColumn, _ cell: Int, weight: RolledColumn?) -> Bool {
        guard column.marks[cell].isKnown else { return false }
        var factor = 0.0
        if isMean {
            guard let weight, weight.marks[cell].isKnown else { return false }
            factor = weight.values[cell]
            mark = mark.rawValue < weight.marks[cell].rawValue ? weight.marks[cell] : mark
        }
        fold.add(column.values[cell], weight: factor)
        mark = mark.rawValue < column.marks[cell].rawValue ? column.marks[cell] : mark
        return true
    }

    func store(in column: inout RolledColumn, at cell: Int) {
        guard case .success(let value) = fold.result else { return }
        column.values[cell] = value
        column.marks[cell] = mark
        column.isTotal[cell] = true
    }
}
