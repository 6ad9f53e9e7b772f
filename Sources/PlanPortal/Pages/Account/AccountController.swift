import PlanModel
import PlanOffice

/// One's own account: `/account`.
struct AccountController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        InsidePage<OwnAccount>(
            template: "/account", format: "lantu.account.v1", right: .keepOwnAccount,
            ask: { try await own($0, desk) },
            view: { own, request in AccountView(own: own, language: request.language).content },
            json: { own, _ in AccountJSON.members(own) }
        ).routes(desk)
    }

    func forms(_ desk: PageDesk) -> [FormRoute] {
        FormRoute.both("/account/password", right: .keepOwnAccount) { request in
            let member = try request.member
            try await desk.people.prove(password: try request.text("old", atMost: 1024), of: member)
            let hash = try await desk.people.hash(
                of: try request.text("new", atMost: 1024), for: member.account.name)
            try await desk.people.act(.changeOwnPassword(hash: hash), by: .member(member))
            return .seeOther(Address.account.page(request.language))
        }
            + FormRoute.both("/account/second-factor", right: .keepOwnAccount) { request in
                let member = try request.member
                try await desk.people.prove(password: try request.text("password", atMost: 1024), of: member)
                let secret = try request.text("secret", atMost: 64)
                let counter = try desk.people.counter(of: try request.text("code", atMost: 12), secret: secret)
                try await desk.people.act(.setUpSecondFactor(secret: secret, counter: counter), by: .member(member))
                return .seeOther(Address.account.page(request.language))
            }
            + FormRoute.both("/account/tokens", right: .keepOwnAccount) { try await issue($0, desk) }
            + FormRoute.both("/account/keys/end", right: .keepOwnAccount) { request in
                try await desk.people.act(
                    .endKey(try request.text("key", atMost: 64)), by: .member(try request.member))
                return .seeOther(Address.account.page(request.language))
            }
    }

    /// The fresh key is told in the answer itself: the one time it can be seen.
    private func issue(_ request: FormRequest, _ desk: PageDesk) async throws -> Answer {
        let member = try request.member
        let scope = try request.form.values("scope").map { text in
            guard let right = Right(rawValue: text) else { throw RequestFault.badField("scope", text) }
            return right
        }
        let days = Int(try request.text("days", atMost: 4)) ?? 0
        let key = try await desk.people.issueToken(
            label: try request.text("label", atMost: 40), scope: scope, days: days, by: member)
        var own = try await own(request.page, desk)
        own.freshToken = key
        return try await InsidePage<OwnAccount>.drawn(
            AccountView(own: own, language: request.language).content, request.page, desk)
    }

    private func own(_ request: PageRequest, _ desk: PageDesk) async throws -> OwnAccount {
        guard let member = request.visitor.member else { throw OfficeError.notPermitted }
        return OwnAccount(
            member: member, keys: try await desk.people.ownKeys(of: member),
            hasSecondFactor: try await desk.people.hasSecondFactor(member),
            freshSecret: try desk.people.freshCodeSecret(), formToken: request.visitor.formToken ?? "")
    }
}

/// What the page of one's own account shows.
struct OwnAccount: Sendable {
    var member: Member
    var keys: [AccessKey]
    var hasSecondFactor: Bool
    /// A secret that may be set up with this page's form.
    var freshSecret: String
    var formToken: String
    /// The key of a token that was just made.
    var freshToken: String?
}

/// The twin of one's own account: never a secret.
enum AccountJSON {
    static func members(_ own: OwnAccount) -> [String: JSONValue] {
        [
            "name": .string(own.member.account.name), "shown_name": .string(own.member.account.shownName),
            "roles": .array(own.member.account.grants.map { .string($0.text) }),
            "rights": .array(own.member.rights.map(\.rawValue).sorted().map { .string($0) }),
            "duty": .optional(own.member.duty?.rawValue), "has_second_factor": .bool(own.hasSecondFactor),
            "keys": .array(own.keys.map(key)),
        ]
    }

    static func key(_ key: AccessKey) -> JSONValue {
        [
            "id": .string(String(key.hash.prefix(16))), "kind": .string(key.kind.rawValue), "label": .string(key.label),
            "scope": key.scope.map { .array($0.map { .string($0) }) } ?? .null, "made_at": .string(key.madeAt),
            "ends_at": .string(key.endsAt), "made_from": .optional(key.madeFrom),
        ]
    }
}
