import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// Walks the route table: what is in it answers, and every page has its twin.
struct RouteTests {
    private func table() throws -> [Route] {
        let portal = SamplePortal.portal()
        let desk = PageDesk(
            questions: portal.questions, assets: try AssetShelf.load(from: nil), settings: portal.settings)
        return RouteTable(desk: desk, meter: RequestMeter()).routes
    }

    @Test
    func everyRouteAnswersGetAndHead() async throws {
        for route in try table() where !route.template.contains("{") && route.right == .readPublished {
            let got = try await SamplePortal.answer(route.template)
            #expect(got.status == .ok, "\(route.template)")
            let head = try await SamplePortal.answer(route.template, method: .head)
            #expect(head.status == .ok, "\(route.template)")
            #expect(head.body.readableBytes == 0, "\(route.template)")
            let isKept = route.kind != .probe && got.header("Cache-Control") != "no-store"
            if isKept { #expect(got.header("ETag") != nil, "\(route.template)") }
        }
    }

    @Test
    func everyPageHasBothLanguagesAndATwin() throws {
        let routes = try table()
        let templates = Set(routes.map(\.template))
        for route in routes where route.kind == .page(.zh) {
            let isFirst = route.template == "/"
            #expect(templates.contains(isFirst ? "/en" : "/en" + route.template))
            #expect(templates.contains(isFirst ? "/overview.json" : route.template + ".json"))
        }
        #expect(templates.count == routes.count)
    }

    @Test(arguments: ["/", "/commitments?kind=target", "/gaps"])
    func pagesLinkToTheirOtherLanguageAndTwin(path: String) async throws {
        let page = try await SamplePortal.answer(path)
        let english = path == "/" ? "/en" : "/en" + path
        #expect(page.text.contains("<html lang=\"zh-CN\">"))
        #expect(page.text.contains("<a class=\"lang\" lang=\"en\" hreflang=\"en\" href=\"\(english)\">English</a>"))
        let twin = path == "/" ? "/overview.json" : path.replacing("?", with: ".json?", maxReplacements: 1)
        let whole = twin.contains(".json") ? twin : twin + ".json"
        #expect(page.text.contains("<link rel=\"alternate\" type=\"application/json\" href=\"\(whole)\">"))
        let other = try await SamplePortal.answer(english)
        #expect(other.text.contains("<html lang=\"en\">"))
        #expect(other.text.contains("hreflang=\"zh-CN\" href=\"\(path)\">中文</a>"))
    }

    @Test
    func theBrowsersLanguageIsIgnored() async throws {
        let page = try await SamplePortal.answer("/", headers: [.acceptLanguage: "en"])
        #expect(page.text.contains("<html lang=\"zh-CN\">"))
    }

    @Test
    func syntheticDataSaysSoOnEveryPage() async throws {
        let synthetic = SamplePortal.questions(nature: .synthetic)
        for path in ["/", "/commitments", "/gaps", "/nowhere", "/commitments?kind=x"] {
            #expect(try await SamplePortal.answer(path, from: synthetic).text.contains("合成数据"), "\(path)")
            #expect(try await !SamplePortal.answer(path).text.contains("合成数据"), "\(path)")
        }
        #expect(try await SamplePortal.answer("/en", from: synthetic).text.contains("Synthetic data"))
        for path in ["/overview.json", "/commitments.json", "/gaps.json", "/nowhere.json", "/health"] {
            let answer = try await SamplePortal.answer(path, from: synthetic)
            #expect(answer.text.contains("\"nature\": \"synthetic\""), "\(path)")
        }
    }

    @Test
    func hostileWordsStayWords() async throws {
        var hostile = SamplePortal.questions()
        hostile.overview = { Samples.overview(title: Samples.hostile) }
        let paths = [
            "/", "/en", "/commitments", "/gaps", "/commitments?q=%3Cscript%3E", "/commitments?kind=%3Cscript%3E",
        ]
        for path in paths {
            let text = try await SamplePortal.answer(path, from: hostile).text
            #expect(!text.contains("<script"), "\(path)")
            #expect(!text.contains("<img"), "\(path)")
            #expect(!text.contains(" style="), "\(path)")
            #expect(text.contains("&lt;script"), "\(path)")
        }
    }

    @Test func theDescriptionNamesEveryRoute() async throws {
        let text = String(buffer: try await SamplePortal.answer("/openapi.json").body)
        for route in try table() where route.kind != .asset && route.template != "/openapi.json" {
            #expect(text.contains("\"\(route.template)\""), "\(route.template)")
        }
    }
}
