import PlanModel
import PlanOffice

/// The first page as data.
enum OverviewJSON {
    static func members(_ overview: Overview) -> [String: JSONValue] {
        [
            "counts": .object(
                Dictionary(
                    uniqueKeysWithValues: CommitmentKind.allCases.map { kind in
                        (kind.rawValue, .int(overview.counts[kind] ?? 0))
                    }))
        ]
    }
}
