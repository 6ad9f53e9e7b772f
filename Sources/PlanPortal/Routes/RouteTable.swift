import PlanOffice

/// All routes in one place: what is not here is not served.
struct RouteTable: Sendable {
    let routes: [Route]
    /// What takes a form.
    let forms: [FormRoute]

    init(desk: PageDesk, meter: RequestMeter) {
        let known = Self.controllers(desk).flatMap { $0.routes(desk) } + Self.probes(desk, meter) + desk.assets.routes
        let forms = Self.controllers(desk).flatMap { $0.forms(desk) }
        self.forms = forms
        routes =
            known + [
                Route(template: "/openapi.json", kind: .probe) { _ in
                    OpenAPIAnswer.answer(known, forms: forms)
                }
            ]
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
            DeskController(),
            SignInController(),
            AccountController(),
            AccountsController(),
            AuditController(),
            DutiesController(),
        ]
    }

    private static func probes(_ desk: PageDesk, _ meter: RequestMeter) -> [Route] {
        [
            Route(template: "/health", kind: .probe) { _ in
                try await HealthAnswer.answer(desk.questions)
            },
            Route(template: Link.auditHead.text, kind: .probe) { _ in
                AuditHeadAnswer.json(try await desk.questions.heads())
            },
            Route(template: Link.auditFeed.text, kind: .probe) { _ in
                AuditHeadAnswer.feed(try await desk.questions.heads())
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
    func forms(_ desk: PageDesk) -> [FormRoute]
}

extension PageController {
    func forms(_ desk: PageDesk) -> [FormRoute] { [] }
}

/// What every page needs to answer.
struct PageDesk: Sendable {
    let questions: Questions
    let assets: AssetShelf
    let settings: PortalSettings

    /// Where people sign in.
    ///
    /// - Throws: ``AccountFault/noLocksmith`` where nobody does.
    var people: Office {
        get throws(OfficeError) {
            guard let people = questions.people else { throw .account(.noLocksmith) }
            return people
        }
    }

    /// Says whether the desk has its place in the navigation.
    func hasDesk(for visitor: Visitor) -> Bool { settings.desk != nil || visitor.asker.may(.readDesk) }
}
