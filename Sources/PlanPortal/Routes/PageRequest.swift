import Hummingbird
import PlanModel

/// A request as the pages see it: decoded, without anything of the server.
struct PageRequest: Sendable {
    let language: Language
    /// Path and query as they came.
    let target: String
    let query: QueryItems
    /// Decoded values of the template's names.
    let parameters: [String: String]
    let ifNoneMatch: String?
    /// Who asks.
    let visitor: Visitor

    init(
        language: Language = .zh, target: String = "/", query: QueryItems = QueryItems(),
        parameters: [String: String] = [:], ifNoneMatch: String? = nil, visitor: Visitor = Visitor()
    ) {
        self.language = language
        self.target = target
        self.query = query
        self.parameters = parameters
        self.ifNoneMatch = ifNoneMatch
        self.visitor = visitor
    }

    /// - Throws: ``RequestFault/malformedQuery`` or ``RequestFault/malformedPath``.
    init(_ request: Request, _ context: PortalContext, route: Route) throws(RequestFault) {
        try self.init(request, context, language: route.kind == .page(.en) ? .en : .zh)
    }

    /// - Throws: ``RequestFault/malformedQuery`` or ``RequestFault/malformedPath``.
    init(_ request: Request, _ context: PortalContext, language: Language) throws(RequestFault) {
        guard let query = QueryItems(parsing: request.uri.query ?? "") else { throw .malformedQuery }
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters {
            guard let decoded = value.percentDecoded else { throw .malformedPath }
            parameters[String(name)] = decoded
        }
        self.init(
            language: language, target: request.uri.string, query: query,
            parameters: parameters, ifNoneMatch: request.headers[.ifNoneMatch], visitor: context.visitor)
    }

    /// The value of a name in the template.
    func parameter(_ name: String) throws(RequestFault) -> String {
        guard let value = parameters[name], !value.isEmpty, value.utf8.count <= 200 else { throw .malformedPath }
        return value
    }
}

/// What can be wrong with a request before anything is asked.
enum RequestFault: Error, Equatable, Sendable {
    case malformedPath
    case malformedQuery
    /// A field that is not one of its choices: name, value.
    case badField(String, String)
    /// A field that is longer than allowed: name, how many characters are.
    case fieldTooLong(String, Int)
    case noSuchPage
    case methodNotAllowed(String)
    case addressTooLong
    /// A form that is none, or too long.
    case malformedForm
    case formTooLong
    /// A form without our token, from another site, or for a host that is not this machine.
    case forgedForm
    case foreignOrigin
    case foreignHost
    /// A program's token that is none, or has ended.
    case badToken
    /// Only for who has signed in: the page to come back to.
    case mustSignIn(String)
    /// Nobody signs in on a way that others can read along.
    case openWay
    /// The version was not adopted because nobody said that it shall be.
    case notAgreed
}
