internal import PlanModel

/// Administrative divisions.
enum AreaTable: KeptTable {
    static let name = "area"

    static let insertion = """
        INSERT INTO area (code, name_zh, name_en, parent, valid_from, valid_to, added_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "code = ?"

    static func row(of area: Area, in act: ActWriter) -> [Cell] {
        [area.id, area.nameZh, area.nameEn, area.parent, area.validFrom, area.validTo]
    }

    static func key(of area: Area, in act: ActWriter) -> [Cell] { [area.id] }

    /// The current ones, by code.
    static func all(_ db: any Connection) throws -> [Area] {
        try db.rows("SELECT * FROM area WHERE \(History.isCurrent) ORDER BY code") { row in
            try Area(
                id: row["code"], nameZh: row["name_zh"], nameEn: row["name_en"], parent: row["parent"],
                validFrom: row["valid_from"], validTo: row["valid_to"])
        }
    }
}
