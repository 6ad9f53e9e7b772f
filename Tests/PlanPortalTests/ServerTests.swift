import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

struct ServerTests {
    @Test(arguments: ["/", "/en", "/overview.json", "/nowhere", "/favicon.svg", "/health", "/commitments?kind=x"])
    func everyAnswerCarriesThePolicy(path: String) async throws {
        let answer = try await SamplePortal.answer(path)
        for field in SecurityHeaders.fields { #expect(answer.header(field.name) == field.value) }
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options])
    func onlyReadingIsAllowed(method: HTTPRequest.Method) async throws {
        for path in ["/", "/commitments.json", "/nowhere"] {
            let answer = try await SamplePortal.answer(path, method: method)
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.header("Allow") == "GET, HEAD")
        }
    }

    @Test
    func endlessAddressesAreRefused() async throws {
        let answer = try await SamplePortal.answer("/commitments?q=" + String(repeating: "a", count: 5000))
        #expect(answer.status == .uriTooLong)
    }

    @Test
    func aWellFormedRequestNameIsKept() async throws {
        let field = try #require(RequestIdentity.field)
        let kept = try await SamplePortal.answer("/", headers: [field: "abc-1.2_3"])
        #expect(kept.headers[field] == "abc-1.2_3")
        let refused = try await SamplePortal.answer("/nowhere", headers: [field: "a b\"; x"])
        #expect(refused.headers[field]?.count == 16)
        #expect(RequestIdentity.wellFormed(String(repeating: "a", count: 65)) == nil)
    }

    @Test(arguments: ["/", "/en/commitments", "/gaps.json", "/commitments.csv", "/favicon.svg"])
    func whatStandsIsNotSentTwice(path: String) async throws {
        let first = try await SamplePortal.answer(path)
        let tag = try #require(first.header("ETag"))
        let second = try await SamplePortal.answer(path, headers: [.ifNoneMatch: "\"other\", W/\(tag)"])
        #expect(second.status == .notModified)
        #expect(second.body.readableBytes == 0)
        #expect(second.header("ETag") == tag)
    }

    @Test
    func theTagFollowsHeadAddressAndLanguage() async throws {
        var moved = SamplePortal.questions()
        moved.overview = {
            var overview = Samples.overview()
            overview.frame.head = AuditHead(sequence: 13, hash: String(repeating: "1", count: 64))
            return overview
        }
        let tags = [
            try await SamplePortal.answer("/").header("ETag"), try await SamplePortal.answer("/en").header("ETag"),
            try await SamplePortal.answer("/overview.json").header("ETag"),
            try await SamplePortal.answer("/", from: moved).header("ETag"),
        ]
        #expect(Set(tags).count == 4)
    }

    @Test
    func theStyleSheetIsKeptForever() async throws {
        let page = try await SamplePortal.answer("/").text
        let name = try #require(page.firstMatch(of: /\/assets\/lantu\.[0-9a-f]{12}\.css/)).output
        let sheet = try await SamplePortal.answer(String(name))
        #expect(sheet.status == .ok)
        #expect(sheet.header("Cache-Control")?.contains("immutable") == true)
        #expect(try await SamplePortal.answer("/assets/lantu.000000000000.css").status == .notFound)
    }

    @Test
    func healthFollowsTheStore() async throws {
        let good = try await SamplePortal.answer("/health")
        #expect(good.status == .ok)
        #expect(good.text.contains("\"schemaVersion\": 4"))
        var broken = SamplePortal.questions()
        broken.health = { throw StoreError.unavailable("/var/secret/path") }
        let bad = try await SamplePortal.answer("/health", from: broken)
        #expect(bad.status == .serviceUnavailable)
        #expect(!bad.text.contains("secret"))
    }

    @Test
    func requestsAreCountedByRoute() async throws {
        let text = try await SamplePortal.test { client in
            for path in ["/", "/", "/commitments?q=水", "/nowhere/a", "/nowhere/b"] {
                _ = try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil)
            }
            return try await client.executeRequest(uri: "/metrics", method: .get, headers: [:], body: nil).text
        }
        #expect(text.contains("lantu_http_requests_total{route=\"/\",status=\"2xx\"} 2\n"))
        #expect(text.contains("lantu_http_requests_total{route=\"/commitments\",status=\"2xx\"} 1\n"))
        #expect(text.contains("lantu_http_requests_total{route=\"none\",status=\"4xx\"} 2\n"))
        #expect(text.contains("lantu_http_request_duration_seconds_bucket{le=\"+Inf\"} 5\n"))
    }

    @Test
    func missingAssetsAreAnErrorNotACrash() {
        var portal = SamplePortal.portal()
        portal = Portal(
            questions: portal.questions, settings: PortalSettings(assets: "/nowhere"), logger: portal.logger)
        #expect(throws: PortalStartError.assetsMissing("/nowhere")) { try portal.buildRouter() }
    }
}
