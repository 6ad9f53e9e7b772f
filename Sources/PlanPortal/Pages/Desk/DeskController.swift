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
                act("/desk/chapters/{slug}/add", language) {
                    .add(chapter: try $0.page.parameter("slug"), try $0.kind, try $0.quote("quote"))
                },
                act("/desk/adopt", language) { request in
                    guard request.field("agreed") == "yes" else { throw RequestFault.notAgreed }
                    return .adopt
                },
            ] + CommitmentKind.allCases.flatMap { deeds(about: $0, language) }
        }
    }

    /// What can be done about a commitment.
    private func deeds(about kind: CommitmentKind, _ language: Language) -> [ActRoute] {
        let path = "/desk/\(kind.rawValue)s/{id}/"
        return [
            act(path + "confirm", language) {
                kind == .target
                    ? .confirm(try $0.id(kind), try $0.checkedFields)
                    : .check(try $0.id(kind), try $0.workFields(of: kind))
            },
            act(path + "reject", language) { .reject(try $0.id(kind), try $0.reason) },
            act(path + "merge", language) { .merge(try $0.id(kind), with: $0.partner) },
            act(path + "split", language) { .split(try $0.id(kind), try $0.quotes) },
            act(path + "undo", language) { .takeBack(try $0.id(kind)) },
        ]
    }

    /// Does what the form says, then leads to the item it was about, or to the one the form names.
    private func act(
        _ template: String, _ language: Language, _ read: @escaping @Sendable (FormRequest) throws -> DeskAct
    ) -> ActRoute {
        ActRoute(template: language.prefix + template, language: language, token: confirming.settings.token) {
            request in
            let outcome = try await confirming.questions.act(try read(request))
            guard let commitment = outcome.commitment, let chapter = outcome.chapter, !chapter.isEmpty else {
                return Address.desk.page(language)
            }
            return Address.deskChapter(chapter, anchor: DeskItem.anchor(request.wayOn ?? commitment)).page(language)
        }
    }
}

extension DeskItem {
    /// Its place on the desk's page.
    static func anchor(_ id: String) -> String { "d-" + id }
}

extension FormRequest {
    /// The identifier in the address, which must be one of its kind.
    ///
    /// - Throws: ``OfficeError/notFound(_:_:)``
    fileprivate func id(_ kind: CommitmentKind) throws -> String {
        let id = try page.parameter("id")
        guard CommitmentKind(ofIdentifier: id) == kind else { throw OfficeError.notFound(kind.rawValue, id) }
        return id
    }

    /// Where the page's own script wants to go on, if it is an identifier.
    fileprivate var wayOn: String? {
        field("to").flatMap { to in
            CommitmentKind(ofIdentifier: to) != nil && (2...12).contains(to.utf8.count)
                && to.dropFirst().allSatisfy(\.isASCIIDigit) ? to : nil
        }
    }

    /// What it is merged with: an identifier, behind which its title may stand.
    fileprivate var partner: String { (field("with") ?? "").split(separator: " ").first.map(String.init) ?? "" }

    /// What is added; a target unless the form says otherwise.
    fileprivate var kind: CommitmentKind {
        get throws {
            guard let text = field("kind") else { return .target }
            guard let kind = CommitmentKind(rawValue: text) else { throw RequestFault.badField("kind", text) }
            return kind
        }
    }

    /// Every field of a task or project the form holds.
    fileprivate func workFields(of kind: CommitmentKind) throws -> [WorkField: String] {
        var fields: [WorkField: String] = [:]
        for name in WorkField.fields(of: kind) { fields[name] = field(name.rawValue) }
        guard !fields.isEmpty else { throw RequestFault.malformedForm }
        return fields
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

    /// The quoted words of the parts: `part`, in order; empty ones are left out.
    fileprivate var quotes: [Quote] {
        get throws {
            let words = form.values("part").filter { $0.contains { !$0.isWhitespace } }
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
