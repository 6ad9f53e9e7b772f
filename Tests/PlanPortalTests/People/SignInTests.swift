import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import PlanReading
import Testing

@testable import PlanPortal

/// What a browser sends to come in, and what an attacker might.
@Suite("Signing in")
struct SignInTests {
    private static let right = [("name", "administrator"), ("password", PeoplePortal.password)]

    private func cookie(_ response: TestResponse) -> String? { response.headers[.setCookie] }

    private func key(_ response: TestResponse) -> String? {
        cookie(response).flatMap { $0.split(separator: ";").first?.split(separator: "=").last.map(String.init) }
    }

    @Test func aRightPasswordGivesAHostCookieAndLeadsOn() async throws {
        let house = try await PeoplePortal()
        let answer = try await house.answer(BrowserRequest("/sign-in", form: Self.right + [("to", "/audit?q=x")]))
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/audit?q=x")
        #expect(answer.headers[.cacheControl] == "no-store")
        let cookie = try #require(self.cookie(answer))
        #expect(cookie.hasPrefix("__Host-lantu="))
        #expect(cookie.hasSuffix("; Path=/; Secure; HttpOnly; SameSite=Lax"))
        let page = try await house.answer(BrowserRequest("/account", key: key(answer)))
        #expect(page.status == .ok)
        #expect(String(buffer: page.body).contains("系统管理员"))
    }

    @Test(arguments: [
        "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=1", "",
    ])
    func nobodyIsLedElsewhere(to: String) async throws {
        let house = try await PeoplePortal()
        let answer = try await house.answer(BrowserRequest("/sign-in", form: Self.right + [("to", to)]))
        #expect(answer.headers[.location] == "/account")
    }

    @Test func aWrongPasswordSaysTheSameForEveryName() async throws {
        let house = try await PeoplePortal()
        var bodies: [String] = []
        for name in ["administrator", "nobody", "' OR 1=1 --"] {
            let answer = try await house.answer(
                BrowserRequest("/sign-in", form: [("name", name), ("password", "wrong wrong wrong")]))
            #expect(answer.status == .forbidden)
            #expect(answer.headers[.setCookie] == nil)
            bodies.append(String(buffer: answer.body))
        }
        #expect(Set(bodies).count == 1)
    }

    @Test func afterFiveWrongTriesOneWaits() async throws {
        let house = try await PeoplePortal()
        var last: TestResponse?
        for _ in 0..<7 {
            last = try await house.answer(BrowserRequest("/sign-in", form: [("name", "li"), ("password", "x")]))
        }
        #expect(last?.status == .tooManyRequests)
        #expect(last?.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
    }

    @Test(arguments: [nil, "https://evil.example", "null"])
    func aFormOfAnotherSiteIsNotTaken(origin: String?) async throws {
        let house = try await PeoplePortal()
        #expect(
            try await house.answer(BrowserRequest("/sign-in", form: Self.right, origin: origin)).status == .forbidden)
        let key = try await house.key(.administrator)
        let lock = BrowserRequest("/accounts/administrator/lock", key: key, form: [], origin: origin)
        #expect(try await house.answer(lock).status == .forbidden)
    }

    @Test func aFormNeedsTheTokenOfItsOwnSession() async throws {
        let house = try await PeoplePortal(roles: [.administrator, .planner])
        let key = try await house.key(.administrator)
        let other = try await house.key(.planner)
        for token in ["", "x", Visitor.formToken(of: other)] {
            let request = BrowserRequest("/accounts/planner/lock", key: key, form: [], token: token)
            #expect(try await house.answer(request).status == .forbidden)
        }
        let own = BrowserRequest("/accounts/planner/lock", key: key, form: [])
        #expect(try await house.answer(own).status == .seeOther)
    }

    @Test func aSessionThatWasGivenBeforeIsNotKept() async throws {
        let house = try await PeoplePortal()
        let planted = try await house.key(.administrator)
        let answer = try await house.answer(BrowserRequest("/sign-in", key: planted, form: Self.right))
        let fresh = try #require(key(answer))
        #expect(fresh != planted)
        #expect(try await house.office.member(key: planted, kind: .session, from: nil) == nil)
    }

    @Test func signingOutTakesTheCookieAndTheSession() async throws {
        let house = try await PeoplePortal()
        let key = try await house.key(.administrator)
        let answer = try await house.answer(BrowserRequest("/sign-out", key: key, form: []))
        #expect(cookie(answer)?.contains("Max-Age=0") == true)
        #expect(try await house.answer(BrowserRequest("/account", key: key)).status == .seeOther)
    }

    @Test func aTokenOfAProgramNeedsNoFormTokenAndHasItsScope() async throws {
        let house = try await PeoplePortal()
        let member = try await house.office.signIn(PeoplePortal.given(.administrator)).member
        let token = try await house.office.issueToken(label: "x", scope: [.readAccounts], days: 1, by: member)
        #expect(try await house.answer(BrowserRequest("/accounts.json", bearer: token)).status == .ok)
        let lock = BrowserRequest("/accounts/administrator/lock", form: [], bearer: token, origin: nil)
        #expect(try await house.answer(lock).status == .forbidden)
        let bad = try await house.answer(BrowserRequest("/accounts.json", bearer: "lantu_x"))
        #expect(bad.status == .unauthorized)
        #expect(bad.headers[.wwwAuthenticate] == "Bearer")
        #expect(try await house.answer(BrowserRequest("/accounts.json")).status == .unauthorized)
    }

    @Test func pagesOfWhoSignedInAreNeverKept() async throws {
        let house = try await PeoplePortal()
        let key = try await house.key(.administrator)
        for path in ["/account", "/accounts", "/account.json", "/accounts.json", "/methods"] {
            #expect(
                try await house.answer(BrowserRequest(path, key: key)).headers[.cacheControl] == "no-store", "\(path)")
        }
    }

    /// A planner works at the desk under their own name; an auditor reads it; an administrator sees nothing of it.
    @Test func theDeskIsForPlanners() async throws {
        let house = try await PeoplePortal(roles: [.planner, .auditor])
        let text = "第一章 城镇化\n到2025年，常住人口城镇化率达到69%以上。"
        let source = SourceText(
            name: "plan.txt", sha256: String(repeating: "c", count: 64), scalars: Array(text.unicodeScalars))
        let reading = PlanReader(settings: ReadingSettings(period: PlanPeriod(2021, 2025))).read(source)
        let version = PlanVersion(
            plan: Plan(title: "示例规划", period: PlanPeriod(2021, 2025)), source: source, reading: reading)
        let planner = try await house.office.signIn(PeoplePortal.given(.planner))
        _ = try await house.office.bring(.plan(version), subject: "plan.txt", by: .member(planner.member))
        let id = try #require(reading.targets.first?.id)
        let confirm = "/desk/targets/\(id)/confirm"
        for (role, page, act) in [
            (OfficeRole.planner, HTTPResponse.Status.ok, HTTPResponse.Status.seeOther), (.auditor, .ok, .forbidden),
            (.administrator, .forbidden, .forbidden),
        ] {
            let key = try await house.key(role)
            #expect(try await house.answer(BrowserRequest("/desk", key: key)).status == page, "\(role)")
            let form = BrowserRequest(confirm, key: key, form: [("value", "69")])
            #expect(try await house.answer(form).status == act, "\(role)")
        }
        let last = try await house.office.auditTrail().last { $0.act.verb == .confirmTarget }
        #expect(last?.act.actor == "planner")
    }

    @Test func whatPeopleTypeIsShownAsTheyTypedIt() async throws {
        let house = try await PeoplePortal()
        let key = try await house.key(.administrator)
        let form = [
            ("name", "li"), ("shown_name", "<script>alert(1)</script>\""), ("grants", "planner reporter:fgw"),
            ("mail", ""), ("password", PeoplePortal.password),
        ]
        #expect(try await house.answer(BrowserRequest("/accounts", key: key, form: form)).status == .seeOther)
        for path in ["/accounts", "/en/accounts/li"] {
            let page = String(buffer: try await house.answer(BrowserRequest(path, key: key)).body)
            #expect(!page.contains("<script>alert"))
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        }
    }

    @Test(arguments: [
        ("10.1.2.3", ["203.0.113.9"], "203.0.113.9"), ("10.1.2.3", ["1.1.1.1, 203.0.113.9"], "203.0.113.9"),
        ("10.1.2.3", ["203.0.113.9, 10.9.9.9"], "203.0.113.9"), ("203.0.113.9", ["1.1.1.1"], "203.0.113.9"),
        ("10.1.2.3", [], "10.1.2.3"), ("10.1.2.3", ["rubbish"], "10.1.2.3"),
        ("::ffff:10.1.2.3", ["2001:db8::1"], "2001:db8::1"),
    ])
    func onlyTrustedProxiesAreBelieved(peer: String, forwarded: [String], origin: String) throws {
        let proxies = try #require(TrustedProxies(["10.0.0.0/8"]))
        #expect(proxies.origin(peer: peer, forwarded: forwarded) == origin)
    }

    @Test(arguments: ["10.0.0.0/33", "10.0.0", "", "localhost", "10.0.0.0/8/8", "::1/129"])
    func whatIsNoProxy(text: String) { #expect(TrustedProxies([text]) == nil) }
}
