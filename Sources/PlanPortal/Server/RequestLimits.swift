import Hummingbird

/// Only GET and HEAD, at the desk also POST, and no endless addresses.
struct RequestLimits: RouterMiddleware {
    /// Bytes of path and query.
    static let longestAddress = 4096

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let isForm = request.method == .post && DeskGuard.isDesk(request.uri.path)
        guard request.method == .get || request.method == .head || isForm else {
            throw RequestFault.methodNotAllowed(request.method.rawValue)
        }
        guard request.uri.string.utf8.count <= Self.longestAddress else { throw RequestFault.addressTooLong }
        return try await next(request, context)
    }
}
