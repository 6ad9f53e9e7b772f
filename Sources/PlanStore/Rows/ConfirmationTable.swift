internal import PlanModel

/// Fields that a person checked against the text.
enum ConfirmationTable: KeptTable {
    static let name = "confirmation"

    static let insertion = """
        INSERT INTO confirmation (
            plan_sha256, span_start, span_end, field, quantity, value, checked_by, checked_on, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "plan_sha256 = ? AND span_start = ? AND span_end = ? AND field = ?"

    static func row(of confirmation: Confirmation, in act: ActWriter) -> [Cell] {
        key(of: confirmation, in: act) + [
            confirmation.quantity, confirmation.value, confirmation.checkedBy, confirmation.checkedOn,
        ]
    }

    static func key(of confirmation: Confirmation, in act: ActWriter) -> [Cell] {
        [confirmation.planSHA256, confirmation.span.start, confirmation.span.end, confirmation.field.rawValue]
    }

    /// The current ones of a plan, in document order, then by field.
    static func all(_ db: any Connection, plan: String) throws -> [Confirmation] {
        let sql = """
            SELECT * FROM confirmation
            WHERE plan_sha256 = ? AND \(History.isCurrent)
            ORDER BY span_start, span_end DESC, field
            """
        return try db.rows(sql, [plan]) { row in
            try Confirmation(
                planSHA256: row["plan_sha256"], span: try row.span(), quantity: row["quantity"],
                field: try row.value("field"), value: row["value"], checkedBy: row["checked_by"],
                checkedOn: row["checked_on"])
        }
    }
}
