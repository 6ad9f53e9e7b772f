import PlanModel
import PlanOffice

/// A page in both languages with its JSON twin: question, frame, view, data.
///
/// One value makes three routes.
struct Page<Value: Sendable>: Sendable {
    /// The template without language, such as `/targets/{id}`.
    var template: String
    /// The template of the twin; the page's with `.json` unless said otherwise.
    var twin: String?
    /// The name of the twin's shape, such as `lantu.overview.v1`.
    var format: String
    var ask: @Sendable (PageRequest) async throws -> Value
    var frame: @Sendable (Value) -> PlanFrame
    var view: @Sendable (Value, PageRequest) throws -> PageContent
    var json: @Sendable (Value, PageRequest) throws -> [String: JSONValue]
    /// Not to be kept by the browser: the page holds a secret.
    var isPrivate = false
    /// What the asker must have.
    var right = Right.readPublished

    func routes(_ desk: PageDesk) -> [Route] {
        let pages = Language.allCases.map { language in
            Route(template: place(language), kind: .page(language), right: right) { request in
                try await drawn(request, desk)
            }
        }
        let data = Route(template: twin ?? template + ".json", kind: .data(.json), right: right) { request in
            try await twinned(request, desk)
        }
        return pages + [data]
    }

    private func place(_ language: Language) -> String {
        template == "/" && language == .en ? "/en" : language.prefix + template
    }

    private func drawn(_ request: PageRequest, _ desk: PageDesk) async throws -> Answer {
        let value = try await ask(request)
        let plan = frame(value)
        let tag = PageTag.tag(plan, request, desk)
        let isPrivate = isPrivate || request.visitor.member != nil
        guard isPrivate || !EntityTag.matches(request.ifNoneMatch, tag) else { return .notModified(tag) }
        let around = PageFrame(
            language: request.language, assets: desk.assets, plan: plan, nature: plan.nature,
            hasDesk: desk.hasDesk(for: request.visitor), member: request.visitor.member)
        var answer = Answer(body: around.bytes(try view(value, request)), mediaType: "text/html; charset=utf-8")
        if isPrivate { answer.cacheControl = "no-store" } else { answer.entityTag = tag }
        answer.variesByAsker = true
        return answer
    }

    private func twinned(_ request: PageRequest, _ desk: PageDesk) async throws -> Answer {
        let value = try await ask(request)
        let plan = frame(value)
        let tag = PageTag.tag(plan, request, desk)
        guard isPrivate || !EntityTag.matches(request.ifNoneMatch, tag) else { return .notModified(tag) }
        let members = try json(value, request)
        var answer = Answer(json: FrameJSON.envelope(format, plan).merging(members))
        if isPrivate { answer.cacheControl = "no-store" } else { answer.entityTag = tag }
        return answer
    }
}

/// The mark of a page's state: it changes with the audit head, the address, the language and the portal itself.
enum PageTag {
    static func tag(_ plan: PlanFrame, _ request: PageRequest, _ desk: PageDesk) -> String {
        let parts = [plan.head.hash, String(plan.head.sequence), request.language.rawValue, request.target]
        let own = [desk.assets.fingerprint] + (desk.settings.desk == nil ? [] : ["desk"])
        let lines = (parts + own).joined(separator: "\n")
        return "\"" + String(SHA256.hex(of: Array(lines.utf8)).prefix(32)) + "\""
    }
}
