import PlanModel

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
    let respond: @Sendable (PageRequest) async throws -> Answer

    init(template: String, kind: Kind, respond: @escaping @Sendable (PageRequest) async throws -> Answer) {
        self.template = template
        self.kind = kind
        self.respond = respond
    }
}
