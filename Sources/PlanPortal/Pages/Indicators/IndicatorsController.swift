import PlanModel
import PlanOffice

/// The indicators, `/indicators`, and a page for each with its series to take away.
struct IndicatorsController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        let list = Page<IndicatorList>(
            template: "/indicators", format: "lantu.indicators.v1",
            ask: { _ in try await desk.questions.indicators() },
            frame: { $0.frame },
            view: { IndicatorListView(list: $0, language: $1.language).content },
            json: { list, _ in IndicatorJSON.members(list) })
        let ask: @Sendable (PageRequest) async throws -> IndicatorPage = { request in
            try await desk.questions.indicator(try request.parameter("id"))
        }
        let page = Page<IndicatorPage>(
            template: "/indicators/{id}", format: "lantu.indicator.v1", ask: ask, frame: { $0.frame },
            view: { IndicatorView(page: $0, language: $1.language).content },
            json: { page, _ in IndicatorJSON.members(page) })
        let series = SheetPage<IndicatorPage>(
            template: "/indicators/{id}", name: "指标数据", ask: ask, frame: { $0.frame },
            table: { SeriesLedger.table($0) })
        return list.routes(desk) + page.routes(desk) + series.routes(desk)
    }
}
