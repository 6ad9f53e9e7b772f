import PlanModel

/// Decides what an act on accounts changes; pure.
struct AccountDecision {
    let register: Register
    /// What the account the act is about signs in with.
    let credential: Credential?
    /// Who acts; `nil` at the door of a database without accounts.
    let actor: String?
    /// SHA-256 of the key the actor came with.
    let keyHash: String
    /// Says whether the actor may end the keys of others.
    let isManager: Bool

    var rules: SecurityRules { SecurityRules(register.settings) }

    func changes(_ act: AccountAct) throws(OfficeError) -> [Change] {
        switch act {
        case .add(let account, let hash): try add(account, hash)
        case .change(let name, let shownName, let grants, let mail): try change(name, shownName, grants, mail)
        case .lock(let name): try lock(name)
        case .unlock(let name): try unlock(name)
        case .resetPassword(let name, let hash): try resetPassword(name, hash)
        case .changeOwnPassword(let hash): try changeOwnPassword(hash)
        case .setUpSecondFactor(let secret, let counter): try setUpSecondFactor(secret, counter)
        case .dropSecondFactor(let name): try dropSecondFactor(name)
        case .issueToken(let key): try issue(key)
        case .endKey(let hash): try endKey(hash)
        case .propose(let name, let value): try propose(name, value)
        case .agree(let name): try agree(name)
        case .withdraw(let name): try withdraw(name)
        }
    }

    func account(_ name: String) throws(OfficeError) -> UserAccount {
        guard let account = register.account(name) else { throw .account(.noSuchAccount(String(name.prefix(40)))) }
        return account
    }

    /// The actor's own account.
    var own: UserAccount {
        get throws(OfficeError) {
            guard let actor else { throw .account(.needsAccount) }
            return try account(actor)
        }
    }

    /// Ends every key of an account, but one.
    func ending(keysOf name: String, but kept: String = "") -> [Change] {
        register.keys.filter { $0.account == name && $0.hash != kept }.map { .close(.accessKey($0)) }
    }
}
