import Hummingbird

/// Only GET and HEAD, where forms go also POST, and no endless addresses.
struct RequestLimits: RouterMiddleware {
    /// Bytes of path and query.
    static let longestAddress = 4096
    /// The first parts of the paths that forms go to or below, such as `desk`.
    private let formRoots: Set<Substring>

    init(forms: [FormRoute]) {
        formRoots = Set(forms.compactMap { Self.root($0.template) })
    }

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let isForm = request.method == .post && Self.root(request.uri.path).map(formRoots.contains) ?? false
        guard request.method == .get || request.method == .head || isForm else {
            throw RequestFault.methodNotAllowed(request.method.rawValue)
        }
        guard request.uri.string.utf8.count <= Self.longestAddress else { throw RequestFault.addressTooLong }
        return try await next(request, context)
    }

    /// The first part of a path, the language left out.
    private static func root(_ path: String) -> Substring? {
        path.split(separator: "/").first { $0 != "en" }
    }
}
