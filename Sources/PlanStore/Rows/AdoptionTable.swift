internal import PlanModel

/// Who made which version the plan.
enum AdoptionTable: KeptTable {
    static let name = "adoption"

    static let insertion = "INSERT INTO adoption (plan_sha256, adopted_by, adopted_on, added_by) VALUES (?, ?, ?, ?)"

    static let hasKey = "plan_sha256 = ?"

    static func row(of adoption: Adoption, in act: ActWriter) -> [Cell] {
        key(of: adoption, in: act) + [adoption.adoptedBy, adoption.adoptedOn]
    }

    static func key(of adoption: Adoption, in act: ActWriter) -> [Cell] { [adoption.planSHA256] }

    /// The one that holds for a plan; `nil` before somebody adopted it.
    static func current(_ db: any Connection, plan: String) throws -> Adoption? {
        let sql = "SELECT * FROM adoption WHERE plan_sha256 = ? AND \(History.isCurrent)"
        return try db.first(sql, [plan]) { row in
            try Adoption(planSHA256: row["plan_sha256"], adoptedBy: row["adopted_by"], adoptedOn: row["adopted_on"])
        }
    }
}

/// Lasting codes; a code that was given stands for ever.
enum CommitmentCodeTable {
    static let name = "commitment_code"

    static let insertion = """
        INSERT INTO commitment_code (plan_sha256, code, commitment, span_start, span_end, added_by)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    static func row(of code: CommitmentCode) -> [Cell] {
        [code.planSHA256, code.code, code.commitment, code.span.start, code.span.end]
    }

    /// All that were ever given, in the order they were given.
    static func all(_ db: any Connection) throws -> [CommitmentCode] {
        try db.rows("SELECT * FROM commitment_code ORDER BY id") { row in
            try CommitmentCode(
                planSHA256: row["plan_sha256"], code: row["code"], commitment: row["commitment"], span: try row.span())
        }
    }
}
