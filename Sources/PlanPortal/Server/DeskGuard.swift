import Hummingbird
import PlanModel

/// Keeps everybody from the desk who does not sit at this machine and on our own pages.
///
/// Every address of the desk must be asked for by a loopback name, so that no other site can make its own name lead
/// here; every form must come from our own origin. The form's token is checked where the form is read.
struct DeskGuard: RouterMiddleware {
    let isOpen: Bool

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard Self.isDesk(request.uri.path) else { return try await next(request, context) }
        guard isOpen else { throw RequestFault.noSuchPage }
        let authorities = Self.authorities(request)
        guard let authority = authorities.first,
            authorities.allSatisfy({ Loopback.isLoopback(Loopback.name(of: $0)) })
        else { throw RequestFault.foreignHost }
        if request.method == .post { try Self.check(request, authority) }
        return try await next(request, context)
    }

    /// Says whether a path belongs to the desk.
    static func isDesk(_ path: String) -> Bool {
        ["/desk", "/en/desk"].contains { path == $0 || path == $0 + ".json" || path.hasPrefix($0 + "/") }
    }

    /// The names it was asked for by: that of a whole address in the request line counts before the host header.
    private static func authorities(_ request: Request) -> [String] {
        let whole = request.uri.host.map { host in host + (request.uri.port.map { ":\($0)" } ?? "") }
        return [whole, request.head.authority].compactMap { $0 }
    }

    /// Browsers say where a form comes from; one that says neither is none we serve.
    ///
    /// With our referrer policy a browser sends `Origin: null` for a form of our own: then its word on the site counts.
    private static func check(_ request: Request, _ authority: String) throws(RequestFault) {
        let site = HeaderField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        let origin = request.headers[.origin]
        if let site, site != "same-origin" { throw .foreignOrigin }
        if let origin, origin != "null", origin != "http://" + authority { throw .foreignOrigin }
        guard site != nil || (origin != nil && origin != "null") else { throw .foreignOrigin }
        let form = "application/x-www-form-urlencoded"
        guard request.headers[.contentType]?.lowercased().hasPrefix(form) == true else { throw .malformedForm }
    }
}

/// The names by which a machine speaks of itself.
package enum Loopback {
    /// Says whether a host name or number never leaves the machine.
    package static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The host of an authority such as `127.0.0.1:8080`, without the port.
    static func name(of authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            let rest = authority[authority.index(after: end)...]
            return rest.isEmpty || rest.hasPrefix(":") ? String(authority[...end]) : authority
        }
        return String(authority.prefix { $0 != ":" })
    }
}
