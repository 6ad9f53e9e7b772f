internal import PlanModel

/// Which body answers for a commitment; commitments are those of the plan that is newest when it is written.
enum ResponsibilityTable: KeptTable {
    static let name = "responsibility"

    static let insertion = """
        INSERT INTO responsibility (plan_sha256, commitment, responsible_unit, role, added_by)
        VALUES (?, ?, ?, ?, ?)
        """

    static let hasKey = "plan_sha256 = ? AND commitment = ? AND responsible_unit = ? AND role = ?"

    static func row(of responsibility: Responsibility, in act: ActWriter) throws -> [Cell] {
        try key(of: responsibility, in: act)
    }

    static func key(of responsibility: Responsibility, in act: ActWriter) throws -> [Cell] {
        [try act.planSHA256(), responsibility.commitment, responsibility.unit, responsibility.role.rawValue]
    }

    /// The current ones of a plan: by commitment, the leading bodies first.
    static func all(_ db: any Connection, plan: String) throws -> [Responsibility] {
        let sql = """
            SELECT * FROM responsibility
            WHERE plan_sha256 = ? AND \(History.isCurrent)
            ORDER BY commitment, role = 'lead' DESC, responsible_unit
            """
        return try db.rows(sql, [plan]) { row in
            try Responsibility(
                commitment: row["commitment"], unit: row["responsible_unit"], role: try row.value("role"))
        }
    }

    /// All that ever were of a plan, with the acts that began and ended them; oldest first.
    static func history(_ db: any Connection, plan: String) throws -> [ResponsibilityTerm] {
        let sql = """
            SELECT
                responsibility.commitment, responsibility.responsible_unit, responsibility.role,
                beginning.at AS since, beginning.actor AS given_by, ending.at AS ended, ending.actor AS ended_by
            FROM responsibility
            JOIN audit_entry AS beginning ON beginning.sequence = responsibility.added_by
            LEFT JOIN audit_entry AS ending
            ON ending.sequence = coalesce(responsibility.superseded_by, responsibility.closed_by)
            WHERE responsibility.plan_sha256 = ?
            ORDER BY responsibility.added_by, responsibility.id
            """
        return try db.rows(sql, [plan]) { row in
            ResponsibilityTerm(
                try Responsibility(
                    commitment: row["commitment"], unit: row["responsible_unit"], role: try row.value("role")),
                since: try row["since"], givenBy: try row["given_by"], until: try row["ended"],
                endedBy: try row["ended_by"])
        }
    }
}
