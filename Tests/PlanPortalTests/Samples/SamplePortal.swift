import Hummingbird
import HummingbirdTesting
import Logging
import PlanModel
import PlanOffice

@testable import PlanPortal

/// A portal that answers with sample values.
enum SamplePortal {
    static func questions(nature: Nature = .real) -> Questions {
        Questions(
            overview: { Samples.overview(nature: nature) },
            contents: { (Samples.frame(nature: nature), [Samples.chapter]) },
            chapter: { throw OfficeError.notFound("chapter", $0) },
            commitments: { Samples.list($0, nature: nature) },
            commitment: { throw OfficeError.notFound("commitment", $0) },
            gaps: { Samples.gaps(nature: nature) },
            indicators: { IndicatorList(frame: Samples.frame(nature: nature), indicators: []) },
            indicator: { throw OfficeError.notFound("indicator", $0) },
            sources: { SourceList(frame: Samples.frame(nature: nature), sources: [], values: [:]) },
            health: { Health(schemaVersion: 4, nature: nature, head: Samples.frame().head) },
            heads: { PublishedHeads(nature: nature, now: Samples.published, days: [Samples.published]) })
    }

    static func portal(_ questions: Questions = questions()) -> Portal {
        Portal(
            questions: questions, settings: PortalSettings(pageSize: 4),
            logger: Logger(label: "portal.test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Runs requests against all layers without a socket.
    static func test<Value>(
        _ questions: Questions = questions(), _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        let portal = portal(questions)
        return try await Application(responder: try portal.buildRouter().buildResponder(), logger: portal.logger)
            .test(.router, body)
    }

    /// One answer.
    static func answer(
        _ path: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
        from questions: Questions = questions()
    ) async throws -> TestResponse {
        try await test(questions) { client in
            try await client.executeRequest(uri: path, method: method, headers: headers, body: nil)
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// A header by its name as written.
    func header(_ name: String) -> String? {
        HTTPFields.Element.Name(name).flatMap { headers[$0] }
    }
}
