import PlanModel
import PlanOffice

/// The desk to confirm: `/desk`, a page a chapter, and what takes their forms.
struct DeskController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        let overview = Page<DeskOverview>(
            template: "/desk", format: "lantu.desk.v1",
            ask: { try await desk.people.confirmationDesk(for: $0.visitor.asker) }, frame: { $0.frame },
            view: {
                DeskView(overview: $0, forms: PageForms($1), planner: $1.visitor.asker.shownName).content
            },
            json: { overview, _ in DeskJSON.members(overview) }, isPrivate: true, right: .readDesk)
        let chapter = Page<DeskChapter>(
            template: "/desk/chapters/{slug}", format: "lantu.desk_chapter.v1",
            ask: { request in
                try await desk.people.confirmationDesk(
                    chapter: try request.parameter("slug"), for: request.visitor.asker)
            },
            frame: { $0.frame },
            view: {
                DeskChapterView(
                    page: $0, forms: PageForms($1), planner: $1.visitor.asker.shownName, module: desk.assets.deskModule
                ).content
            },
            json: { page, _ in DeskJSON.members(page) }, isPrivate: true, right: .readDesk)
        return overview.routes(desk) + chapter.routes(desk)
    }

    func forms(_ desk: PageDesk) -> [FormRoute] {
        act("/desk/chapters/{slug}/add", desk) {
            .add(chapter: try $0.page.parameter("slug"), try $0.kind, try $0.quote("quote"))
        }
            + act("/desk/adopt", right: .adoptPlan, desk) { request in
                guard request.field("agreed") == "yes" else { throw RequestFault.notAgreed }
                return .adopt
            } + CommitmentKind.allCases.flatMap { deeds(about: $0, desk) }
    }

    /// What can be done about a commitment.
    private func deeds(about kind: CommitmentKind, _ desk: PageDesk) -> [FormRoute] {
        let path = "/desk/\(kind.rawValue)s/{id}/"
        return act(path + "confirm", desk) {
            kind == .target
                ? .confirm(try $0.id(kind), try $0.checkedFields)
                : .check(try $0.id(kind), try $0.workFields(of: kind))
        }
            + act(path + "reject", desk) { .reject(try $0.id(kind), try $0.reason) }
            + act(path + "merge", desk) { .merge(try $0.id(kind), with: $0.partner) }
            + act(path + "split", desk) { .split(try $0.id(kind), try $0.quotes) }
            + act(path + "undo", desk) { .takeBack(try $0.id(kind)) }
    }

    /// Does what the form says, then leads to the item it was about, or to the one the form names.
    private func act(
        _ template: String, right: Right = .confirmReading, _ desk: PageDesk,
        _ read: @escaping @Sendable (FormRequest) throws -> DeskAct
    ) -> [FormRoute] {
        FormRoute.both(template, right: right) { request in
            let outcome = try await desk.people.act(try read(request), by: request.page.visitor.asker)
            guard let commitment = outcome.commitment, let chapter = outcome.chapter, !chapter.isEmpty else {
                return .seeOther(Address.desk.page(request.language))
            }
            let anchor = DeskItem.anchor(request.wayOn ?? commitment)
            return .seeOther(Address.deskChapter(chapter, anchor: anchor).page(request.language))
        }
    }
}

extension PageForms {
    /// The forms of a page, with the token of whoever asked for it.
    init(_ request: PageRequest) {
        self.init(language: request.language, token: request.visitor.formToken)
    }
}

extension Asker {
    /// How they are called at the desk.
    fileprivate var shownName: String {
        switch self {
        case .planner(let name): name
        case .member(let member): member.account.shownName
        case .citizen, .door: ""
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
