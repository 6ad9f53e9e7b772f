import PlanModel
import PlanOffice

/// The documents that values come from, `/sources`.
struct SourcesController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        let page = Page<SourceList>(
            template: "/sources", format: "lantu.sources.v1",
            ask: { _ in try await desk.questions.sources() },
            frame: { $0.frame },
            view: { SourcesView(list: $0, language: $1.language).content },
            json: { list, _ in SourcesJSON.members(list) })
        return page.routes(desk)
    }
}
