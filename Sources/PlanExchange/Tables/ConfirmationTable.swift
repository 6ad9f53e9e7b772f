package import PlanModel

/// `confirmed.csv`: fields that a person checked against the plan's text, one a row.
package enum ConfirmationTable {
    private static let table = TableReader(required: [
        "plan_sha256", "start", "end", "quantity", "field", "value", "checked_by", "checked_on",
    ])

    private struct Key: Hashable {
        var planSHA256: String
        var span: SourceSpan
        var field: TargetField
    }

    /// Reads confirmations in the order of the file; identical repeats are given once.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [Confirmation] {
        var result: [Confirmation] = []
        var keys = KeyIndex<Key, Confirmation>()
        try table.read(bytes, file: file) { row in
            let sha256 = row.required("plan_sha256", .sha256) { $0.isSHA256 ? $0 : nil }
            let span = row.span()
            let quantity = row.requiredVerbatim("quantity")
            let field: TargetField? = row.word("field")
            let checkedBy = row.requiredText("checked_by")
            let checkedOn = row.required("checked_on", .day) { $0.isDay ? $0 : nil }
            guard let sha256, let span, let quantity, let field, let checkedBy, let checkedOn else { return }
            let confirmation = Confirmation(
                planSHA256: sha256, span: span, quantity: quantity, field: field, value: row.text("value"),
                checkedBy: checkedBy, checkedOn: checkedOn)
            let parts = [sha256, String(span.start), String(span.end), field.rawValue]
            let key = Key(planSHA256: sha256, span: span, field: field)
            if keys.insert(key, confirmation, row: row, parts: parts) { result.append(confirmation) }
        }
        return result
    }
}
