import PlanModel
import PlanOffice

/// The plan's text: its contents, `/chapters`, and a reading page a chapter.
struct ChaptersController: PageController {
    /// What the table of contents shows.
    struct Contents: Sendable {
        var frame: PlanFrame
        var chapters: [ChapterRow]
    }

    func routes(_ desk: PageDesk) -> [Route] {
        let contents = Page<Contents>(
            template: "/chapters", format: "lantu.chapters.v1",
            ask: { _ in
                let answer = try await desk.questions.contents()
                return Contents(frame: answer.frame, chapters: answer.chapters)
            },
            frame: { $0.frame },
            view: { ContentsView(contents: $0, language: $1.language).content },
            json: { contents, _ in ContentsJSON.members(contents.chapters) })
        let chapter = Page<ChapterPage>(
            template: "/chapters/{slug}", format: "lantu.chapter.v1",
            ask: { request in try await desk.questions.chapter(try request.parameter("slug")) },
            frame: { $0.frame },
            view: { ChapterView(page: $0, language: $1.language).content },
            json: { page, _ in ChapterJSON.members(page) })
        return contents.routes(desk) + chapter.routes(desk)
    }
}
