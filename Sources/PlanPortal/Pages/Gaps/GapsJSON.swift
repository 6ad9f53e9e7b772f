import PlanModel
import PlanOffice

/// The data request as data.
enum GapsJSON {
    static func members(_ list: GapList) -> [String: JSONValue] {
        [
            "counts": .object(Dictionary(list.counts.map { ($0.key.rawValue, .int($0.value)) }) { $1 }),
            "rows": .array(list.rows.map(row)),
        ]
    }

    private static func row(_ row: GapRow) -> JSONValue {
        [
            "id": .string(row.commitment.id), "kind": .string(row.commitment.kind.rawValue),
            "title": .string(row.commitment.title), "sentence": .string(row.sentence),
            "span": CommitmentJSON.span(row.commitment.span), "gap": .string(row.gap.rawValue),
            "name": row.gap.phrase.json, "period": .string(row.period), "unit": .string(row.unitOfMeasure.rawValue),
            "body": .optional(row.body), "trust": .string(row.commitment.trust.rawValue),
            "address": .string(row.address), "inputs": .array(row.inputs.map(FormulaLackWords.json)),
        ]
    }
}
