import Hummingbird
import PlanModel
import PlanOffice

/// Finds out who a request comes from: by the cookie of a session or the token of a program.
///
/// Neither is looked at on a way that others can read along, unless the settings say so. A desk without accounts has
/// the one planner who sits at it.
struct Reception: RouterMiddleware {
    let people: Office?
    let settings: PortalSettings

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        var visitor = visitor(request, peer: context.peer)
        if let desk = settings.desk {
            if DeskGuard.isDesk(request.uri.path) {
                visitor.asker = .planner(desk.planner)
                visitor.formToken = desk.token
            }
        } else if let people, visitor.isPrivateWay || settings.entrance.allowsPlainWay {
            try await recognise(&visitor, request, people)
        }
        context.visitor = visitor
        return try await next(request, context)
    }

    /// - Throws: ``RequestFault/badToken`` for a program's token that is none, or ended.
    private func recognise(_ visitor: inout Visitor, _ request: Request, _ people: Office) async throws {
        if let bearer = Self.bearer(request) {
            guard let member = try await people.member(key: bearer, kind: .token, from: visitor.place) else {
                throw RequestFault.badToken
            }
            visitor.asker = .member(member)
        } else if let key = SessionCookie.key(in: request, settings.entrance) {
            guard let member = try await people.member(key: key, kind: .session, from: visitor.place) else { return }
            visitor.asker = .member(member)
            visitor.formToken = Visitor.formToken(of: key)
        }
    }

    private func visitor(_ request: Request, peer: String?) -> Visitor {
        guard let peer else { return Visitor() }
        let isBehindProxy = settings.entrance.trustedProxies.contain(peer)
        let forwarded = Self.values("X-Forwarded-For", request)
        let scheme = Self.values("X-Forwarded-Proto", request).last
        let isPrivate = isBehindProxy && scheme != nil ? scheme == "https" : Loopback.isLoopback(peer)
        return Visitor(
            place: settings.entrance.trustedProxies.origin(peer: peer, forwarded: forwarded), isPrivateWay: isPrivate)
    }

    private static func values(_ name: String, _ request: Request) -> [String] {
        HeaderField.Name(name).map { request.headers[values: $0] } ?? []
    }

    private static func bearer(_ request: Request) -> String? {
        guard let header = request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}

/// How people come in.
package struct EntranceSettings: Equatable, Sendable {
    /// Whose word counts on address and scheme.
    package var trustedProxies: TrustedProxies
    /// People may sign in over plain HTTP from other machines: for a closed network only.
    package var allowsPlainWay: Bool

    package init(trustedProxies: TrustedProxies = .none, allowsPlainWay: Bool = false) {
        self.trustedProxies = trustedProxies
        self.allowsPlainWay = allowsPlainWay
    }
}

/// The cookie that holds a session's key.
enum SessionCookie {
    /// A browser takes a name with `__Host-` only from a way nobody reads along, for this host and the whole site.
    static func name(_ settings: EntranceSettings) -> String { settings.allowsPlainWay ? "lantu" : "__Host-lantu" }

    static func key(in request: Request, _ settings: EntranceSettings) -> String? {
        let name = name(settings) + "="
        for header in request.headers[values: .cookie] {
            for part in header.split(separator: ";") {
                let bare = part.drop { $0 == " " }
                if bare.hasPrefix(name) { return String(bare.dropFirst(name.count)) }
            }
        }
        return nil
    }

    /// The header that gives the key to the browser; an empty one takes it away.
    static func header(_ key: String, _ settings: EntranceSettings) -> String {
        let secure = settings.allowsPlainWay ? "" : "; Secure"
        let end = key.isEmpty ? "; Max-Age=0" : ""
        return "\(name(settings))=\(key); Path=/\(secure); HttpOnly; SameSite=Lax\(end)"
    }
}
