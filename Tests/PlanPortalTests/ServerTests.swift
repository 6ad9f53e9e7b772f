import Hummingbird
import HummingbirdTesting
import PlanOffice
import Testing

@testable import PlanPortal

struct ServerTests {
    @Test(arguments: ["/", "/en", "/overview.json", "/nowhere", "/favicon.svg", "/health"])
    func everyAnswerCarriesThePolicy(path: String) async throws {
        try await SamplePortal.test { client in
            let answer = try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil)
            for field in SecurityHeaders.fields {
                let name = try #require(HTTPFields.Element.Name(field.name))
                #expect(answer.headers[name] == field.value)
            }
        }
    }

    @Test
    func overviewIsAPage() async throws {
        try await SamplePortal.test { client in
            let answer = try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
            #expect(answer.status == .ok)
            #expect(answer.text.contains("<html lang=\"zh-CN\">"))
        }
    }
}
