public import PlanModel

/// Observations in columns of 16 bytes a row, for roll-ups over all areas at once.
///
/// It gives the same values as ``RollUp``, to the last bit, for months, quarters, half years and years: its rows are
/// read in the order they came in, and one thread does the sums.
public struct ObservationColumns: Sendable {
    /// The rows of one indicator: 4 bytes for the area, 4 for period and status, 8 for the value.
    struct Column: Sendable {
        var areas: [Int32] = []
        var periods: [Int32] = []
        var values: [Double] = []
    }

    /// The indicators, in the order of their columns.
    public let indicators: [Indicator]
    /// The areas.
    public let tree: AreaTree
    var columns: [Column]
    /// Why a value cannot be used, by its place; few.
    private(set) var refusals: [ObservedIndex.Key: Lack.Reason] = [:]
    private let places: [String: Int]

    /// Makes empty columns; of two indicators with one identifier the first counts.
    public init(indicators: [Indicator], areas: AreaTree) {
        var places: [String: Int] = [:]
        var kept: [Indicator] = []
        for one in indicators where places[one.id] == nil {
            places[one.id] = kept.count
            kept.append(one)
        }
        self.indicators = kept
        self.places = places
        tree = areas
        columns = Array(repeating: Column(), count: kept.count)
    }

    /// How many rows there are.
    public var count: Int { columns.reduce(0) { $0 + $1.values.count } }

    /// Makes room, so that rows need no second copy while they come in.
    public mutating func reserve(_ rowsPerIndicator: Int) {
        for place in columns.indices {
            columns[place].areas.reserveCapacity(rowsPerIndicator)
            columns[place].periods.reserveCapacity(rowsPerIndicator)
            columns[place].values.reserveCapacity(rowsPerIndicator)
        }
    }

    /// Adds an observation of the edition wanted; a value in a unit that does not convert is kept as refused.
    ///
    /// - Returns: `false` when it is left out: an unknown indicator or area, a forecast or missing value, a day, or a
    ///   run other than from the start of a year.
    public mutating func append(_ observation: Observation) -> Bool {
        guard let column = places[observation.indicator], let area = tree.place(of: observation.area),
            observation.status.isObserved
        else { return false }
        let expected = indicators[column].unitOfMeasure
        guard let converted = observation.quantity.converted(to: expected) else {
            let reason = Lack.Reason.unitMismatch(expected: expected, found: observation.quantity.unitOfMeasure)
            return refuse(observation, column, area, reason)
        }
        guard converted.value.isFinite else { return refuse(observation, column, area, .notFinite) }
        return append(
            column: column, area: area, period: observation.period, value: converted.value, status: observation.status)
    }

    /// Adds a value in the unit of its indicator by places: the quick way.
    ///
    /// - Parameters:
    ///   - column: The place in ``indicators``.
    ///   - area: The place in the list of areas the tree was made from.
    ///   - period: A month, quarter, half year, year or run from the start of a year.
    ///   - value: In the unit of the indicator.
    ///   - status: How firm it is.
    /// - Returns: `false` when it is left out, as for ``append(_:)``.
    public mutating func append(
        column: Int, area: Int, period: Period, value: Double, status: ObservationStatus
    ) -> Bool {
        guard columns.indices.contains(column), tree.nodes.indices.contains(area), value.isFinite,
            let mark = CellMark(status), let code = PeriodCode(period, mark: mark)
        else { return false }
        add(column, area, code, value)
        return true
    }

    private mutating func refuse(
        _ one: Observation, _ column: Int, _ area: Int, _ reason: Lack.Reason
    ) -> Bool {
        guard let code = PeriodCode(one.period, mark: .refused) else { return false }
        refusals[ObservedIndex.Key(indicator: one.indicator, area: one.area, period: one.period)] = reason
        add(column, area, code, 0)
        return true
    }

    @inline(__always)
    private mutating func add(_ column: Int, _ area: Int, _ code: PeriodCode, _ value: Double) {
        columns[column].areas.append(Int32(area))
        columns[column].periods.append(code.rawValue)
        columns[column].values.append(value)
    }

    func place(of indicator: String) -> Int? { places[indicator] }
}
