import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// Every route and form against every role: a route that is not in the table fails.
@Suite("Every route asks for its right")
struct RouteRightTests {
    /// The right each route needs, written down a second time; templates without language.
    private static let rights: [String: Right?] = [
        "GET /account": .keepOwnAccount, "GET /accounts": .readAccounts, "GET /accounts/{name}": .readAccounts,
        "GET /duties": .readDuties, "GET /duties/of/{id}": .readDuties, "GET /duties/division": .readDuties,
        "POST /duties/assign": .assignResponsibility,
        "GET /desk": .readDesk, "GET /desk/chapters/{slug}": .readDesk,
        "POST /desk/adopt": .adoptPlan, "POST /desk/chapters/{slug}/add": .confirmReading,
        "GET /audit": .readAuditTrail, "GET /sign-in": .readPublished,
        "POST /sign-in": Right?.none, "POST /sign-out": .keepOwnAccount, "POST /account/password": .keepOwnAccount,
        "POST /account/second-factor": .keepOwnAccount, "POST /account/tokens": .keepOwnAccount,
        "POST /account/keys/end": .keepOwnAccount, "POST /accounts": .manageAccounts,
        "POST /accounts/{name}/change": .manageAccounts, "POST /accounts/{name}/lock": .manageAccounts,
        "POST /accounts/{name}/unlock": .manageAccounts, "POST /accounts/{name}/password": .manageAccounts,
        "POST /accounts/{name}/second-factor": .manageAccounts,
        "POST /accounts/settings/{setting}": .manageSecurity,
    ]
    private static let published: Set<String> = [
        "/", "/overview", "/commitments", "/gaps", "/chapters", "/chapters/{slug}", "/targets/{id}", "/tasks/{id}",
        "/projects/{id}", "/indicators", "/indicators/{id}", "/sources", "/methods", "/health", "/metrics",
        "/audit/head", "/audit/feed.xml", "/openapi.json", "/assets/{name}", "/favicon.svg",
    ]

    private static func bare(_ template: String) -> String {
        var path = template == "/en" ? "/" : template.hasPrefix("/en/") ? String(template.dropFirst(3)) : template
        for ending in [".json", ".csv", ".xlsx", ".docx"] where path.hasSuffix(ending) && path != "/openapi.json" {
            path.removeLast(ending.count)
        }
        return path
    }

    private static func table(_ house: PeoplePortal) throws -> RouteTable {
        RouteTable(
            desk: PageDesk(
                questions: house.portal.questions, assets: try AssetShelf.load(from: nil), settings: PortalSettings()),
            meter: RequestMeter())
    }

    @Test func everyRouteStandsInTheTable() async throws {
        let table = try Self.table(try await PeoplePortal())
        for route in table.routes {
            let path = Self.bare(route.template)
            if Self.published.contains(path) || path.hasPrefix("/methods/") {
                #expect(route.right == .readPublished, "\(route.template)")
            } else {
                let expected = try #require(
                    Self.rights["GET " + path] as Right??, "no right is written down for \(route.template)")
                #expect(route.right == expected, "\(route.template)")
            }
        }
        for form in table.forms {
            let path = Self.bare(form.template)
            if path.hasPrefix("/desk/"), path.contains("s/{id}/") {
                #expect(form.right == .confirmReading, "\(form.template)")
                continue
            }
            let expected = try #require(
                Self.rights["POST " + path] as Right??,
                "no right is written down for \(form.template)")
            #expect(form.right == expected, "\(form.template)")
        }
    }

    /// The status of every route for one role, or for nobody, is what the right says.
    @Test(arguments: [nil] + OfficeRole.allCases.map(Optional.some))
    func everyRouteAnswersByTheRole(role: OfficeRole?) async throws {
        let house = try await PeoplePortal(roles: role.map { [$0] } ?? [])
        let key = if let role { try await house.key(role) } else { String?.none }
        let rights = try await rights(of: key, house)
        let table = try Self.table(house)
        for route in table.routes {
            let path = Self.filled(route.template)
            let status = try await house.answer(BrowserRequest(path, key: key)).status
            let isLetThrough = rights.contains(route.right)
            let expected: Set<HTTPResponse.Status> =
                isLetThrough ? [.ok, .notFound] : role == nil ? [.seeOther, .unauthorized] : [.forbidden]
            #expect(expected.contains(status), "\(role?.rawValue ?? "nobody") \(path) \(status)")
        }
        for form in table.forms where form.right != nil && !form.template.hasSuffix("sign-out") {
            let path = Self.filled(form.template)
            let status = try await house.answer(BrowserRequest(path, key: key, form: [("nothing", "")])).status
            let isLetThrough = form.right.map(rights.contains) ?? true
            let refused: Set<HTTPResponse.Status> = role == nil ? [.seeOther] : [.forbidden]
            let isRefused = refused.contains(status)
            let known = isLetThrough && role != nil && status == .seeOther ? false : isRefused
            #expect(known == !isLetThrough, "\(role?.rawValue ?? "nobody") \(path) \(status)")
            #expect(status.code < 500)
        }
    }

    private func rights(of key: String?, _ house: PeoplePortal) async throws -> Set<Right> {
        guard let key else { return Asker.citizen.rights }
        return try #require(try await house.office.member(key: key, kind: .session, from: nil)).rights
    }

    /// A template with something in the place of its names.
    private static func filled(_ template: String) -> String {
        template.replacing("{name}", with: "administrator").replacing("{setting}", with: "session_hours")
            .replacing("{slug}", with: "1").replacing("{id}", with: "t1")
    }
}
