internal import PlanModel

/// Public bodies.
enum ResponsibleUnitTable: KeptTable {
    static let name = "responsible_unit"

    static let insertion = """
        INSERT INTO responsible_unit (code, name_zh, name_en, parent, area, added_by)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "code = ?"

    static func row(of body: ResponsibleUnit, in act: ActWriter) -> [Cell] {
        [body.id, body.nameZh, body.nameEn, body.parent, body.area]
    }

    static func key(of body: ResponsibleUnit, in act: ActWriter) -> [Cell] { [body.id] }

    /// The current ones, by identifier.
    static func all(_ db: any Connection) throws -> [ResponsibleUnit] {
        let sql = "SELECT * FROM responsible_unit WHERE \(History.isCurrent) ORDER BY code"
        return try db.rows(sql) { row in
            try ResponsibleUnit(
                id: row["code"], nameZh: row["name_zh"], nameEn: row["name_en"], parent: row["parent"],
                area: row["area"])
        }
    }
}
