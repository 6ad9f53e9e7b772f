import PlanOffice

/// The first page, `/`.
struct OverviewController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        Page(
            template: "/", twin: "/overview.json", format: "lantu.overview.v1",
            ask: { _ in try await desk.questions.overview() },
            frame: { $0.frame },
            view: { OverviewView(overview: $0, language: $1.language).content },
            json: { overview, _ in OverviewJSON.members(overview) }
        ).routes(desk)
    }
}
