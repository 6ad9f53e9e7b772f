import PlanModel
import PlanOffice

/// A page for whoever signed in, in both languages, with its JSON twin; never kept by a browser or on the way.
///
/// Unlike a ``Page`` it needs no plan.
struct InsidePage<Value: Sendable>: Sendable {
    /// The template without language, such as `/accounts/{name}`.
    var template: String
    /// The name of the twin's shape, such as `lantu.account.v1`.
    var format: String
    /// What the asker must have.
    var right: Right
    var ask: @Sendable (PageRequest) async throws -> Value
    var view: @Sendable (Value, PageRequest) throws -> PageContent
    var json: @Sendable (Value, PageRequest) throws -> [String: JSONValue]

    func routes(_ desk: PageDesk) -> [Route] {
        let pages = Language.allCases.map { language in
            Route(template: language.prefix + template, kind: .page(language), right: right) { request in
                try await InsidePage.drawn(try view(try await ask(request), request), request, desk)
            }
        }
        let twin = Route(template: template + ".json", kind: .data(.json), right: right) { request in
            let members = try json(try await ask(request), request)
            var answer = Answer(json: JSONValue.object(members).merging(["format": .string(format)]))
            answer.cacheControl = "no-store"
            return answer
        }
        return pages + [twin]
    }
}

extension InsidePage {
    /// A page in its frame, as it leaves the house.
    static func drawn(_ content: PageContent, _ request: PageRequest, _ desk: PageDesk) async throws -> Answer {
        let nature = try await desk.questions.health().nature
        let frame = PageFrame(
            language: request.language, assets: desk.assets, plan: nil, nature: nature,
            hasDesk: desk.hasDesk(for: request.visitor), member: request.visitor.member)
        var answer = Answer(body: frame.bytes(content), mediaType: "text/html; charset=utf-8")
        answer.cacheControl = "no-store"
        return answer
    }
}
