import PlanModel
import PlanOffice

/// The desk as data.
enum DeskJSON {
    static func members(_ overview: DeskOverview) -> [String: JSONValue] {
        [
            "counts": counts(overview.counts),
            "kinds": .object(
                Dictionary(CommitmentKind.allCases.map { ($0.rawValue, counts(overview.kinds[$0] ?? DeskCounts())) }) {
                    $1
                }), "chapters": .array(overview.chapters.map(row)),
            "adoption": overview.adoption.map {
                ["adopted_by": .string($0.adoptedBy), "adopted_on": .string($0.adoptedOn)]
            } ?? .null,
            "commitments": .int(overview.commitments), "without_code": .int(overview.withoutCode),
            "evaluation_stale": .bool(overview.isEvaluationStale),
        ]
    }

    static func members(_ page: DeskChapter) -> [String: JSONValue] {
        [
            "chapter": row(page.current), "previous": .optional(page.previous), "next": .optional(page.next),
            "items": .array(page.items.map(item)),
            "blocks": .array(
                page.blocks.map { block in
                    [
                        "node": .string(block.node), "heading": .bool(block.isHeading),
                        "runs": ChapterJSON.runs(block.runs),
                    ]
                }),
        ]
    }

    private static func row(_ row: DeskRow) -> JSONValue {
        [
            "slug": .string(row.chapter.slug), "number": .string(row.chapter.number),
            "title": .string(row.chapter.title), "counts": counts(row.counts),
        ]
    }

    private static func counts(_ counts: DeskCounts) -> JSONValue {
        let states = DeskState.allCases.map { ($0.rawValue, JSONValue.int(counts.states[$0] ?? 0)) }
        return .object(
            Dictionary(states) { first, _ in first }.merging([
                "read": .int(counts.read), "added": .int(counts.added), "undecided": .int(counts.undecided),
            ]) { $1 })
    }

    private static func item(_ item: DeskItem) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(item.id), "kind": .string(item.kind.rawValue), "code": .optional(item.code),
            "state": .string(item.state.rawValue), "origin": .optional(item.origin?.rawValue),
            "span": CommitmentJSON.span(item.now.span), "next": .optional(item.next),
            "check": item.check.map(correction) ?? .null, "correction": item.correction.map(correction) ?? .null,
        ]
        if let read = item.read.target, let target = item.now.target {
            members["sentence"] = CommitmentJSON.span(read.sentence)
            members["quantity"] = .string(read.quantity)
            members["fields"] = fields(target)
            members["read"] = fields(read)
        } else {
            members["fields"] = fields(item.fields)
            members["read"] = fields(item.readFields)
        }
        if let project = item.now.project { members["mentions"] = .array(project.mentions.map(CommitmentJSON.span)) }
        members["checked"] = .array(
            item.confirmations.map {
                [
                    "field": .string($0.field.rawValue), "value": .string($0.value),
                    "checked_by": .string($0.checkedBy), "checked_on": .string($0.checkedOn),
                ]
            })
        return .object(members)
    }

    private static func fields(_ target: ReadTarget) -> JSONValue {
        .object(
            Dictionary(TargetField.allCases.map { ($0.rawValue, JSONValue.string(target.text(of: $0))) }) { $1 })
    }

    private static func fields(_ fields: [WorkField: String]) -> JSONValue {
        .object(Dictionary(fields.map { ($0.key.rawValue, JSONValue.string($0.value)) }) { $1 })
    }

    private static func correction(_ correction: ReadingCorrection) -> JSONValue {
        var reason: JSONValue = .null
        if case .remove(let why?) = correction.change { reason = .string(why.rawValue) }
        return [
            "deed": .string(correction.deed.rawValue), "made_by": .string(correction.madeBy),
            "made_on": .string(correction.madeOn), "reason": reason,
        ]
    }
}
