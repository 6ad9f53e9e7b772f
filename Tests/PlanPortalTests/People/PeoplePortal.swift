import Hummingbird
import HummingbirdTesting
import Logging
import PlanModel
import PlanOffice
import PlanStore
import Testing

@testable import PlanOutside
@testable import PlanPortal

/// A portal over a real office and a real store, with one account a role.
struct PeoplePortal: Sendable {
    static let password = "一行白鹭上青天 2026"
    let portal: Portal
    let office: Office

    init(roles: [OfficeRole] = [.administrator], entrance: EntranceSettings = EntranceSettings()) async throws {
        office = Office(
            repository: try SQLitePlanStore.inMemory(nature: .real),
            locksmith: SystemLocksmith(cost: Scrypt.Cost(logN: 10, r: 8, p: 1)), now: { "2026-11-24T08:00:00Z" })
        portal = Portal(
            office: office, settings: PortalSettings(entrance: entrance),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        _ = try await office.bring(.areas([Area(id: "210200", nameZh: "大连市")]), subject: "areas.csv", by: .door)
        _ = try await office.bring(
            .bodies([ResponsibleUnit(id: "fgw", nameZh: "省发展改革委")]), subject: "bodies.csv", by: .door)
        var maker = Asker.door
        for role in [.administrator] + roles.filter({ $0 != .administrator }) {
            try await add(role, by: maker)
            if role == .administrator { maker = .member(try await office.signIn(Self.given(role)).member) }
        }
    }

    private func add(_ role: OfficeRole, by maker: Asker) async throws {
        let grant = RoleGrant(role, body: role.isOfBody ? "fgw" : nil, area: role.isOfArea ? "210200" : nil)
        let name = Self.name(role)
        let hash = try await office.hash(of: Self.password, for: name)
        try await office.act(
            .add(UserAccount(name: name, shownName: name, grants: [grant]), passwordHash: hash), by: maker)
        guard maker != .door else { return }
        let member = try await office.signIn(Self.given(role)).member
        try await office.act(.changeOwnPassword(hash: hash), by: .member(member))
    }

    static func name(_ role: OfficeRole) -> String { role.rawValue.replacing("_", with: "-") }

    static func given(_ role: OfficeRole) -> SignIn { SignIn(name: name(role), password: password) }

    /// The key of a fresh session.
    func key(_ role: OfficeRole) async throws -> String { try await office.signIn(Self.given(role)).key }
}

/// A request as a browser sends it from our own page, unless told otherwise.
struct BrowserRequest: Sendable {
    var path: String
    var key: String?
    var form: [(String, String)]?
    var origin: String? = "http://127.0.0.1:8080"
    var token: String?
    var bearer: String?
    var headers: [(String, String)] = []

    init(
        _ path: String, key: String? = nil, form: [(String, String)]? = nil, bearer: String? = nil,
        origin: String? = "http://127.0.0.1:8080", token: String? = nil, headers: [(String, String)] = []
    ) {
        self.path = path
        self.key = key
        self.form = form
        self.bearer = bearer
        self.origin = origin
        self.token = token ?? key.map(Visitor.formToken)
        self.headers = headers
    }
}

extension PeoplePortal {
    func answer(_ request: BrowserRequest) async throws -> TestResponse {
        let application = Application(responder: try portal.buildRouter().buildResponder(), logger: portal.logger)
        return try await application.test(.router) { client in
            var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            headers[.origin] = request.origin
            headers[.cookie] = request.key.map { "other=1; __Host-lantu=\($0)" }
            headers[.authorization] = request.bearer.map { "Bearer \($0)" }
            for (name, value) in request.headers {
                if let name = HTTPFields.Element.Name(name) { headers[name] = value }
            }
            let items = request.form.map { QueryItems((request.token.map { [("token", $0)] } ?? []) + $0) }
            return try await client.executeRequest(
                uri: "http://127.0.0.1:8080" + request.path, method: request.form == nil ? .get : .post,
                headers: headers, body: items.map { ByteBuffer(string: $0.encoded) })
        }
    }
}
