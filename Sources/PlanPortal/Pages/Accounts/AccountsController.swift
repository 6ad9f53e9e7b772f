import PlanModel
import PlanOffice

/// All accounts and the security settings: `/accounts`, `/accounts/{name}`.
struct AccountsController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        let list = InsidePage<AccountRegister>(
            template: "/accounts", format: "lantu.accounts.v1", right: .readAccounts,
            ask: { try await register($0, desk) },
            view: { register, request in AccountsView(page: register, language: request.language).content },
            json: { page, _ in
                [
                    "accounts": .array(page.register.accounts.map(AccountsJSON.account)),
                    "settings": .array(page.register.settings.map(AccountsJSON.setting)),
                ]
            })
        let one = InsidePage<AccountRegister>(
            template: "/accounts/{name}", format: "lantu.account_of.v1", right: .readAccounts,
            ask: { request in
                var page = try await register(request, desk)
                let name = try request.parameter("name")
                guard let account = page.register.account(name) else { throw OfficeError.account(.noSuchAccount(name)) }
                page.account = account
                return page
            },
            view: { page, request in AccountOfView(page: page, language: request.language).content },
            json: { page, _ in page.account.map { ["account": AccountsJSON.account($0)] } ?? [:] })
        return list.routes(desk) + one.routes(desk)
    }

    func forms(_ desk: PageDesk) -> [FormRoute] {
        form("/accounts", .manageAccounts, desk) { request in
            let name = try request.text("name", atMost: 100)
            let account = UserAccount(
                name: name, shownName: try request.text("shown_name", atMost: 100), grants: try request.grants,
                mail: try request.mail)
            let hash = try await desk.people.hash(of: try request.text("password", atMost: 1024), for: name)
            return .add(account, passwordHash: hash)
        }
            + form("/accounts/{name}/change", .manageAccounts, desk) { request in
                .change(
                    try request.page.parameter("name"), shownName: try request.text("shown_name", atMost: 100),
                    grants: try request.grants, mail: try request.mail)
            }
            + form("/accounts/{name}/lock", .manageAccounts, desk) { .lock(try $0.page.parameter("name")) }
            + form("/accounts/{name}/unlock", .manageAccounts, desk) { .unlock(try $0.page.parameter("name")) }
            + form("/accounts/{name}/password", .manageAccounts, desk) { request in
                let name = try request.page.parameter("name")
                let hash = try await desk.people.hash(of: try request.text("password", atMost: 1024), for: name)
                return .resetPassword(name, hash: hash)
            }
            + form("/accounts/{name}/second-factor", .manageAccounts, desk) {
                .dropSecondFactor(try $0.page.parameter("name"))
            }
            + form("/accounts/settings/{setting}", .manageSecurity, desk) { request in
                let setting = try request.setting
                switch try request.text("deed", atMost: 20) {
                case "propose": return .propose(setting, try request.text("value"))
                case "agree": return .agree(setting)
                case "withdraw": return .withdraw(setting)
                case let other: throw RequestFault.badField("deed", other)
                }
            }
    }

    /// Does what the form says, then leads to the account it was about, or to the list.
    private func form(
        _ template: String, _ right: Right, _ desk: PageDesk,
        _ read: @escaping @Sendable (FormRequest) async throws -> AccountAct
    ) -> [FormRoute] {
        FormRoute.both(template, right: right) { request in
            let act = try await read(request)
            try await desk.people.act(act, by: request.page.visitor.asker)
            let way = request.page.parameters["name"].map(Address.accountOf) ?? .accounts
            return .seeOther(way.page(request.language))
        }
    }

    private func register(_ request: PageRequest, _ desk: PageDesk) async throws -> AccountRegister {
        AccountRegister(
            register: try await desk.people.accounts(for: request.visitor.asker),
            mayManage: request.visitor.asker.may(.manageAccounts), formToken: request.visitor.formToken ?? "",
            own: request.visitor.member?.account.name ?? "")
    }
}

/// What the pages of accounts show.
struct AccountRegister: Sendable {
    var register: Register
    var mayManage: Bool
    var formToken: String
    /// Who looks.
    var own: String
    /// The account a page is about.
    var account: UserAccount?
}

extension FormRequest {
    /// The roles of the form, one a line or separated by blanks: `reviewer`, `reporter:BODY`.
    fileprivate var grants: [RoleGrant] {
        get throws {
            try text("grants", atMost: 2000).split(whereSeparator: \.isWhitespace).map { word in
                guard let grant = RoleGrant(text: String(word)) else {
                    throw OfficeError.account(.badGrant(String(word.prefix(40))))
                }
                return grant
            }
        }
    }

    fileprivate var mail: String? {
        get throws {
            let mail = try text("mail", atMost: 254)
            return mail.isEmpty ? nil : mail
        }
    }

    fileprivate var setting: SecuritySetting.Name {
        get throws {
            let name = try page.parameter("setting")
            guard let setting = SecuritySetting.Name(rawValue: name) else {
                throw OfficeError.notFound("setting", name)
            }
            return setting
        }
    }
}

/// The twins of accounts and settings: never a secret.
enum AccountsJSON {
    static func account(_ account: UserAccount) -> JSONValue {
        [
            "name": .string(account.name), "shown_name": .string(account.shownName),
            "roles": .array(account.grants.map { .string($0.text) }), "is_locked": .bool(account.isLocked),
            "must_change_password": .bool(account.mustChangePassword),
        ]
    }

    static func setting(_ setting: SecuritySetting) -> JSONValue {
        [
            "name": .string(setting.name.rawValue), "value": .string(setting.value),
            "proposed_by": .string(setting.proposedBy), "agreed_by": .optional(setting.agreedBy),
        ]
    }
}
