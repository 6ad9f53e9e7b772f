internal import PlanModel

/// Adopted values for one year.
enum AnnualTargetTable: KeptTable {
    static let name = "annual_target"

    static let insertion = """
        INSERT INTO annual_target (indicator, area, year, value, unit_of_measure, comparator, source, added_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "indicator = ? AND area = ? AND year = ?"

    static func row(of target: AnnualTarget, in act: ActWriter) -> [Cell] {
        [
            target.indicator, target.area, target.year, target.quantity.value, target.quantity.unitOfMeasure.rawValue,
            target.comparator.rawValue, target.source,
        ]
    }

    static func key(of target: AnnualTarget, in act: ActWriter) -> [Cell] {
        [target.indicator, target.area, target.year]
    }

    /// The current ones: by indicator, area, year.
    static func all(_ db: any Connection) throws -> [AnnualTarget] {
        let sql = "SELECT * FROM annual_target WHERE \(History.isCurrent) ORDER BY indicator, area, year"
        return try db.rows(sql) { row in
            try AnnualTarget(
                indicator: row["indicator"], area: row["area"], year: row["year"],
                quantity: Quantity(row["value"], UnitOfMeasure(row["unit_of_measure"])),
                comparator: try row.value("comparator"), source: row["source"])
        }
    }
}
