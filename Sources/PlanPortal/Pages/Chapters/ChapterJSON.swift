import PlanModel
import PlanOffice

/// A chapter's text as data: its words in runs, each with the commitments it belongs to.
enum ChapterJSON {
    static func members(_ page: ChapterPage) -> [String: JSONValue] {
        [
            "chapter": ContentsJSON.row(page.chapter),
            "previous": .optional(page.previousSlug),
            "next": .optional(page.nextSlug),
            "blocks": .array(page.blocks.map(block)),
            "commitments": .array(
                page.commitments.values.sorted { ($0.span, $0.id) < ($1.span, $1.id) }.map(CommitmentJSON.value)),
        ]
    }

    private static func block(_ block: TextBlock) -> JSONValue {
        [
            "node": .string(block.node), "level": .string(block.level.rawValue), "heading": .bool(block.isHeading),
            "box": .array(block.box.map(CommitmentJSON.heading)), "runs": runs(block.runs),
        ]
    }

    static func runs(_ runs: [TextRun]) -> JSONValue {
        .array(
            runs.map { run in
                [
                    "text": .string(run.text), "span": CommitmentJSON.span(run.span), "target": .optional(run.target),
                    "quantity": .bool(run.isQuantity), "project": .optional(run.project), "task": .optional(run.task),
                ]
            })
    }
}
