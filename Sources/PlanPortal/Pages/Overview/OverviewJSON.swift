import PlanModel
import PlanOffice

/// The first page as data.
enum OverviewJSON {
    static func members(_ overview: Overview) -> [String: JSONValue] {
        [
            "counts": .object(
                Dictionary(CommitmentKind.allCases.map { ($0.rawValue, .int(overview.counts[$0] ?? 0)) }) { $1 }),
            "milestones": .int(overview.milestones),
            "standings": .object(
                Dictionary(VerdictClass.allCases.map { ($0.rawValue, .int(overview.standings[$0] ?? 0)) }) { $1 }),
            "headline": Phrase { language in
                OverviewModel(overview: overview).headline(language).joined(separator: language == .zh ? "" : " ")
            }.json,
            "gaps": .array(overview.gaps.map(gap)),
            "chapters": .array(overview.chapters.map(chapter)),
            "known": .array(overview.known.map(CommitmentJSON.value)),
            "places": .array(overview.places.map(place)),
        ]
    }

    private static func gap(_ gap: GapCount) -> JSONValue {
        [
            "gap": .string(gap.gap.rawValue), "name": gap.gap.phrase.json, "count": .int(gap.count),
            "example": .optional(gap.example?.id),
        ]
    }

    private static func chapter(_ chapter: ChapterRow) -> JSONValue {
        [
            "slug": .string(chapter.slug), "number": .string(chapter.number), "title": .string(chapter.title),
            "tasks": .int(chapter.tasks), "projects": .int(chapter.projects),
            "targets": .array(
                chapter.targets.map { ["id": .string($0.id), "class": .string($0.standing.standing.rawValue)] }),
        ]
    }

    private static func place(_ place: PlaceCount) -> JSONValue {
        [
            "area": .string(place.area.id),
            "name": ["zh": .string(place.area.nameZh), "en": .string(place.area.nameEn)],
            "mentions": .int(place.mentions), "projects": .int(place.projects),
        ]
    }
}
