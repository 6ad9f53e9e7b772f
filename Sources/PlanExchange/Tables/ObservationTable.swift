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
        var periods: [String: Period] = [:]
        try table.read(bytes, file: file) { row in
            let period = periods[row.text("period")] ?? row.required("period", .period, Period.init)
            let status = row.word("status", default: ObservationStatus.final)
            let value = status == .missing ? row.optionalNumber("value") : row.number("value")
            guard let indicator = row.requiredText("indicator"), let area = row.requiredText("area"), let period,
                let status, value != nil || status == .missing
            else { return }
            periods[period.description] = period
            let unit = row.text("unit")
            let vintage = row.text("vintage")
            let key = Key(indicator: indicator, area: area, period: period, vintage: vintage)
            let isNew = keys.insert(
                key, Content(value: value, unit: unit), row: row,
                parts: [indicator, area, period.description] + (vintage.isEmpty ? [] : [vintage]))
            guard isNew, let value else { return }
            result.append(
                Observation(
                    indicator: indicator, area: area, period: period,
                    quantity: Quantity(value, UnitOfMeasure(unit)), status: status, vintage: vintage,
                    source: row.optionalText("source")))
        }
        return result
    }
}
