internal import PlanModel

/// What bodies submit; commitments are those of the plan that is newest when it is written.
enum ReportTable: KeptTable {
    static let name = "report"

    static let insertion = """
        INSERT INTO report (
            plan_sha256, commitment, responsible_unit, period, state, due_on, submitted_on, note, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "plan_sha256 = ? AND commitment = ? AND responsible_unit = ? AND period = ?"

    static func row(of report: Report, in act: ActWriter) throws -> [Cell] {
        try key(of: report, in: act) + [report.state.rawValue, report.dueOn, report.submittedOn, report.note]
    }

    static func key(of report: Report, in act: ActWriter) throws -> [Cell] {
        [try act.planSHA256(), report.commitment, report.unit, report.period.description]
    }

    /// The current ones of a plan: by commitment, period, body.
    static func all(_ db: any Connection, plan: String) throws -> [Report] {
        let sql = """
            SELECT * FROM report
            WHERE plan_sha256 = ? AND \(History.isCurrent)
            ORDER BY commitment, responsible_unit
            """
        let reports = try db.rows(sql, [plan]) { row in
            try Report(
                commitment: row["commitment"], unit: row["responsible_unit"], period: try row.period("period"),
                state: try row.value("state"), dueOn: row["due_on"], submittedOn: row["submitted_on"],
                note: row["note"])
        }
        return reports.sorted { ($0.commitment, $0.period, $0.unit) < ($1.commitment, $1.period, $1.unit) }
    }
}
