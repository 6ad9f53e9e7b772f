internal import PlanModel

/// The verdicts of an evaluation, in its order.
enum VerdictTable {
    static let insertion = """
        INSERT INTO verdict (
            evaluation, position, statement, indicator, area, vintage, standing, progress, expected, score, deadline,
            is_deadline_assumed, is_provisional, observed_period, observed_value, missing, reason, reason_data, path,
            is_computed
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// The cells behind evaluation and position.
    static func row(of verdict: Verdict) throws -> [Cell] {
        [
            verdict.id, verdict.indicator, verdict.area, verdict.vintage, verdict.standing.rawValue, verdict.progress,
            verdict.expected, verdict.score, verdict.deadline, verdict.isDeadlineAssumed, verdict.isProvisional,
            verdict.observed?.period.description, verdict.observed?.value, try JSONCells.periods(verdict.missing),
            verdict.reason.code, try verdict.reason.storedData(), verdict.path?.rawValue, verdict.isComputed,
        ]
    }

    static func all(_ db: any Connection, of evaluation: Int64) throws -> [Verdict] {
        let sql = "SELECT * FROM verdict WHERE evaluation = ? ORDER BY position"
        return try db.rows(sql, [evaluation]) { row in
            try Verdict(
                id: row["statement"], indicator: row["indicator"], area: row["area"], vintage: row["vintage"],
                standing: try row.value("standing"), progress: row["progress"], expected: row["expected"],
                path: ExpectedPath(rawValue: row["path"] ?? ""), score: row["score"], deadline: row["deadline"],
                isDeadlineAssumed: row["is_deadline_assumed"], isProvisional: row["is_provisional"],
                isComputed: row["is_computed"], observed: try observed(row),
                missing: try JSONCells.periods(row["missing"]),
                reason: try VerdictReason(code: row["reason"], storedData: row["reason_data"]))
        }
    }

    private static func observed(_ row: any Row) throws -> Verdict.Observed? {
        guard let value: Double = try row["observed_value"] else { return nil }
        return Verdict.Observed(period: try row.period("observed_period"), value: value)
    }
}
