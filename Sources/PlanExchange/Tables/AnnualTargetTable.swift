package import PlanModel

/// `annual_targets.csv` and A.csv: the adopted value of an indicator for one year, one a row.
package enum AnnualTargetTable {
    private static let table = TableReader(
        required: ["indicator", "area", "year", "value", "unit"], optional: ["comparator", "source"])

    private struct Key: Hashable {
        var indicator: String
        var area: String
        var year: Int
    }

    private struct Content: Equatable {
        var quantity: Quantity
        var comparator: Comparator
    }

    /// Reads annual targets in the order of the file; identical repeats are given once, an empty comparator is
    /// `at_least`.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [AnnualTarget] {
        var result: [AnnualTarget] = []
        var keys = KeyIndex<Key, Content>()
        try table.read(bytes, file: file) { row in
            let indicator = row.requiredText("indicator")
            let area = row.requiredText("area")
            let year = row.whole("year", in: 1...9999)
            let value = row.number("value")
            let comparator = row.word("comparator", default: Comparator.atLeast)
            guard let indicator, let area, let year, let value, let comparator else { return }
            let quantity = Quantity(value, UnitOfMeasure(row.text("unit")))
            let isNew = keys.insert(
                Key(indicator: indicator, area: area, year: year),
                Content(quantity: quantity, comparator: comparator), row: row,
                parts: [indicator, area, String(year)])
            guard isNew else { return }
            result.append(
                AnnualTarget(
                    indicator: indicator, area: area, year: year, quantity: quantity, comparator: comparator,
                    source: row.optionalText("source")))
        }
        return result
    }
}
