import Hummingbird
import PlanModel
import PlanOffice

/// One address template and what answers it; always GET, and HEAD by the router.
struct Route: Sendable {
    /// What comes back; errors take the same form.
    enum Kind: Equatable, Sendable {
        case page(Language)
        case data(DataFormat)
        case asset
        case probe
    }

    /// Such as `/en/targets/{id}`.
    let template: String
    let kind: Kind
    /// What the asker must have.
    let right: Right
    let respond: @Sendable (PageRequest) async throws -> Answer

    init(
        template: String, kind: Kind, right: Right = .readPublished,
        respond: @escaping @Sendable (PageRequest) async throws -> Answer
    ) {
        self.template = template
        self.kind = kind
        self.right = right
        self.respond = respond
    }

    /// Answers who has the right; sends away who has not.
    ///
    /// - Throws: ``RequestFault/mustSignIn(_:)``, ``OfficeError/notPermitted``
    func answer(_ request: Request, _ context: PortalContext) async throws -> Answer {
        if !context.visitor.asker.may(right) {
            guard context.visitor.member == nil else { throw OfficeError.notPermitted }
            throw RequestFault.mustSignIn(request.uri.string)
        }
        return try await respond(PageRequest(request, context, route: self))
    }
}
