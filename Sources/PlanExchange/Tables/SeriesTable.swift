import PlanModel

/// SERIES.csv: series of values, one value a row, oldest first.
package enum SeriesTable {
    /// A series as it is looked ahead along.
    package struct Series: Equatable, Sendable {
        /// The series' name.
        package var id: String
        /// The last stretch without a long hole, oldest first; short holes are bridged by a straight line.
        package var values: [Double]
        /// How many of `values` stand in the table.
        package var observed: Int
        /// How many values make a year, by the length of the periods.
        package var season: Int
    }

    private static let table = TableReader(required: ["id", "period", "value"])
    /// The longest hole that is bridged, in steps.
    private static let longestHole = 3

    /// Reads series in the order in which their first rows stand.
    ///
    /// A period is a year, half year, quarter or month, or a whole number that counts steps; within one series all are
    /// of one length, each after the one before. Rows of several series may stand between one another.
    ///
    /// - Throws: `malformedCell`, `missingColumn`, `wrongFieldCount` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [Series] {
        var growing = Growing()
        try table.read(bytes, file: file) { growing.add($0) }
        return growing.builders.map(\.series)
    }

    /// Reads a file block by block; what stays in memory are the values, eight bytes each.
    ///
    /// A file that is not UTF-8, or has faults, is read again at once if it is not too long for that.
    ///
    /// - Throws: What ``FileBytes`` and ``read(_:file:)`` throw.
    package static func read(path: String) throws(ExchangeFailure) -> [Series] {
        let source = try ByteSource(path: path, limit: ObservationTable.columnLimit)
        let errors = ErrorList(file: path)
        var growing = Growing()
        let isRead = try table.read(RecordBlocks(source), errors: errors) { growing.add($0) }
        if isRead, errors.errors.isEmpty { return growing.builders.map(\.series) }
        if isRead, source.isLong { try errors.check() }
        return try read(try source.wholeBytes(), file: path)
    }

    /// Series as their rows come.
    private struct Growing {
        var builders: [Builder] = []
        private var places: [String: Int] = [:]
        private var current: (id: String, place: Int)?

        mutating func add(_ row: TableRow) {
            let moment = row.required("period", .step, Moment.init)
            let value = row.number("value")
            guard let id = row.requiredText("id"), let moment, let value else { return }
            if let place = current?.id == id ? current?.place : places[id] {
                current = (id, place)
                builders[place].add(value, at: moment, row: row, longestHole: longestHole)
            } else {
                places[id] = builders.count
                builders.append(Builder(id: id, value: value, moment: moment))
            }
        }
    }

    /// Where a period stands among those of its length.
    private struct Moment: Equatable {
        var season: Int
        var ordinal: Int
        var text: String

        init?(_ text: String) {
            self.text = text
            if let number = Int(digits: text, in: 0...999_999) {
                season = 1
                ordinal = number
            } else if let period = Period(text) {
                switch period.length {
                case .year: season = 1
                case .halfYear: season = 2
                case .quarter: season = 4
                case .month: season = 12
                case .day, .run: return nil
                }
                ordinal = Int((period.end * Double(season)).rounded())
            } else {
                return nil
            }
        }
    }

    private struct Builder {
        var series: Series
        private var last: Moment

        init(id: String, value: Double, moment: Moment) {
            series = Series(id: id, values: [value], observed: 1, season: moment.season)
            last = moment
        }

        mutating func add(_ value: Double, at moment: Moment, row: TableRow, longestHole: Int) {
            guard moment.season == last.season, moment.ordinal > last.ordinal else {
                row.report("period", .stepAfter(last.text))
                return
            }
            let steps = moment.ordinal - last.ordinal
            last = moment
            guard let before = series.values.last, steps <= longestHole + 1 else {
                series.values = [value]
                series.observed = 1
                return
            }
            for step in stride(from: 1, to: steps, by: 1) {
                series.values.append(before + (value - before) * Double(step) / Double(steps))
            }
            series.values.append(value)
            series.observed += 1
        }
    }
}
