package import PlanModel

/// What somebody signs in with.
package struct SignIn: Sendable {
    package var name: String
    package var password: String
    /// The one-time code; empty without a second factor.
    package var code: String
    /// Where it comes from: an address without its port; `nil` at the door.
    package var from: String?

    package init(name: String, password: String, code: String = "", from: String? = nil) {
        self.name = name.trimmingBlanks.lowercased()
        self.password = password
        self.code = code.filter { !$0.isWhitespace }
        self.from = from
    }
}

/// Coming in and going out.
extension Office {
    /// Lets somebody in and gives the key of their session: the one time it is told.
    ///
    /// The answer takes as long for a name that is not there as for a wrong password, and says no more.
    ///
    /// - Throws: ``AccountFault/wrongSecret``, ``AccountFault/tooManyTries(_:)``, ``StoreError``
    package func signIn(_ given: SignIn) async throws -> (key: String, member: Member) {
        guard let locksmith else { throw OfficeError.account(.noLocksmith) }
        let place = given.from ?? "door"
        try await doorkeeper.tries.begin(given.name, from: place, at: moment.seconds)
        let tried = try await repository.credential(of: given.name)
        let counter = try await proved(given, tried, locksmith)
        for attempt in 1... {
            let register = try await repository.register()
            guard let account = register.account(given.name), !account.isLocked,
                var credential = try await repository.credential(of: given.name), credential == tried
            else {
                throw OfficeError.account(.wrongSecret)
            }
            let key = locksmith.freshKey()
            let session = session(of: account, key: key, from: given.from, SecurityRules(register.settings), counter)
            var changes = ended(register.keys.filter { $0.account == account.name })
            if let counter {
                credential.lastCode = counter
                changes.append(.supersede(.credential(credential)))
            }
            let act = Act(
                verb: .signIn, actor: account.name, at: now(), from: given.from, subject: account.name,
                after: counter == nil ? "password" : "password and code")
            do {
                _ = try await repository.apply(
                    ChangeSet(
                        act: act, basedOn: register.head.sequence, changes: changes + [.add(.accessKey(session))]))
            } catch StoreError.conflict where attempt < 20 {
                continue
            }
            await doorkeeper.tries.opened(given.name, from: place)
            return (key, member(account, session, SecurityRules(register.settings), from: given.from))
        }
        throw StoreError.conflict
    }

    /// Who comes with a key; `nil` when the key ended, or never was.
    package func member(key: String, kind: AccessKey.Kind, from: String?) async throws -> Member? {
        let hash = SHA256.hex(of: key)
        let register = try await doorkeeper.register()
        guard let found = register.keys.first(where: { $0.hash == hash && $0.kind == kind }),
            let account = register.account(found.account), !account.isLocked, now() < found.endsAt
        else { return nil }
        if kind == .session {
            guard await doorkeeper.isAwake(found, at: moment.seconds) else { return nil }
        }
        return member(account, found, SecurityRules(register.settings), from: from)
    }

    /// Ends the session a member came with.
    package func signOut(_ member: Member) async throws {
        for attempt in 1... {
            let register = try await repository.register()
            guard let key = register.keys.first(where: { $0.hash == member.keyHash }) else { return }
            let act = Act(
                verb: .signOut, actor: member.account.name, at: now(), from: member.from, subject: member.account.name)
            do {
                _ = try await repository.apply(
                    ChangeSet(act: act, basedOn: register.head.sequence, changes: [.close(.accessKey(key))]))
                return
            } catch StoreError.conflict where attempt < 20 {
                continue
            }
        }
    }

    /// The counter of the code when there is a second factor.
    ///
    /// - Throws: ``AccountFault/wrongSecret``
    private func proved(_ given: SignIn, _ credential: Credential?, _ locksmith: any Locksmith) async throws -> Int? {
        let isRight = await locksmith.opens(credential?.passwordHash ?? Self.nobodysHash, with: given.password)
        guard isRight, let credential else { throw OfficeError.account(.wrongSecret) }
        guard let secret = credential.oneTimeSecret else { return nil }
        let counter = locksmith.counter(of: given.code, secret: secret, at: moment.seconds)
        guard let counter, counter > credential.lastCode ?? -1 else { throw OfficeError.account(.wrongSecret) }
        return counter
    }

    private func session(
        of account: UserAccount, key: String, from: String?, _ rules: SecurityRules, _ counter: Int?
    ) -> AccessKey {
        AccessKey(
            hash: SHA256.hex(of: key), kind: .session, account: account.name, madeAt: now(),
            endsAt: moment.later(by: rules.sessionHours * 3600).text, madeFrom: from, hasSecondFactor: counter != nil)
    }

    /// Keys that ran out are ended in the open.
    private func ended(_ keys: [AccessKey]) -> [Change] {
        keys.filter { $0.endsAt <= now() }.map { .close(.accessKey($0)) }
    }

    private func member(_ account: UserAccount, _ key: AccessKey, _ rules: SecurityRules, from: String?) -> Member {
        let passed = key.hasSecondFactor || key.kind == .token
        return Member(
            account: account, keyHash: key.hash, scope: key.scope.map { Set($0.compactMap(Right.init(rawValue:))) },
            from: from, duty: rules.duty(of: account, hasSecondFactor: passed))
    }

    /// A hash that no password opens, as slow to try as any.
    static let nobodysHash =
        "scrypt:17:8:1:" + String(repeating: "00", count: 16) + ":" + String(repeating: "00", count: 32)
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
