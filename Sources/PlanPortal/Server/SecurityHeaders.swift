import Hummingbird

/// What a browser is told it may do with our pages: very little.
struct SecurityHeaders: RouterMiddleware {
    static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'"

    /// The desk's pages may load our own module; still nothing inline, and nothing of anybody else.
    static let deskPolicy = "script-src 'self'; " + policy

    static let fields: [(name: String, value: String)] = [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
    ]

    private let prepared = SecurityHeaders.prepared(policy: SecurityHeaders.policy)
    private let preparedForDesk = SecurityHeaders.prepared(policy: SecurityHeaders.deskPolicy)

    private static func prepared(policy: String) -> HTTPFields {
        HTTPFields(
            fields.compactMap { field in
                let value = field.value == Self.policy ? policy : field.value
                return HeaderField.Name(field.name).map { HeaderField(name: $0, value: value) }
            })
    }

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers.append(contentsOf: DeskGuard.isDesk(request.uri.path) ? preparedForDesk : prepared)
        return response
    }
}
