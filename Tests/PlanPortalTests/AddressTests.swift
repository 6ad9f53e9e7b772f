import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

struct AddressTests {
    @Test(arguments: [
        (Address.overview, "/", "/en", "/overview.json"),
        (.allCommitments, "/commitments", "/en/commitments", "/commitments.json"),
        (
            .commitments(QueryItems([("q", "水 质"), ("kind", "target")])),
            "/commitments?q=%E6%B0%B4%20%E8%B4%A8&kind=target",
            "/en/commitments?q=%E6%B0%B4%20%E8%B4%A8&kind=target",
            "/commitments.json?q=%E6%B0%B4%20%E8%B4%A8&kind=target"
        ),
        (.chapter("14", anchor: "n3"), "/chapters/14#n3", "/en/chapters/14#n3", "/chapters/14.json"),
        (.target("t1"), "/targets/t1", "/en/targets/t1", "/targets/t1.json"),
        (.indicator("a/../b"), "/indicators/a%2F..%2Fb", "/en/indicators/a%2F..%2Fb", "/indicators/a%2F..%2Fb.json"),
        (.allGaps, "/gaps", "/en/gaps", "/gaps.json"),
        (.methods, "/methods", "/en/methods", "/methods.json"),
        (.method(.pace), "/methods/pace", "/en/methods/pace", "/methods/pace.json"),
    ])
    func everyAddressHasThreeForms(address: Address, zh: String, en: String, json: String) {
        #expect(address.page(.zh).text == zh)
        #expect(address.page(.en).text == en)
        #expect(address.data().text == json)
    }

    @Test(arguments: ["%", "%4", "%zz", "%ff", "a%C3"])
    func malformedQueriesAreRefused(text: String) {
        #expect(QueryItems(parsing: "q=" + text) == nil)
    }

    @Test
    func formsArriveAsTyped() throws {
        let query = try #require(QueryItems(parsing: "q=%E6%B0%B4+a%2Bb&kind=task&kind=project&class="))
        #expect(query.first("q") == "水 a+b")
        #expect(query.values("kind") == ["task", "project"])
        #expect(query.first("class") == nil)
        #expect(query.removing("kind", "task").values("kind") == ["project"])
    }
}
