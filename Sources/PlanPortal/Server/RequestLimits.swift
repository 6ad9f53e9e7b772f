import Hummingbird

/// Only GET and HEAD, where forms go also POST, and no endless addresses.
struct RequestLimits: RouterMiddleware {
    /// Bytes of path and query.
    static let longestAddress = 4096

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let isForm = request.method == .post && Self.takesForms(request.uri.path)
        guard request.method == .get || request.method == .head || isForm else {
            throw RequestFault.methodNotAllowed(request.method.rawValue)
        }
        guard request.uri.string.utf8.count <= Self.longestAddress else { throw RequestFault.addressTooLong }
        return try await next(request, context)
    }

    /// Says whether forms go to a path or below it.
    static func takesForms(_ path: String) -> Bool {
        let bare = path.hasPrefix("/en/") ? path.dropFirst(3) : path[...]
        return ["/desk", "/sign-in", "/sign-out", "/account", "/accounts", "/duties"].contains {
            bare == $0 || bare.hasPrefix($0 + "/")
        }
    }
}
