package import PlanAnalysis
package import PlanExchange
package import PlanModel

extension ObservedRows {
    /// The rows of the unnamed edition as columns for roll-ups.
    ///
    /// Rows of indicators and areas that are not given, of days and of editions with a name are left out.
    package func columns(indicators: [Indicator], areas tree: AreaTree, threads: Int) -> ObservationColumns {
        let places = Dictionary(
            indicators.enumerated().map { ($0.element.id, Int32($0.offset)) }, uniquingKeysWith: { first, _ in first })
        let looked = PlacedRowsMaker(
            rows: self, columns: self.indicators.map { places[$0] ?? -1 },
            areas: areas.map { tree.row(of: $0).map(Int32.init) ?? -1 }, indicators: indicators)
        let placed = Pieces.map(blocks.count, threads: threads) { looked.placed(blocks[$0]) }
        return ObservationColumns(indicators: indicators, areas: tree, rows: placed, threads: threads)
    }
}

/// Looks up the places of rows, block by block.
private struct PlacedRowsMaker {
    let rows: ObservedRows
    /// By indicator of the rows; −1 where it is not wanted.
    let columns: [Int32]
    let areas: [Int32]
    let indicators: [Indicator]
    private let periods: [Int32?]
    private let statuses: [Int32?]
    private let unnamed: Int
    private let scales: [UnitOfMeasure.Scale]
    private let own: [UnitOfMeasure.Scale]

    init(rows: ObservedRows, columns: [Int32], areas: [Int32], indicators: [Indicator]) {
        self.rows = rows
        self.columns = columns
        self.areas = areas
        self.indicators = indicators
        periods = rows.periods.map { PlacedRows.code(of: $0) }
        statuses = ObservedRows.statuses.map { PlacedRows.code(of: $0) } + [nil, nil, nil]
        unnamed = rows.vintages.firstIndex(of: "") ?? -1
        scales = rows.units.map(\.scale)
        own = indicators.map(\.unitOfMeasure.scale)
    }

    func placed(_ block: ObservedRows.Block) -> PlacedRows {
        let columns = block.indicatorNumbers.map { self.columns[Int($0)] }
        let areas = block.areaNumbers.map { self.areas[Int($0)] }
        let periods = block.periodNumbers.map { self.periods[Int($0)] ?? -1 }
        let isUnnamed = block.vintageNumbers.map { Int($0) == unnamed }
        var placed = PlacedRows(capacity: block.values.count)
        for row in block.values.indices {
            let column = columns[Int(block.indicators[row])]
            let area = areas[Int(block.areas[row])]
            let period = periods[Int(block.periods[row])]
            guard column >= 0, area >= 0, period >= 0, let status = statuses[Int(block.marks[row] & 7)],
                block.vintages.isEmpty || isUnnamed[Int(block.vintages[row])]
            else { continue }
            let unit = Int(block.unitNumbers[Int(block.marks[row] >> 3)])
            let (from, to) = (scales[unit], own[Int(column)])
            let value = block.values[row]
            if rows.units[unit] == indicators[Int(column)].unitOfMeasure {
                placed.append(column: column, area: area, code: period | status, value: value)
            } else if from.base == to.base, (value * from.factor / to.factor).isFinite {
                let converted = from.factor == to.factor ? value : value * from.factor / to.factor
                placed.append(column: column, area: area, code: period | status, value: converted)
            } else {
                placed.append(observation(block, row, unit: unit, column: Int(column)))
            }
        }
        return placed
    }

    private func observation(_ block: ObservedRows.Block, _ row: Int, unit: Int, column: Int) -> Observation {
        Observation(
            indicator: indicators[column].id, area: rows.areas[Int(block.areaNumbers[Int(block.areas[row])])],
            period: rows.periods[Int(block.periodNumbers[Int(block.periods[row])])],
            quantity: Quantity(block.values[row], rows.units[unit]),
            status: ObservedRows.statuses[Int(block.marks[row] & 7)])
    }
}
