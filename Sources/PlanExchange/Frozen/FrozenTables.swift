package import PlanModel

/// Statements, observations and annual targets as the tables `lantu evaluate` reads: what an evaluation freezes.
package enum FrozenTables {
    /// T.csv with all columns, optional ones included.
    package static func statements(_ statements: [TargetStatement]) -> [UInt8] {
        let columns = [
            "id", "indicator", "area", "unit", "kind", "comparator", "value", "upper", "direction", "baseline_year",
            "baseline_value", "start_year", "deadline", "limit", "obligation", "observed_as", "reference", "per",
        ]
        return write(columns, statements.map(row))
    }

    /// O.csv with vintage and source.
    package static func observations(_ observations: [Observation]) -> [UInt8] {
        let columns = ["indicator", "area", "period", "value", "unit", "status", "vintage", "source"]
        let rows = observations.map { observation -> [Cell] in
            [
                .text(observation.indicator), .text(observation.area), .text(observation.period.description),
                .number(observation.quantity.value), .text(observation.quantity.unitOfMeasure.rawValue),
                .text(observation.status.rawValue), .text(observation.vintage), Cell(observation.source),
            ]
        }
        return write(columns, rows)
    }

    /// A.csv with comparator and source.
    package static func annualTargets(_ targets: [AnnualTarget]) -> [UInt8] {
        let columns = ["indicator", "area", "year", "value", "unit", "comparator", "source"]
        let rows = targets.map { target -> [Cell] in
            [
                .text(target.indicator), .text(target.area), .number(Double(target.year)),
                .number(target.quantity.value), .text(target.quantity.unitOfMeasure.rawValue),
                .text(target.comparator.rawValue), Cell(target.source),
            ]
        }
        return write(columns, rows)
    }

    private static func row(_ statement: TargetStatement) -> [Cell] {
        [
            Cell(statement.id), .text(statement.indicator), .text(statement.area),
            .text(statement.unitOfMeasure.rawValue), .text(statement.kind.rawValue),
            .text(statement.comparator.rawValue), Cell(statement.value), Cell(statement.upper),
            .text(statement.direction.rawValue), whole(statement.baselineYear), Cell(statement.baselineValue),
            whole(statement.startYear), whole(statement.deadline), Cell(statement.limit),
            Cell(statement.obligation?.rawValue), Cell(statement.observedAs?.rawValue), Cell(statement.reference),
            Cell(statement.recurrence?.rawValue),
        ]
    }

    private static func whole(_ number: Int?) -> Cell { Cell(number.map(Double.init)) }

    private static func write(_ columns: [String], _ rows: [[Cell]]) -> [UInt8] {
        CSVWriter().write(Sheet(title: "", columns: columns.map { Column($0) }, rows: rows))
    }
}
