import PlanModel
import PlanOffice

/// How answers are reached: `/methods` and a page for each method.
struct MethodController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        let list = page(
            "/methods", "lantu.methods.v1", desk, view: { _, language in MethodsView(language: language).content },
            json: MethodsView.members)
        let pace = page(
            "/methods/pace", "lantu.method.v1", desk, view: { MethodView(frame: $0, language: $1).content },
            json: MethodJSON.members())
        let others = MethodName.allCases.filter { $0 != .pace }.flatMap { name in
            page(
                "/methods/\(name.rawValue)", "lantu.\(name.rawValue)_method.v1", desk,
                view: { _, language in PublishedMethodView(name: name, language: language).content },
                json: PublishedMethodJSON.members(name))
        }
        return list + pace + others
    }

    private func page(
        _ template: String, _ format: String, _ desk: PageDesk,
        view: @escaping @Sendable (PlanFrame, Language) -> PageContent, json: [String: JSONValue]
    ) -> [Route] {
        Page<PlanFrame>(
            template: template, format: format, ask: { _ in try await desk.questions.contents().frame },
            frame: { $0 }, view: { view($0, $1.language) }, json: { _, _ in json }
        ).routes(desk)
    }
}
