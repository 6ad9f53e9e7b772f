package import PlanModel

/// T.csv: targets in the form they are judged in, one a row.
package enum TargetTable {
    private static let years = 1...9999
    private static let table = TableReader(
        required: [
            "indicator", "area", "unit", "kind", "comparator", "value", "upper", "direction", "baseline_year",
            "baseline_value", "start_year", "deadline", "limit", "obligation",
        ],
        optional: ["id", "observed_as", "reference", "per"])

    /// Reads statements in the order of the file.
    ///
    /// An empty cell means "not stated". An empty kind is a level, an empty comparator a bare number; an empty
    /// direction follows from comparator or kind, and is up where neither says more: a bare number is a floor.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [TargetStatement] {
        var result: [TargetStatement] = []
        try table.read(bytes, file: file) { row in
            if let statement = statement(row) { result.append(statement) }
        }
        return result
    }

    private static func statement(_ row: TableRow) -> TargetStatement? {
        let indicator = row.requiredText("indicator")
        let area = row.requiredText("area")
        let kind = row.word("kind", default: TargetKind.level)
        let comparator = row.word("comparator", default: Comparator.exactly)
        let numbers = ["value", "upper", "baseline_value", "limit"].map { row.optionalNumber($0) }
        let dates = ["baseline_year", "start_year", "deadline"].map { row.optionalWhole($0, in: years) }
        let obligation = row.optionalWord("obligation", Obligation.self)
        let observedAs = row.optionalWord("observed_as", TargetStatement.ObservedAs.self)
        let recurrence = row.optionalWord("per", TargetStatement.Recurrence.self)
        guard let kind, let comparator, let indicator, let area,
            let direction = direction(row, comparator: comparator, kind: kind)
        else { return nil }
        return TargetStatement(
            id: row.optionalText("id"), indicator: indicator, area: area,
            unitOfMeasure: UnitOfMeasure(row.text("unit")), kind: kind,
            comparator: comparator, value: numbers[0], upper: numbers[1], direction: direction,
            baselineYear: dates[0], baselineValue: numbers[2], startYear: dates[1], deadline: dates[2],
            limit: numbers[3], obligation: obligation, observedAs: observedAs,
            reference: row.optionalText("reference"), recurrence: recurrence)
    }

    private static func direction(_ row: TableRow, comparator: Comparator, kind: TargetKind) -> Direction? {
        let implied: Direction =
            switch (comparator, kind) {
            case (_, .elimination): .down
            case (_, .milestone), (_, .coverage): .up
            case (.atMost, _), (.lessThan, _): .down
            default: .up
            }
        return row.word("direction", default: implied)
    }
}
