import PlanModel
import PlanOffice

/// The twins of the pages of duties.
enum DutiesJSON {
    static func members(_ page: DutyPage) throws(RequestFault) -> [String: JSONValue] {
        let pager = try page.pager
        return [
            "total": .int(page.duties.commitments.count), "led": .int(page.duties.led),
            "chapters": .array(
                page.duties.chapters.map { chapter in
                    let count = page.duties.count(in: chapter.slug)
                    return [
                        "slug": .string(chapter.slug), "number": .string(chapter.number),
                        "title": .string(chapter.title), "total": .int(count.all), "led": .int(count.led),
                    ]
                }),
            "matches": .int(page.found.matches.count), "page": .int(pager.page), "pages": .int(pager.pages),
            "commitments": .array(page.found.matches[pager.range].map(commitment)),
        ]
    }

    static func history(_ history: DutyHistory) -> [String: JSONValue] {
        [
            "commitment": commitment(history.commitment),
            "terms": .array(
                history.terms.map { term in
                    [
                        "body": .string(term.responsibility.unit), "role": .string(term.responsibility.role.rawValue),
                        "since": .string(term.since), "given_by": .optional(term.givenBy),
                        "until": .optional(term.until), "ended_by": .optional(term.endedBy),
                    ]
                }),
        ]
    }

    private static func commitment(_ one: CommitmentSummary) -> JSONValue {
        [
            "id": .string(one.id), "code": .optional(one.code), "kind": .string(one.kind.rawValue),
            "title": .string(one.title), "chapter": .string(one.chapter),
            "leads": .array(one.leads.map { .string($0.id) }), "assists": .array(one.assists.map { .string($0.id) }),
        ]
    }
}
