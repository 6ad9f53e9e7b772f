internal import GRDB
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
    static func all(_ db: Database) throws -> [Area] {
        try Row.fetchAll(db, sql: "SELECT * FROM area WHERE \(History.isCurrent) ORDER BY code").map { row in
            Area(
                id: row["code"], nameZh: row["name_zh"], nameEn: row["name_en"], parent: row["parent"],
                validFrom: row["valid_from"], validTo: row["valid_to"])
        }
    }
}
