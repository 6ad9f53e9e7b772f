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
            contents: { throw OfficeError.noPlan },
            chapter: { throw OfficeError.notFound("chapter", $0) },
            commitments: { _ in throw OfficeError.noPlan },
            commitment: { throw OfficeError.notFound("commitment", $0) },
            gaps: { throw OfficeError.noPlan },
            indicators: { throw OfficeError.noPlan },
            indicator: { throw OfficeError.notFound("indicator", $0) },
            sources: { throw OfficeError.noPlan },
            health: { Health(schemaVersion: 4, nature: nature, head: Samples.frame().head) })
    }

    static func router(_ questions: Questions = questions()) throws -> Router<PortalContext> {
        var logger = Logger(label: "portal.test")
        logger.logLevel = .critical
        return try Portal(questions: questions, settings: PortalSettings(), logger: logger).buildRouter()
    }

    /// Runs requests against all layers without a socket.
    static func test<Value>(
        _ questions: Questions = questions(), _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await Application(router: try router(questions)).test(.router, body)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
