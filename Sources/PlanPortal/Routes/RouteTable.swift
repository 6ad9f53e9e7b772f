/// All routes in one place: what is not here is not served.
struct RouteTable: Sendable {
    let routes: [Route]

    init(desk: PageDesk, meter: RequestMeter) {
        let known = Self.controllers(desk).flatMap { $0.routes(desk) } + Self.probes(desk, meter) + desk.assets.routes
        routes = known + [Route(template: "/openapi.json", kind: .probe) { _ in OpenAPIAnswer.answer(known) }]
    }

    /// A new page folder adds its controller here.
    private static func controllers(_ desk: PageDesk) -> [any PageController] {
        [
            OverviewController(),
            CommitmentsController(),
            GapsController(),
            ChaptersController(),
            CommitmentController(),
            IndicatorsController(),
            SourcesController(),
            MethodController(),
        ]
    }

    private static func probes(_ desk: PageDesk, _ meter: RequestMeter) -> [Route] {
        [
            Route(template: "/health", kind: .probe) { _ in
                try await HealthAnswer.answer(desk.questions)
            },
            Route(template: "/metrics", kind: .probe) { _ in
                Answer(body: Array(meter.text.utf8), mediaType: "text/plain; version=0.0.4; charset=utf-8")
            },
        ]
    }
}

/// The pages of one folder.
protocol PageController: Sendable {
    func routes(_ desk: PageDesk) -> [Route]
}

/// What every page needs to answer.
struct PageDesk: Sendable {
    let questions: Questions
    let assets: AssetShelf
    let settings: PortalSettings
}
