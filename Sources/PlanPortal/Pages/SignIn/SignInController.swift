import PlanModel
import PlanOffice

/// Coming in and going out: `/sign-in`, `/sign-out`.
struct SignInController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        InsidePage<Bool>(
            template: "/sign-in", format: "lantu.sign_in.v1", right: .readPublished,
            ask: { _ in try await desk.questions.people?.hasAccounts() ?? false },
            view: { hasAccounts, request in
                SignInView(
                    language: request.language, hasAccounts: hasAccounts,
                    isOpenWay: !(request.visitor.isPrivateWay || desk.settings.entrance.allowsPlainWay),
                    wayOn: WayOn(request.query.first("to"))
                ).content
            },
            json: { hasAccounts, _ in ["has_accounts": .bool(hasAccounts)] }
        ).routes(desk)
    }

    func forms(_ desk: PageDesk) -> [FormRoute] {
        FormRoute.both("/sign-in", right: nil) { try await signIn($0, desk) }
            + FormRoute.both("/sign-out", right: .keepOwnAccount) { request in
                try await desk.people.signOut(try request.member)
                var answer = Answer.seeOther(Address.overview.page(request.language))
                answer.cookie = SessionCookie.header("", desk.settings.entrance)
                return answer
            }
    }

    /// Gives the browser a fresh key; an older one that it holds is ended first.
    private func signIn(_ request: FormRequest, _ desk: PageDesk) async throws -> Answer {
        let visitor = request.page.visitor
        guard visitor.isPrivateWay || desk.settings.entrance.allowsPlainWay else { throw RequestFault.openWay }
        let given = SignIn(
            name: try request.text("name", atMost: 100), password: try request.text("password", atMost: 1024),
            code: request.field("code") ?? "", from: visitor.place)
        let (key, member) = try await desk.people.signIn(given)
        if let before = visitor.member { try await desk.people.signOut(before) }
        let wayOn = WayOn(request.field("to")).link ?? Address.account.page(request.language)
        var answer = Answer.seeOther(member.duty == nil ? wayOn : Address.account.page(request.language))
        answer.cookie = SessionCookie.header(key, desk.settings.entrance)
        return answer
    }
}

/// Where to go on after signing in: a path of our own, or nowhere.
struct WayOn: Equatable, Sendable {
    /// The path and query; `nil` for anything that could lead to another site.
    let text: String?

    init(_ text: String?) {
        let isOurs = text.map { text in
            text.hasPrefix("/") && !text.hasPrefix("//") && text.utf8.count <= 500
                && text.utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: "\\") }
        }
        self.text = isOurs == true ? text : nil
    }

    var link: Link? { Link(wayOn: self) }
}
