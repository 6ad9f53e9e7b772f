package import PlanModel

/// `responsibilities.csv`: who answers for what, one commitment and one body a row.
package enum ResponsibilityTable {
    private static let table = TableReader(
        required: ["commitment", "body", "role"],
        names: ["编号": "commitment", "单位代码": "body", "分工": "role", "分工代码": "role"])

    /// Reads rows in the order of the file; one without body and role says that nobody answers yet, and is left out.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [ResponsibilityRow] {
        var result: [ResponsibilityRow] = []
        var keys = KeyIndex<String, ResponsibilityRow.Part>()
        try table.read(bytes, file: file) { row in
            if row.text("body").isEmpty, row.text("role").isEmpty, !row.text("commitment").isEmpty { return }
            let commitment = row.requiredText("commitment")
            let body = row.requiredText("body")
            let part = row.required("role", .oneOf(words)) { ResponsibilityRow.Part(word: $0) }
            guard let commitment, let body, let part,
                keys.insert(commitment + "\n" + body, part, row: row, parts: [commitment, body])
            else { return }
            result.append(ResponsibilityRow(row: row.row, commitment: commitment, body: body, part: part))
        }
        return result
    }

    private static let words = ResponsibilityRow.Part.allCases.map(\.rawValue) + ["牵头", "协助", "解除"]
}
