internal import PlanModel

/// Variables that measure achievement.
enum IndicatorTable: KeptTable {
    static let name = "indicator"

    static let insertion = """
        INSERT INTO indicator (
            code, name_zh, name_en, unit_of_measure, timing, frequency, aggregation, decimals, source_body, definition,
            formula, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "code = ?"

    static func row(of indicator: Indicator, in act: ActWriter) -> [Cell] {
        [
            indicator.id, indicator.nameZh, indicator.nameEn, indicator.unitOfMeasure.rawValue,
            indicator.timing.rawValue, indicator.frequency, indicator.aggregation.rawValue, indicator.decimals,
            indicator.sourceBody, indicator.definition, indicator.formula,
        ]
    }

    static func key(of indicator: Indicator, in act: ActWriter) -> [Cell] { [indicator.id] }

    /// The current ones, by identifier.
    static func all(_ db: any Connection) throws -> [Indicator] {
        try db.rows("SELECT * FROM indicator WHERE \(History.isCurrent) ORDER BY code") { row in
            try Indicator(
                id: row["code"], nameZh: row["name_zh"], nameEn: row["name_en"],
                unitOfMeasure: UnitOfMeasure(row["unit_of_measure"]), timing: try row.value("timing"),
                frequency: row["frequency"], aggregation: try row.value("aggregation"), decimals: row["decimals"],
                sourceBody: row["source_body"], definition: row["definition"],
                formula: row["formula"])
        }
    }
}
