import PlanModel
import PlanOffice

/// The list as data: all that match, whatever the page.
enum CommitmentsJSON {
    static func members(_ query: CommitmentQuery, _ list: CommitmentList) -> [String: JSONValue] {
        [
            "total": .int(list.total),
            "matches": .int(list.matches.count),
            "order": .string(query.order.rawValue),
            "filter": .object(filter(query.items)),
            "counts": [
                "kind": counts(list.kindCounts), "class": counts(list.standingCounts), "gap": counts(list.gapCounts),
                "chapter": .object(list.chapterCounts.mapValues { .int($0) }),
            ],
            "commitments": .array(list.matches.map(CommitmentJSON.value)),
        ]
    }

    private static func counts<Key: RawRepresentable & Hashable>(_ counts: [Key: Int]) -> JSONValue
    where Key.RawValue == String {
        .object(Dictionary(counts.map { ($0.key.rawValue, .int($0.value)) }) { $1 })
    }

    private static func filter(_ items: QueryItems) -> [String: JSONValue] {
        Dictionary(items.items.map { ($0.name, [.string($0.value)]) }) { (old: JSONValue, new: JSONValue) in
            guard case .array(let before) = old, case .array(let more) = new else { return new }
            return .array(before + more)
        }
    }
}
