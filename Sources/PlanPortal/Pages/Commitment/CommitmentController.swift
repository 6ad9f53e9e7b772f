import PlanModel
import PlanOffice

/// A page for each target, task and project: `/targets/{id}`, `/tasks/{id}`, `/projects/{id}`.
struct CommitmentController: PageController {
    struct Value: Sendable {
        var page: CommitmentPage
        /// The places a project names, by code.
        var areas: [String: Area]
    }

    func routes(_ desk: PageDesk) -> [Route] {
        CommitmentKind.allCases.flatMap { kind in
            Page<Value>(
                template: Self.template(kind), format: "lantu.\(kind.rawValue).v1",
                ask: { try await Self.ask($0, kind, desk.questions) },
                frame: { $0.page.frame },
                view: { CommitmentView(page: $0.page, areas: $0.areas, language: $1.language).content },
                json: { value, _ in CommitmentPageJSON.members(value.page) }
            ).routes(desk)
        }
    }

    private static func template(_ kind: CommitmentKind) -> String {
        switch kind {
        case .target: "/targets/{id}"
        case .task: "/tasks/{id}"
        case .project: "/projects/{id}"
        }
    }

    /// A commitment of another kind is not found here.
    private static func ask(
        _ request: PageRequest, _ kind: CommitmentKind, _ questions: Questions
    ) async throws -> Value {
        let id = try request.parameter("id")
        let page = try await questions.commitment(id)
        guard page.summary.kind == kind else { throw OfficeError.notFound(kind.rawValue, id) }
        guard page.summary.project?.place.isEmpty == false else { return Value(page: page, areas: [:]) }
        let places = try await questions.overview().places.map { ($0.area.id, $0.area) }
        return Value(page: page, areas: Dictionary(places) { first, _ in first })
    }
}
