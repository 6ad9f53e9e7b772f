import Hummingbird
import HummingbirdTesting
import Logging
import PlanModel
import PlanOffice
import PlanReading
import PlanStore
import Testing

@testable import PlanPortal

/// The desk over a real office and a real store: what a browser sends, and what it gets.
struct DeskPortalTests {
    private static let text = """
        第十四章 推进能源革命
        第一节 优化能源结构
        大力发展清洁能源。到2025年，风电光伏装机力争达到3000万千瓦以上，核电装机达到1000万千瓦。建成100个"<script>x</script>"示范点。
        """
    private static let token = String(repeating: "ab", count: 32)

    /// A portal with or without an open desk, and the office behind it.
    private func portal(isOpen: Bool = true) async throws -> (Portal, Office) {
        let source = SourceText(
            name: "plan.txt", sha256: String(repeating: "c", count: 64), scalars: Array(Self.text.unicodeScalars))
        let period = PlanPeriod(2021, 2025)
        let reading = PlanReader(settings: ReadingSettings(period: period)).read(source)
        let office = Office(repository: try SQLitePlanStore.inMemory(nature: .real), now: { "2026-11-24T08:00:00Z" })
        let version = PlanVersion(plan: Plan(title: "示例规划", period: period), source: source, reading: reading)
        _ = try await office.bring(.plan(version), subject: "plan.txt", by: .door)
        let desk = DeskSettings(planner: "规划处 <b>", token: Self.token)
        let portal = Portal(
            office: office, settings: PortalSettings(desk: isOpen ? desk : nil),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return (portal, office)
    }

    /// A request as a browser sends it from our own page, unless told otherwise.
    struct Sent: Sendable {
        var path: String
        var host = "127.0.0.1:8080"
        var origin: String? = "http://127.0.0.1:8080"
        var site: String?
        var type = "application/x-www-form-urlencoded"
        var form: [(String, String)] = []
        var token: String? = String(repeating: "ab", count: 32)
        var isForm = true

        var body: ByteBuffer {
            ByteBuffer(string: QueryItems((token.map { [("token", $0)] } ?? []) + form).encoded)
        }
    }

    private func answers(_ sent: [Sent], from portal: Portal) async throws -> [TestResponse] {
        let application = Application(responder: try portal.buildRouter().buildResponder(), logger: portal.logger)
        return try await application.test(.router) { client in
            var answers: [TestResponse] = []
            for one in sent {
                var headers: HTTPFields = [.contentType: one.type]
                headers[.origin] = one.origin
                if let name = HTTPFields.Element.Name("Sec-Fetch-Site") { headers[name] = one.site }
                answers.append(
                    try await client.executeRequest(
                        uri: "http://" + one.host + one.path, method: one.isForm ? .post : .get, headers: headers,
                        body: one.isForm ? one.body : nil))
            }
            return answers
        }
    }

    private func answer(_ sent: Sent, from portal: Portal) async throws -> TestResponse {
        try await answers([sent], from: portal)[0]
    }

    private func page(_ path: String, from portal: Portal) async throws -> TestResponse {
        try await answer(Sent(path: path, isForm: false), from: portal)
    }

    private func ids(_ office: Office) async throws -> [String] {
        try await office.confirmationDesk(chapter: "14", for: .planner("x")).items.filter { $0.kind == .target }.map(
            \.id)
    }

    @Test(arguments: [
        "/desk", "/en/desk", "/desk.json", "/desk/chapters/14", "/en/desk/chapters/14", "/desk/chapters/14.json",
    ])
    func aClosedDeskAsksToSignIn(path: String) async throws {
        let (portal, _) = try await portal(isOpen: false)
        let asked = try await page(path, from: portal)
        #expect(asked.status == (path.hasSuffix(".json") ? .unauthorized : .seeOther))
        #expect(asked.headers[.location]?.contains("sign-in") ?? true)
        let act = Sent(path: "/desk/adopt", form: [("agreed", "yes")])
        #expect(try await answer(act, from: portal).status == .seeOther)
        #expect(try await !page("/", from: portal).text.contains("/desk"))
    }

    @Test(arguments: [
        "/desk", "/en/desk", "/desk.json", "/desk/chapters/14", "/en/desk/chapters/14", "/desk/chapters/14.json",
    ])
    func anOpenDeskShowsItsPagesAndKeepsNoneOfThem(path: String) async throws {
        let (portal, _) = try await portal()
        let answer = try await page(path, from: portal)
        #expect(answer.status == .ok)
        #expect(answer.header("Cache-Control") == "no-store" && answer.header("ETag") == nil)
        if !path.hasSuffix(".json") {
            #expect(!answer.text.contains("<script>x") && !answer.text.contains("规划处 <b>"))
        }
        #expect(path.hasSuffix(".json") != answer.text.contains(Self.token))
        let policy = try #require(answer.header("Content-Security-Policy"))
        #expect(policy.contains("script-src 'self'") && !policy.contains("unsafe"))
    }

    @Test func onlyTheDesksPagesMayLoadAModule() async throws {
        let (portal, _) = try await portal()
        #expect(try await page("/", from: portal).header("Content-Security-Policy") == SecurityHeaders.policy)
        let desk = try await page("/desk/chapters/14", from: portal).text
        let scripts = desk.matches(of: /<script[^>]*>(.*?)<\/script>/)
        #expect(scripts.count == 1 && scripts.allSatisfy { $0.output.1.isEmpty })
        let name = try #require(desk.firstMatch(of: /\/assets\/desk\.[0-9a-f]{12}\.js/)).output
        let module = try await page(String(name), from: portal)
        #expect(module.header("Content-Type") == "text/javascript; charset=utf-8")
        #expect(module.text.contains("requestSubmit"))
    }

    /// Every way in that is not our own page on this machine.
    @Test(arguments: [
        ("no token", Sent(path: "", token: nil), HTTPResponse.Status.forbidden),
        ("a wrong token", Sent(path: "", token: String(repeating: "ac", count: 32)), .forbidden),
        ("the token's beginning", Sent(path: "", token: "ab"), .forbidden),
        ("another site", Sent(path: "", origin: "http://evil.example"), .forbidden),
        ("another port", Sent(path: "", origin: "http://127.0.0.1:9"), .forbidden),
        ("a site that hides itself", Sent(path: "", origin: "null"), .forbidden),
        ("no word on where it comes from", Sent(path: "", origin: nil), .forbidden),
        ("the browser says cross-site", Sent(path: "", site: "cross-site"), .forbidden),
        ("the browser says same-site", Sent(path: "", site: "same-site"), .forbidden),
        (
            "a name made to lead here", Sent(path: "", host: "evil.example:8080", origin: "http://evil.example:8080"),
            .forbidden
        ),
        ("a name that looks like ours", Sent(path: "", host: "127.0.0.1.evil.example"), .forbidden),
        ("plain text", Sent(path: "", type: "text/plain"), .badRequest),
        ("torn percent signs", Sent(path: "", form: [], token: nil), .forbidden),
        ("too long", Sent(path: "", form: [("x", String(repeating: "x", count: 70_000))]), .contentTooLarge),
        ("too many fields", Sent(path: "", form: Array(repeating: ("x", "y"), count: 65)), .badRequest),
    ])
    func forgedFormsAreRefused(claim: String, sent: Sent, status: HTTPResponse.Status) async throws {
        let (portal, office) = try await portal()
        var sent = sent
        sent.path = "/desk/targets/\(try await ids(office)[0])/reject"
        sent.form.append(("reason", "name"))
        #expect(try await answer(sent, from: portal).status == status, "\(claim)")
        #expect(try await office.health().head.sequence == 1, "\(claim)")
    }

    @Test(arguments: [("", "same-origin"), ("null", "same-origin"), ("http://127.0.0.1:8080", nil)])
    func ourOwnPagesAreBelieved(origin: String, site: String?) async throws {
        let (portal, office) = try await portal()
        let sent = Sent(
            path: "/desk/targets/\(try await ids(office)[0])/reject", origin: origin.isEmpty ? nil : origin, site: site,
            form: [("reason", "name")])
        #expect(try await answer(sent, from: portal).status == .seeOther)
    }

    @Test func theDesksPagesAnswerToTheMachinesOwnNamesAlone() async throws {
        let (portal, _) = try await portal()
        for (host, status) in [
            ("localhost:8080", HTTPResponse.Status.ok), ("127.0.0.1", .ok), ("127.8.9.10:1", .ok),
            ("evil.example", .forbidden), ("localhost.evil.example", .forbidden), ("127.0.0.1.nip.io", .forbidden),
            ("127.0.0.999", .forbidden),
        ] {
            let found = try await answer(Sent(path: "/desk", host: host, isForm: false), from: portal).status
            #expect(found == status, "\(host)")
        }
    }

    @Test(arguments: [
        ("localhost:8080", true), ("[::1]:8080", true), ("[::1]", true), ("127.1.2.3", true), ("[::2]:80", false),
        ("[::1].evil.example", false), ("[::1", false), ("127.1", false), ("0.0.0.0", false), ("", false),
        ("127.0.0.-1", false),
        ("127.0.0.1@evil.example", false), ("LOCALHOST.evil", false), ("127.0.0.1.", false),
    ])
    func aNameIsTheMachinesOwnOrNot(authority: String, isOwn: Bool) {
        #expect(Loopback.isLoopback(Loopback.name(of: authority)) == isOwn)
    }

    @Test func eachDeedLeadsBackToItsItem() async throws {
        let (portal, office) = try await portal()
        let all = try await ids(office)
        let first = all[0]
        let deeds: [(path: String, form: [(String, String)], place: String)] = [
            (
                "/desk/targets/\(first)/confirm", [("value", "30000000"), ("kind", "level")],
                "/desk/chapters/14#d-\(first)"
            ),
            (
                "/en/desk/targets/\(first)/confirm", [("deadline", "2025"), ("to", all[1])],
                "/en/desk/chapters/14#d-\(all[1])"
            ),
            (
                "/desk/targets/\(first)/confirm", [("scope", "全省"), ("to", "//evil.example")],
                "/desk/chapters/14#d-\(first)"
            ),
            ("/desk/targets/\(first)/undo", [], "/desk/chapters/14#d-\(first)"),
            ("/desk/targets/\(first)/merge", [("with", all[1])], "/desk/chapters/14#d-\(first)"),
            ("/desk/targets/\(first)/undo", [], "/desk/chapters/14#d-\(first)"),
            ("/desk/targets/\(all[1])/reject", [("reason", "breakdown")], "/desk/chapters/14#d-\(all[1])"),
            ("/desk/adopt", [("agreed", "yes")], "/desk"),
        ]
        let found = try await answers(deeds.map { Sent(path: $0.path, form: $0.form) }, from: portal)
        for (deed, answer) in zip(deeds, found) {
            #expect(answer.status == .seeOther, "\(deed.path) \(answer.text)")
            #expect(answer.header("Location") == deed.place, "\(deed.path)")
        }
        #expect(try await office.auditTrail().last?.act.actor == "规划处 <b>")
    }

    @Test func tasksAndProjectsHaveTheSameDeeds() async throws {
        let (portal, office) = try await portal()
        let all = try await office.confirmationDesk(chapter: "14", for: .planner("x")).items
        let task = try #require(all.first { $0.kind == .task })
        let begin = try #require(task.fields[.begin])
        let deeds: [(path: String, form: [(String, String)], place: String)] = [
            ("/desk/tasks/\(task.id)/confirm", [("title", "甲 <b>"), ("begin", begin)], task.id),
            ("/desk/tasks/\(task.id)/split", [("part", "建成100个"), ("part", " ")], task.id),
            ("/desk/tasks/\(task.id)/undo", [], task.id), ("/desk/tasks/\(task.id)/undo", [], task.id),
            ("/desk/tasks/\(task.id)/reject", [("reason", "principle"), ("to", "p999")], "p999"),
            ("/desk/chapters/14/add", [("kind", "project"), ("quote", "核电装机")], "p"),
            ("/en/desk/tasks/\(task.id)/undo", [], task.id),
        ]
        let found = try await answers(deeds.map { Sent(path: $0.path, form: $0.form) }, from: portal)
        for (deed, answer) in zip(deeds, found) {
            #expect(answer.status == .seeOther, "\(deed.path) \(answer.text)")
            #expect(answer.header("Location")?.contains("/desk/chapters/14#d-\(deed.place)") == true, "\(deed.path)")
        }
        let after = try await office.confirmationDesk(chapter: "14", for: .planner("x")).items
        let project = try #require(after.first { $0.kind == .project && $0.origin == .add })
        let words = [
            ("title", "乙\"><img src=x>"), ("capacity", "1500"), ("unit", "吨"), ("stage", "新建"), ("place", "210200"),
        ]
        let sent = Sent(path: "/desk/projects/\(project.id)/confirm", form: words)
        #expect(try await answer(sent, from: portal).status == .seeOther)
        for path in ["/desk/chapters/14", "/projects/\(project.id)", "/commitments", "/chapters/14"] {
            #expect(try await !page(path, from: portal).text.contains("<img"), "\(path)")
        }
        let mark = try await page("/projects/\(project.id)", from: portal).text
        #expect(mark.contains("已核对，版本待采纳") && !mark.contains("部分字段已核对"))
        let data = try await page("/desk/chapters/14.json", from: portal).text
        #expect(data.contains("\"kind\": \"project\"") && data.contains("\"stage\": \"新建\""))
        let overview = try await page("/desk.json", from: portal).text
        #expect(overview.contains("\"kinds\""))
    }

    @Test(arguments: [
        ("/desk/targets/t999999/undo", [], HTTPResponse.Status.conflict),
        ("/desk/targets/t999999/confirm", [("value", "1")], .notFound),
        ("/desk/targets/..%2f/reject", [("reason", "name")], .notFound),
        ("/desk/chapters/99/add", [("quote", "3000")], .notFound), ("/desk/nothing", [], .notFound),
        ("/desk/chapters/14/add", [("quote", "没有")], .conflict),
        ("/desk/chapters/14/add", [("quote", "发展")], .conflict),
        ("/desk/chapters/14/add", [("quote", "发展"), ("near", "x")], .badRequest), ("/desk/adopt", [], .badRequest),
        ("/desk/chapters/14/add", [], .conflict), ("/desk/chapters/14/add", [("kind", "x")], .badRequest),
        ("/desk/tasks/k999999/confirm", [("title", "x")], .notFound), ("/desk/tasks/k999999/confirm", [], .badRequest),
        ("/desk/tasks/t20/undo", [], .notFound), ("/desk/projects/k20/reject", [("reason", "name")], .notFound),
        ("/desk/projects/p999999/merge", [("with", "")], .notFound), ("/desk/tasks/k999999/undo", [], .conflict),
        ("/desk/works/k20/undo", [], .notFound),
    ])
    func whatCannotBeDoneIsSaid(path: String, form: [(String, String)], status: HTTPResponse.Status) async throws {
        let (portal, office) = try await portal()
        let answer = try await answer(Sent(path: path, form: form), from: portal)
        #expect(answer.status == status)
        #expect(try await office.health().head.sequence == 1)
    }

    @Test(arguments: [("reject", "reason", "because"), ("confirm", "value", "\u{0}"), ("confirm", "kind", "<script>")])
    func badFieldsAreRefusedAndEscaped(deed: String, name: String, value: String) async throws {
        let (portal, office) = try await portal()
        let path = "/desk/targets/\(try await ids(office)[0])/\(deed)"
        let answer = try await answer(Sent(path: path, form: [(name, value)]), from: portal)
        #expect(answer.status == .badRequest)
        #expect(!answer.text.contains("<script>"))
    }

    @Test func whatPeopleTypeStaysWords() async throws {
        let (portal, office) = try await portal()
        let id = try await ids(office)[0]
        let hostile = "\"><img src=x onerror=alert(1)>'&"
        _ = try await answer(
            Sent(path: "/desk/targets/\(id)/confirm", form: [("indicator", hostile), ("scope", hostile)]), from: portal)
        for path in ["/desk/chapters/14", "/targets/\(id)", "/commitments", "/chapters/14"] {
            let text = try await page(path, from: portal).text
            #expect(!text.contains("<img"), "\(path)")
            #expect(text.contains("&lt;img"), "\(path)")
        }
    }

    @Test func theDescriptionNamesTheDesk() async throws {
        let (portal, _) = try await portal()
        let text = try await page("/openapi.json", from: portal).text
        for part in [
            "/desk/targets/{id}/confirm", "/desk/tasks/{id}/split", "/en/desk/projects/{id}/merge", "\"post\"",
            "/desk/chapters/{slug}.json",
        ] {
            #expect(text.contains(part))
        }
    }

    @Test func marksGoWithTheAdoption() async throws {
        let (portal, office) = try await portal()
        let id = try await ids(office)[0]
        let marks = [
            ("/targets/\(id)", "<span class=\"trust\">机读，未经确认"), ("/commitments", "<strong>机读，未经确认。"),
            ("/chapters/14", "<strong>机读，未经确认。"),
        ]
        for (path, mark) in marks { #expect(try await page(path, from: portal).text.contains(mark), "\(path)") }
        let done = try await answers(
            [
                Sent(path: "/desk/targets/\(id)/confirm", form: [("value", "30000000")]),
                Sent(path: "/desk/adopt", form: [("agreed", "yes")]),
            ], from: portal)
        #expect(done.allSatisfy { $0.status == .seeOther })
        for (path, mark) in marks { #expect(try await !page(path, from: portal).text.contains(mark), "\(path)") }
        let target = try await page("/targets/\(id)", from: portal).text
        #expect(target.contains("已核对") && target.contains("14-1-0"))
        let data = try await page("/targets/\(id).json", from: portal).text
        #expect(data.contains("\"trust\": \"adopted\"") && data.contains("\"code\": \"14-1-0"))
        #expect(try await page("/commitments.csv", from: portal).text.contains(",adopted,"))
    }
}
