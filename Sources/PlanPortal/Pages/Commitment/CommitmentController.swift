import PlanModel
import PlanOffice

/// A page for each target, task and project: `/targets/{id}`, `/tasks/{id}`, `/projects/{id}`.
struct CommitmentController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        CommitmentKind.allCases.flatMap { kind in
            Page<CommitmentPage>(
                template: Self.template(kind), format: "lantu.\(kind.rawValue).v1",
                ask: { try await Self.ask($0, kind, desk.questions) },
                frame: { $0.frame },
                view: { CommitmentView(page: $0, language: $1.language).content },
                json: { page, _ in CommitmentPageJSON.members(page) }
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
    ) async throws -> CommitmentPage {
        let id = try request.parameter("id")
        let page = try await questions.commitment(id)
        guard page.summary.kind == kind else { throw OfficeError.notFound(kind.rawValue, id) }
        return page
    }
}
