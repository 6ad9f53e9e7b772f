import PlanModel
import PlanOffice

/// The method as data.
enum MethodJSON {
    static func members() -> [String: JSONValue] {
        [
            "method": "pace/1",
            "thresholds": ["ahead": .number(1.1), "on_track": .number(0.9), "about": .number(0.05)],
            "classes": .array(
                VerdictClass.displayOrder.map {
                    ["class": .string($0.rawValue), "name": $0.phrase.json, "rule": MethodClasses.rule(of: $0).json]
                }),
            "kinds": .array(
                TargetKind.allCases.map { kind in
                    [
                        "kind": .string(kind.rawValue), "name": Phrase { Wording.name(kind, language: $0) }.json,
                        "formula": MethodKinds.formula(of: kind).json, "meaning": MethodKinds.meaning(of: kind).json,
                    ]
                }),
            "time": .array(MethodClasses.time.map(\.json)),
            "sides": .array(MethodClasses.sides.map(\.json)),
            "never": .array(MethodClasses.never.map(\.json)),
        ]
    }
}
