import Hummingbird
import PlanModel

/// Keeps everybody from a desk without accounts who does not sit at this machine.
///
/// Every address of the desk must be asked for by a loopback name, so that no other site can make its own name lead
/// here. Origin and token of a form are checked where the form is taken.
struct DeskGuard: RouterMiddleware {
    /// The desk is open for whoever sits at this machine.
    let isForThisMachine: Bool

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard isForThisMachine, Self.isDesk(request.uri.path) else { return try await next(request, context) }
        let authorities = OriginCheck.authorities(request)
        guard !authorities.isEmpty,
            authorities.allSatisfy({ Loopback.isLoopback(Loopback.name(of: $0)) })
        else { throw RequestFault.foreignHost }
        return try await next(request, context)
    }

    /// Says whether a path belongs to the desk.
    static func isDesk(_ path: String) -> Bool {
        ["/desk", "/en/desk"].contains { path == $0 || path == $0 + ".json" || path.hasPrefix($0 + "/") }
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
