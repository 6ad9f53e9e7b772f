import PlanModel
import PlanOffice

/// The table of contents as data.
enum ContentsJSON {
    static func members(_ chapters: [ChapterRow]) -> [String: JSONValue] {
        ["chapters": .array(chapters.map(row))]
    }

    static func row(_ chapter: ChapterRow) -> JSONValue {
        [
            "slug": .string(chapter.slug), "number": .string(chapter.number), "title": .string(chapter.title),
            "address": .string(Address.chapter(chapter.slug, anchor: nil).page(.zh).text),
            "sections": .array(chapter.sections.map(CommitmentJSON.heading)),
            "tasks": .int(chapter.tasks), "projects": .int(chapter.projects),
            "targets": .array(
                chapter.targets.map { target in
                    [
                        "id": .string(target.id), "title": .string(target.title),
                        "class": .string(target.standing.standing.rawValue), "trust": .string(target.trust.rawValue),
                    ]
                }),
        ]
    }
}
