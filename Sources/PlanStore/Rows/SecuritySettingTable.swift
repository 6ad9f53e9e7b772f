internal import PlanModel

/// Security settings: of one name at most one that holds and one that waits.
enum SecuritySettingTable: KeptTable {
    static let name = "security_setting"

    static let insertion = """
        INSERT INTO security_setting (name, value, proposed_by, agreed_by, added_by) VALUES (?, ?, ?, ?, ?)
        """

    static let hasKey = "name = ? AND (agreed_by IS NULL) = ?"

    static func row(of setting: SecuritySetting, in act: ActWriter) -> [Cell] {
        [setting.name.rawValue, setting.value, setting.proposedBy, setting.agreedBy]
    }

    static func key(of setting: SecuritySetting, in act: ActWriter) -> [Cell] {
        [setting.name.rawValue, setting.agreedBy == nil]
    }

    /// The current ones by name, the one that holds first.
    static func all(_ db: any Connection) throws -> [SecuritySetting] {
        let sql = "SELECT * FROM security_setting WHERE \(History.isCurrent) ORDER BY name, agreed_by IS NULL"
        return try db.rows(sql) { row in
            try SecuritySetting(
                name: try row.value("name"), value: row["value"], proposedBy: row["proposed_by"],
                agreedBy: row["agreed_by"])
        }
    }
}

extension Register {
    /// Reads who may get in.
    init(_ db: any Connection) throws {
        self.init(
            head: try AuditTrail.head(db), accounts: try UserAccountTable.all(db), keys: try AccessKeyTable.all(db),
            settings: try SecuritySettingTable.all(db), bodies: try ResponsibleUnitTable.all(db),
            areas: try AreaTable.all(db))
    }
}
