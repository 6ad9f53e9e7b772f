import Hummingbird
package import Logging
package import PlanOffice

/// The public web of one plan: pages, their data, and the checks that keep it running.
package struct Portal: Sendable {
    let questions: Questions
    let settings: PortalSettings
    let logger: Logger

    package init(office: Office, settings: PortalSettings, logger: Logger) {
        self.init(questions: Questions(office), settings: settings, logger: logger)
    }

    init(questions: Questions, settings: PortalSettings, logger: Logger) {
        self.questions = questions
        self.settings = settings
        self.logger = logger
    }

    /// Serves until the task is cancelled or a signal ends the program.
    ///
    /// - Parameter onReady: Called once with the port that is listened on.
    /// - Throws: ``PortalStartError`` when assets are missing; what the system says when the port cannot be had.
    package func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
        let application = Application(
            responder: try buildRouter().buildResponder(),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: "Lantu"),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? settings.port) },
            logger: logger)
        try await application.runService()
    }

    /// All routes behind all layers.
    func buildRouter() throws -> Router<PortalContext> {
        let desk = PageDesk(
            questions: questions, assets: try AssetShelf.load(from: settings.assets), settings: settings)
        let meter = RequestMeter()
        let table = RouteTable(desk: desk, meter: meter)
        let router = Router(context: PortalContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestIdentity())
        router.add(middleware: AccessLog(meter: meter))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(desk: desk))
        router.add(middleware: DeskGuard(isForThisMachine: settings.desk != nil))
        router.add(middleware: RequestLimits(forms: table.forms))
        router.add(middleware: Reception(people: questions.people, settings: settings))
        for route in table.forms {
            router.post(RouterPath(route.template)) { request, context in
                try await route.answer(request, context).response
            }
        }
        for route in table.routes {
            router.get(RouterPath(route.template)) { request, context in
                try await route.answer(request, context).response
            }
        }
        return router
    }
}
