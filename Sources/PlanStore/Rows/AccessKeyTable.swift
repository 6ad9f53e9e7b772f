internal import PlanModel

/// Sessions and tokens.
enum AccessKeyTable: KeptTable {
    static let name = "access_key"

    static let insertion = """
        INSERT INTO access_key (
            hash, kind, account, label, scope, made_at, ends_at, made_from, has_second_factor, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "hash = ?"

    static func row(of key: AccessKey, in act: ActWriter) throws -> [Cell] {
        [
            key.hash, key.kind.rawValue, key.account, key.label, try key.scope.map { try JSONCells.text($0) },
            key.madeAt, key.endsAt, key.madeFrom, key.hasSecondFactor,
        ]
    }

    static func key(of key: AccessKey, in act: ActWriter) -> [Cell] { [key.hash] }

    /// Those that were not ended: by account and the moment they were made.
    static func all(_ db: any Connection) throws -> [AccessKey] {
        let sql = "SELECT * FROM access_key WHERE \(History.isCurrent) ORDER BY account, made_at, hash"
        return try db.rows(sql) { row in
            let scope: String? = try row["scope"]
            return try AccessKey(
                hash: row["hash"], kind: try row.value("kind"), account: row["account"], label: row["label"],
                scope: try scope.map { try JSONCells.value($0, as: [String].self) }, madeAt: row["made_at"],
                endsAt: row["ends_at"], madeFrom: row["made_from"], hasSecondFactor: row["has_second_factor"])
        }
    }
}
