package import PlanModel

/// `observations.csv` and O.csv: observed values, one a row.
package enum ObservationTable {
    static let table = TableReader(
        required: ["indicator", "area", "period", "value", "unit", "status"], optional: ["vintage", "source"])

    /// What makes an observation the same as another.
    private struct Key: Hashable {
        var indicator: String
        var area: String
        var period: Period
        var vintage: String
    }

    /// What a repeat must agree in.
    private struct Content: Equatable {
        var value: Double?
        var unit: String
    }

    /// Reads observations in the order of the file; identical repeats are given once.
    ///
    /// An empty status is `A`. A row with status `M` may leave the value empty; it says that there is no value, and
    /// gives no observation.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [Observation] {
        var result: [Observation] = []
        var keys = KeyIndex<Key, Content>()
        var cells = ObservationCells()
        try table.read(bytes, file: file) { row in
            guard let one = cells.read(row) else { return }
            let key = Key(indicator: one.indicator, area: one.area, period: one.period, vintage: one.vintage)
            let isNew = keys.insert(key, Content(value: one.value, unit: one.unit), row: row, parts: one.key)
            guard isNew, let value = one.value else { return }
            result.append(
                Observation(
                    indicator: one.indicator, area: one.area, period: one.period,
                    quantity: Quantity(value, UnitOfMeasure(one.unit)), status: one.status, vintage: one.vintage,
                    source: row.optionalText("source")))
        }
        return result
    }
}

/// Reads the cells of rows of observations.
struct ObservationCells {
    /// What a row says.
    struct Content {
        var indicator: String
        var area: String
        var period: Period
        var status: ObservationStatus
        var value: Double?
        var unit: String
        var vintage: String

        /// What names it in an error.
        var key: [String] { [indicator, area, period.description] + (vintage.isEmpty ? [] : [vintage]) }
    }

    private var periods: [String: Period] = [:]

    /// `nil` when a cell is not what it must be, which is reported.
    mutating func read(_ row: TableRow) -> Content? {
        let period = periods[row.text("period")] ?? row.required("period", .period, Period.init)
        let status = row.word("status", default: ObservationStatus.final)
        let value = status == .missing ? row.optionalNumber("value") : row.number("value")
        guard let indicator = row.requiredText("indicator"), let area = row.requiredText("area"), let period,
            let status, value != nil || status == .missing
        else { return nil }
        periods[period.description] = period
        return Content(
            indicator: indicator, area: area, period: period, status: status, value: value, unit: row.text("unit"),
            vintage: row.text("vintage"))
    }
}
