import Hummingbird
import Logging
import PlanModel
import PlanOffice

/// Turns what a route throws into a page or JSON, by what was asked for.
struct ErrorPages: RouterMiddleware {
    let desk: PageDesk

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch RequestFault.mustSignIn(let path) where !Self.wantsData(request.uri.path) {
            let language: Language = path == "/en" || path.hasPrefix("/en/") ? .en : .zh
            return Answer.seeOther(Address.signIn(language, to: WayOn(path))).response
        } catch {
            let sentence = ErrorSentences.sentence(for: error)
            if sentence.status.code >= 500 {
                context.logger.error("answer failed", metadata: ["error": "\(error)", "code": "\(sentence.code)"])
            }
            var response = await answer(sentence, path: request.uri.path).response
            if sentence.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
            if sentence.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
            if case OfficeError.account(.tooManyTries(let seconds)) = error {
                response.headers[.retryAfter] = String(seconds)
            }
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func answer(_ sentence: ErrorSentence, path: String) async -> Answer {
        let nature = try? await desk.questions.health().nature
        var answer: Answer
        if Self.wantsData(path) {
            let mark: JSONValue = nature.map { ["nature": .string($0.rawValue)] } ?? [:]
            answer = Answer(json: mark.merging(sentence.members), status: sentence.status)
        } else {
            let language: Language = path == "/en" || path.hasPrefix("/en/") ? .en : .zh
            let frame = PageFrame(
                language: language, assets: desk.assets, plan: nil, nature: nature,
                hasDesk: desk.settings.desk != nil)
            answer = Answer(
                status: sentence.status, body: frame.bytes(ErrorView.content(sentence, language)),
                mediaType: "text/html; charset=utf-8")
        }
        answer.cacheControl = "no-store"
        return answer
    }

    /// Whether the path is one of data: by its ending, or a probe.
    static func wantsData(_ path: String) -> Bool {
        DataFormat.allCases.contains { path.hasSuffix("." + $0.rawValue) }
            || path == Link.health.text || path == Link.metrics.text
            || path == Link.auditFeed.text
    }
}
