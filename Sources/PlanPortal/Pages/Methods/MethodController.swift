import PlanModel
import PlanOffice

/// How verdicts are reached, `/methods/pace`.
struct MethodController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        Page<PlanFrame>(
            template: "/methods/pace", format: "lantu.method.v1",
            ask: { _ in try await desk.questions.contents().frame },
            frame: { $0 },
            view: { MethodView(frame: $0, language: $1.language).content },
            json: { _, _ in MethodJSON.members() }
        ).routes(desk)
    }
}
