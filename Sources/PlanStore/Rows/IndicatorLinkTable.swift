internal import PlanModel

/// Ties between indicators and quantities in a plan's text.
enum IndicatorLinkTable: KeptTable {
    static let name = "indicator_link"

    static let insertion = """
        INSERT INTO indicator_link (
            indicator, plan_sha256, span_start, span_end, quantity, relation, observed_as, reference, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "plan_sha256 = ? AND span_start = ? AND span_end = ? AND indicator = ? AND quantity = ?"

    static func row(of link: IndicatorLink, in act: ActWriter) -> [Cell] {
        [
            link.indicator, link.planSHA256, link.span.start, link.span.end, link.quantity, link.relation.rawValue,
            link.observedAs?.rawValue, link.reference,
        ]
    }

    static func key(of link: IndicatorLink, in act: ActWriter) -> [Cell] {
        [link.planSHA256, link.span.start, link.span.end, link.indicator, link.quantity]
    }

    /// The current ones of a plan, in document order, then by indicator.
    static func all(_ db: any Connection, plan: String) throws -> [IndicatorLink] {
        let sql = """
            SELECT * FROM indicator_link
            WHERE plan_sha256 = ? AND \(History.isCurrent)
            ORDER BY span_start, span_end DESC, indicator, quantity
            """
        return try db.rows(sql, [plan]) { row in
            try IndicatorLink(
                indicator: row["indicator"], planSHA256: row["plan_sha256"], span: try row.span(),
                quantity: row["quantity"], relation: try row.value("relation"),
                observedAs: try row.optional("observed_as"), reference: row["reference"])
        }
    }
}
