internal import PlanModel

/// Targets that a person took out of a reading or put in.
enum ReadingCorrectionTable: KeptTable {
    static let name = "reading_correction"

    static let insertion = """
        INSERT INTO reading_correction (
            plan_sha256, turn, change, span_start, span_end, deed, quantity, reason, made_by, made_on, node,
            sentence_start, sentence_end, indicator, comparator, value, upper, unit_of_measure, kind, direction,
            deadline, baseline_year, baseline_value, obligation, is_approximate, scope, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "plan_sha256 = ? AND turn = ? AND change = ? AND span_start = ? AND span_end = ?"

    static func row(of correction: ReadingCorrection, in act: ActWriter) -> [Cell] {
        key(of: correction, in: act) + [
            correction.deed.rawValue, correction.quote, correction.reason?.rawValue, correction.madeBy,
            correction.madeOn,
        ] + cells(of: correction.added?.target)
    }

    static func key(of correction: ReadingCorrection, in act: ActWriter) -> [Cell] {
        [
            correction.planSHA256, correction.turn, correction.added == nil ? "remove" : "add",
            correction.span.start, correction.span.end,
        ]
    }

    /// The current ones of a plan, by turn, in each first out, then in.
    static func all(_ db: any Connection, plan: String) throws -> [ReadingCorrection] {
        let sql = """
            SELECT * FROM reading_correction
            WHERE plan_sha256 = ? AND \(History.isCurrent)
            ORDER BY turn, change DESC, span_start, span_end
            """
        return try db.rows(sql, [plan]) { row in
            try ReadingCorrection(
                planSHA256: row["plan_sha256"], turn: row["turn"], deed: try row.value("deed"), kind: .target,
                span: try row.span(), quote: row["quantity"],
                change: row["change"] == "add"
                    ? .add(.target(try ReadingParts.target(row))) : .remove(try row.optional("reason")),
                madeBy: row["made_by"], madeOn: row["made_on"])
        }
    }

    private static func cells(of target: ReadTarget?) -> [Cell] {
        guard let target else { return Array(repeating: nil, count: 16) }
        return [
            target.node, target.sentence.start, target.sentence.end, target.indicator, target.comparator.rawValue,
            target.value, target.upper, target.unitOfMeasure, target.kind.rawValue, target.direction.rawValue,
            target.deadline, target.baselineYear, target.baselineValue, target.obligation?.rawValue,
            target.isApproximate, target.scope,
        ]
    }
}
