/// All routes in one place: what is not here is not served.
struct RouteTable: Sendable {
    let routes: [Route]
    /// What takes a form.
    let acts: [ActRoute]

    init(desk: PageDesk, meter: RequestMeter) {
        let known = Self.controllers(desk).flatMap { $0.routes(desk) } + Self.probes(desk, meter) + desk.assets.routes
        let acts = desk.confirming.map { DeskController(confirming: $0).acts(desk) } ?? []
        self.acts = acts
        routes =
            known + [Route(template: "/openapi.json", kind: .probe) { _ in OpenAPIAnswer.answer(known, acts: acts) }]
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
        ] + (desk.confirming.map { [DeskController(confirming: $0)] } ?? [])
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

    /// The desk to confirm, where it is open.
    var confirming: Confirming? {
        guard let questions = questions.confirming, let desk = settings.desk else { return nil }
        return Confirming(questions: questions, settings: desk)
    }
}

/// An open desk: what it asks and does, and for whom.
struct Confirming: Sendable {
    let questions: DeskQuestions
    let settings: DeskSettings
}
