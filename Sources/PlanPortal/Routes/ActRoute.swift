import Hummingbird
import PlanModel

/// One address that takes a form; always POST, and answered by leading elsewhere.
struct ActRoute: Sendable {
    /// More than any of our forms is long.
    static let longestForm = 64 * 1024

    /// Such as `/en/desk/targets/{id}/confirm`.
    let template: String
    let language: Language
    /// What every form must carry.
    let token: String
    let respond: @Sendable (FormRequest) async throws -> Link

    /// - Throws: ``RequestFault/forgedForm`` without the token; ``RequestFault/formTooLong``,
    ///   ``RequestFault/malformedForm``.
    func answer(_ request: Request, _ context: PortalContext) async throws -> Answer {
        let page = try PageRequest(request, context, language: language)
        let form = try await Self.form(request)
        guard Secret.equal(form.first("token") ?? "", token) else { throw RequestFault.forgedForm }
        return .seeOther(try await respond(FormRequest(page: page, form: form)))
    }

    /// The fields of a form.
    ///
    /// - Throws: ``RequestFault/formTooLong``, ``RequestFault/malformedForm``
    static func form(_ request: Request) async throws(RequestFault) -> QueryItems {
        guard let body = try? await request.body.collect(upTo: longestForm) else { throw .formTooLong }
        guard let form = QueryItems(parsing: String(buffer: body)), form.items.count <= 64 else {
            throw .malformedForm
        }
        return form
    }
}

/// A form as it came in.
struct FormRequest: Sendable {
    let page: PageRequest
    let form: QueryItems

    /// A field, empty or not; `nil` when the form has none of the name.
    func field(_ name: String) -> String? { form.items.first { $0.name == name }?.value }
}

/// Compares secrets without telling by the time it takes how much was right.
enum Secret {
    static func equal(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count, !other.isEmpty else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
