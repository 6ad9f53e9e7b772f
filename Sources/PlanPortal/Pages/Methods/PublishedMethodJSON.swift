import PlanModel
import PlanOffice

/// A method's page as data.
enum PublishedMethodJSON {
    static func members(_ name: MethodName) -> [String: JSONValue] {
        let text = name.text
        var members: [String: JSONValue] = [
            "name": .string(name.rawValue), "title": text.title.json, "formula": .array(text.formula.map(\.json)),
            "letters": text.letters.json, "edges": .array(text.edges.map(\.json)), "source": text.source.json,
            "classes": .array(
                text.outcomes.map { ["class": .string($0.code), "name": $0.name.json, "rule": $0.rule.json] }),
        ]
        members["example"] = example(name)
        guard name == .outlook else { return members }
        members["calibration"] = .array(MethodExamples.calibration.map(set))
        members["calibration_seed"] = .int(2026)
        return members
    }

    private static func example(_ name: MethodName) -> JSONValue {
        let numbers = MethodExamples.numbers
        let given: JSONValue = [
            "values": .array(numbers.values.map { ["year": .int($0.year), "value": .number($0.value)] }),
            "start_year": .int(numbers.startYear), "deadline": .int(numbers.deadline), "value": .number(numbers.aim),
        ]
        if name == .outlook {
            return given.merging(["outlook": MethodExamples.outlook.map(OutlookJSON.value) ?? .null])
        }
        guard let score = MethodExamples.scores[name.rawValue] else { return given }
        return given.merging([
            "method": .string(score.method), "class": .string(score.standing), "progress": .optional(score.progress),
            "score": .optional(score.score), "steps": .array(ExampleWords.lines(name).map(\.json)),
        ])
    }

    private static func set(_ set: CalibrationSet) -> JSONValue {
        [
            "growth": .number(set.growth), "question": CalibrationSection.question(set).json,
            "count": .int(set.count), "bins": .array(set.rows.map(row)),
        ]
    }

    private static func row(_ row: CalibrationRow) -> JSONValue {
        [
            "from": .number(row.from), "count": .int(row.count), "said": .number(row.said), "met": .int(row.met),
            "share": .optional(row.share),
        ]
    }
}
