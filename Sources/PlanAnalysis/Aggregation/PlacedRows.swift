package import PlanModel

/// Some rows of a table that follow one another, their indicators and areas already looked up.
package struct PlacedRows: Sendable {
    /// The place of each row's indicator in ``ObservationColumns/indicators``.
    var columns: [Int32] = []
    var areas: [Int32] = []
    var periods: [Int32] = []
    var values: [Double] = []
    /// Rows that need looking at, such as values in another unit.
    var others: [Observation] = []

    /// Makes room for rows.
    package init(capacity: Int) {
        columns.reserveCapacity(capacity)
        areas.reserveCapacity(capacity)
        periods.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
    }

    /// What stands for a period; `nil` for days and for runs other than from the start of a year.
    package static func code(of period: Period) -> Int32? { PeriodCode(period, mark: .final)?.rawValue }

    /// What stands for a status, to be added to a period's code; `nil` for those that are no observation.
    package static func code(of status: ObservationStatus) -> Int32? {
        CellMark(status).map { Int32($0.rawValue) << 29 }
    }

    /// Adds a row whose value is finite and in the unit of its indicator.
    @inline(__always)
    package mutating func append(column: Int32, area: Int32, code: Int32, value: Double) {
        columns.append(column)
        areas.append(area)
        periods.append(code)
        values.append(value)
    }

    /// Adds a row in any unit.
    package mutating func append(_ observation: Observation) { others.append(observation) }
}

extension ObservationColumns {
    /// Makes columns of rows, in their order whatever the number of threads.
    package init(indicators: [Indicator], areas: AreaTree, rows: [PlacedRows], threads: Int) {
        self.init(indicators: indicators, areas: areas)
        let width = columns.count
        let counts = Pieces.map(rows.count, threads: threads) { place in
            rows[place].columns.reduce(into: [Int](repeating: 0, count: width)) { $0[Int($1)] += 1 }
        }
        var starts = counts
        var sums = [Int](repeating: 0, count: width)
        for place in counts.indices {
            starts[place] = sums
            for column in 0..<width { sums[column] += counts[place][column] }
        }
        let room = sums.map(ColumnRoom.init)
        _ = Pieces.map(rows.count, threads: threads) { place in
            var next = starts[place]
            let some = rows[place]
            for row in some.values.indices {
                let column = Int(some.columns[row])
                room[column].put(some.areas[row], some.periods[row], some.values[row], at: next[column])
                next[column] += 1
            }
        }
        columns = Pieces.map(width, threads: threads) { room[$0].column() }
        for one in rows.lazy.flatMap(\.others) { _ = append(one) }
    }

    /// The years in which anything was observed; `nil` when nothing was.
    package var years: ClosedRange<Int>? {
        var range: ClosedRange<Int>?
        for column in columns {
            var last: Int32 = -1
            for period in column.periods where period & 0x1FFF_FFFF != last {
                last = period & 0x1FFF_FFFF
                let code = PeriodCode(rawValue: period)
                let year = code.ordinal / [12, 4, 2, 1, 12][min(code.length, 4)] + 1
                range = range.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
            }
        }
        return range
    }
}

/// Room for the rows of one column that several threads fill at places of their own.
private struct ColumnRoom: @unchecked Sendable {
    private let areas: UnsafeMutableBufferPointer<Int32>
    private let periods: UnsafeMutableBufferPointer<Int32>
    private let values: UnsafeMutableBufferPointer<Double>

    init(count: Int) {
        areas = .allocate(capacity: count)
        periods = .allocate(capacity: count)
        values = .allocate(capacity: count)
    }

    @inline(__always)
    func put(_ area: Int32, _ period: Int32, _ value: Double, at place: Int) {
        areas.initializeElement(at: place, to: area)
        periods.initializeElement(at: place, to: period)
        values.initializeElement(at: place, to: value)
    }

    /// The filled column; the room is given back.
    func column() -> ObservationColumns.Column {
        defer {
            areas.deallocate()
            periods.deallocate()
            values.deallocate()
        }
        return ObservationColumns.Column(areas: Array(areas), periods: Array(periods), values: Array(values))
    }
}
