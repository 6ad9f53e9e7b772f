import PlanModel
import PlanOffice

/// The desk to confirm: `/desk`, a page a chapter, and what takes their forms.
struct DeskController: PageController {
    let confirming: Confirming

    func routes(_ desk: PageDesk) -> [Route] {
        let token = confirming.settings.token
        let planner = confirming.settings.planner
        let overview = Page<DeskOverview>(
            template: "/desk", format: "lantu.desk.v1", ask: { _ in try await confirming.questions.overview() },
            frame: { $0.frame },
            view: {
                DeskView(overview: $0, forms: DeskForms(language: $1.language, token: token), planner: planner).content
            },
            json: { overview, _ in DeskJSON.members(overview) }, isPrivate: true)
        let chapter = Page<DeskChapter>(
            template: "/desk/chapters/{slug}", format: "lantu.desk_chapter.v1",
            ask: { request in try await confirming.questions.chapter(try request.parameter("slug")) },
            frame: { $0.frame },
            view: {
                DeskChapterView(
                    page: $0, forms: DeskForms(language: $1.language, token: token), planner: planner,
                    module: desk.assets.deskModule
                ).content
            },
            json: { page, _ in DeskJSON.members(page) }, isPrivate: true)
        return overview.routes(desk) + chapter.routes(desk)
    }

    func acts(_ desk: PageDesk) -> [ActRoute] {
        Language.allCases.flatMap { language in
            [
                act("/desk/targets/{id}/confirm", language) { .confirm(try $0.id, try $0.checkedFields) },
                act("/desk/targets/{id}/reject", language) { .reject(try $0.id, try $0.reason) },
                act("/desk/targets/{id}/merge", language) { .merge(try $0.id, with: $0.field("with") ?? "") },
                act("/desk/targets/{id}/split", language) { .split(try $0.id, try $0.quotes) },
                act("/desk/targets/{id}/undo", language) { .takeBack(try $0.id) },
                act("/desk/chapters/{slug}/add", language) {
                    .add(chapter: try $0.page.parameter("slug"), try $0.quote("quote"))
                },
                act("/desk/adopt", language) { request in
                    guard request.field("agreed") == "yes" else { throw RequestFault.notAgreed }
                    return .adopt
                },
            ]
        }
    }

    /// Does what the form says, then leads to the item it was about, or to the one the form names.
    private func act(
        _ template: String, _ language: Language, _ read: @escaping @Sendable (FormRequest) throws -> DeskAct
    ) -> ActRoute {
        ActRoute(template: language.prefix + template, language: language, token: confirming.settings.token) {
            request in
            let outcome = try await confirming.questions.act(try read(request))
            guard let target = outcome.target, let chapter = outcome.chapter, !chapter.isEmpty else {
                return Address.desk.page(language)
            }
            return Address.deskChapter(chapter, anchor: DeskItem.anchor(request.wayOn ?? target)).page(language)
        }
    }
}

extension DeskItem {
    /// Its place on the desk's page.
    static func anchor(_ id: String) -> String { "d-" + id }
}

extension FormRequest {
    fileprivate var id: String { get throws { try page.parameter("id") } }

    /// Where the page's own script wants to go on, if it is the identifier of a target.
    fileprivate var wayOn: String? {
        field("to").flatMap { to in
            to.first == "t" && (2...12).contains(to.utf8.count) && to.dropFirst().allSatisfy(\.isASCIIDigit) ? to : nil
        }
    }

    /// Every field the form holds.
    fileprivate var checkedFields: [TargetField: String] {
        get throws {
            var fields: [TargetField: String] = [:]
            for field in TargetField.allCases { fields[field] = self.field(field.rawValue) }
            guard !fields.isEmpty else { throw RequestFault.malformedForm }
            return fields
        }
    }

    fileprivate var reason: ReadNote.Reason {
        get throws {
            let text = field("reason") ?? ""
            guard let reason = ReadNote.Reason(rawValue: text) else { throw RequestFault.badField("reason", text) }
            return reason
        }
    }

    /// Two or more quoted quantities: `part`, in order.
    fileprivate var quotes: [Quote] {
        get throws {
            let words = form.values("part")
            guard words.count <= 8 else { throw RequestFault.malformedForm }
            return words.map { Quote($0) }
        }
    }

    fileprivate func quote(_ name: String) throws -> Quote {
        let near = field("near") ?? ""
        guard near.isEmpty || Int(near) != nil else { throw RequestFault.badField("near", near) }
        return Quote(field(name) ?? "", near: Int(near))
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
