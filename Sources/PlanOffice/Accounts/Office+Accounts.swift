package import PlanModel

/// The acts on accounts, and who may see them.
extension Office {
    /// Does something to accounts.
    ///
    /// - Throws: ``OfficeError/notPermitted``, ``OfficeError/account(_:)``, ``StoreError``
    @discardableResult
    package func act(_ act: AccountAct, by asker: Asker) async throws -> Outcome {
        let actor = try asker.actor(for: act.verb)
        for attempt in 1... {
            let register = try await repository.register()
            guard register.isEmpty || !asker.isWithoutAccount else { throw OfficeError.account(.needsAccount) }
            let credential = try await repository.credential(of: act.account ?? actor ?? "")
            let decision = AccountDecision(
                register: register, credential: credential, actor: actor, keyHash: asker.keyHash,
                isManager: asker.may(.manageAccounts))
            let changes = try decision.changes(act)
            guard !changes.isEmpty else { return Outcome([], entry: nil) }
            let done = Act(
                verb: act.verb, actor: actor, at: now(), from: asker.from, subject: act.subject,
                before: act.account.flatMap(register.account).map(\.summary) ?? "", after: act.after)
            do {
                let entry = try await repository.apply(
                    ChangeSet(act: done, basedOn: register.head.sequence, changes: changes))
                return Outcome(changes, entry: entry)
            } catch StoreError.conflict where attempt < 20 {
                continue
            }
        }
        throw StoreError.conflict
    }

    /// The hash of a new password, once the settings find it good enough.
    ///
    /// - Throws: ``AccountFault/passwordTooShort(_:)``, ``AccountFault/passwordCommon``, ``AccountFault/noLocksmith``
    package func hash(of password: String, for name: String) async throws -> String {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        try SecurityRules(try await doorkeeper.register().settings).check(password: password, of: name)
        return await locksmith.hash(of: password)
    }

    /// Says whether a password is the one of an account; counted like a sign-in.
    ///
    /// - Throws: ``AccountFault/wrongSecret``, ``AccountFault/tooManyTries(_:)``
    package func prove(password: String, of member: Member) async throws {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        let place = member.from ?? "door"
        try await doorkeeper.tries.begin(member.account.name, from: place, at: moment.seconds)
        let credential = try await repository.credential(of: member.account.name)
        guard let hash = credential?.passwordHash, await locksmith.opens(hash, with: password) else {
            throw OfficeError.account(.wrongSecret)
        }
        await doorkeeper.tries.opened(member.account.name, from: place)
    }

    /// The member a name and password speak for at the door, for one command: no session is made.
    ///
    /// An account with a second factor comes with a token, as a command has nowhere to ask for a code.
    ///
    /// - Throws: ``AccountFault/wrongSecret``
    package func member(named name: String, password: String) async throws -> Member {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        let register = try await repository.register()
        let credential = try await repository.credential(of: name)
        let isRight = await locksmith.opens(credential?.passwordHash ?? Self.nobodysHash, with: password)
        guard isRight, credential?.oneTimeSecret == nil, let account = register.account(name), !account.isLocked else {
            throw OfficeError.account(.wrongSecret)
        }
        let rules = SecurityRules(register.settings)
        return Member(account: account, duty: rules.duty(of: account, hasSecondFactor: false))
    }

    /// Proves a fresh one-time code of a secret that is about to be kept.
    ///
    /// - Throws: ``AccountFault/wrongSecret``
    package func counter(of code: String, secret: String) throws -> Int {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        guard let counter = locksmith.counter(of: code.filter { !$0.isWhitespace }, secret: secret, at: moment.seconds)
        else { throw OfficeError.account(.wrongSecret) }
        return counter
    }

    /// A secret for one-time codes, told once.
    package func freshCodeSecret() throws -> String {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        return locksmith.freshCodeSecret()
    }

    /// Makes a token of a member's own and gives its key: the one time it is told.
    ///
    /// - Throws: ``AccountFault/badToken(_:)``, ``OfficeError/notPermitted``
    package func issueToken(
        label: String, scope: [Right], days: Int, by member: Member
    ) async throws -> String {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        guard (1...366).contains(days), !scope.isEmpty else { throw OfficeError.account(.badToken(label)) }
        let key = "lantu_" + locksmith.freshKey()
        let token = AccessKey(
            hash: SHA256.hex(of: key), kind: .token, account: member.account.name, label: label,
            scope: Set(scope).map(\.rawValue).sorted(), madeAt: now(), endsAt: moment.later(by: days * 86_400).text,
            madeFrom: member.from)
        try await act(.issueToken(token), by: .member(member))
        return key
    }

    /// Says whether anybody can sign in.
    package func hasAccounts() async throws -> Bool { try await !doorkeeper.register().isEmpty }

    /// The accounts, their keys and the settings.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    package func accounts(for asker: Asker) async throws -> Register {
        try asker.need(.readAccounts)
        return try await doorkeeper.register()
    }

    /// A member's own keys.
    package func ownKeys(of member: Member) async throws -> [AccessKey] {
        try await doorkeeper.register().keys.filter { $0.account == member.account.name }
    }
}

extension Asker {
    /// SHA-256 of the key they came with; empty without one.
    var keyHash: String { if case .member(let member) = self { member.keyHash } else { "" } }
}

extension AccountAct {
    /// The account it is about; `nil` for one's own.
    var account: String? {
        switch self {
        case .add(let account, _): account.name
        case .change(let name, _, _, _), .lock(let name), .unlock(let name), .resetPassword(let name, _),
            .dropSecondFactor(let name):
            name
        case .changeOwnPassword, .setUpSecondFactor, .issueToken, .endKey, .propose, .agree, .withdraw: nil
        }
    }

    /// How its subject stands after, for the audit trail.
    var after: String {
        switch self {
        case .add(let account, _): account.summary
        case .change(let name, let shownName, let grants, let mail):
            UserAccount(name: name, shownName: shownName, grants: grants, mail: mail).summary
        case .lock: "locked"
        case .unlock: "open"
        case .issueToken(let key): "\((key.scope ?? []).joined(separator: " ")) until \(key.endsAt)"
        default: ""
        }
    }
}

extension UserAccount {
    /// The account in one line, for the audit trail.
    var summary: String {
        (["\(shownName)"] + grants.map(\.text) + (isLocked ? ["locked"] : [])).joined(separator: " ")
    }
}
