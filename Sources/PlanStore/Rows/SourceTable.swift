internal import PlanModel

/// Documents that values were taken from.
enum SourceTable: KeptTable {
    static let name = "source"

    static let insertion = """
        INSERT INTO source (code, publisher, title, published, address, added_by)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "code = ?"

    static func row(of source: Source, in act: ActWriter) -> [Cell] {
        [source.id, source.publisher, source.title, source.published, source.address]
    }

    static func key(of source: Source, in act: ActWriter) -> [Cell] { [source.id] }

    /// The current ones, by identifier.
    static func all(_ db: any Connection) throws -> [Source] {
        try db.rows("SELECT * FROM source WHERE \(History.isCurrent) ORDER BY code") { row in
            try Source(
                id: row["code"], publisher: row["publisher"], title: row["title"], published: row["published"],
                address: row["address"])
        }
    }
}
