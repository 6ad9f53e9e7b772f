package import PlanModel

/// What is done to accounts; secrets are hashed before it is decided.
package enum AccountAct: Equatable, Sendable {
    /// A new account, with a password its owner must change.
    case add(UserAccount, passwordHash: String)
    /// Roles, shown name and address of an account.
    case change(String, shownName: String, grants: [RoleGrant], mail: String?)
    /// Cannot sign in any more, and every session ends.
    case lock(String)
    /// Can sign in again.
    case unlock(String)
    /// A password set for somebody who lost theirs.
    case resetPassword(String, hash: String)
    /// One's own new password; every other session ends.
    case changeOwnPassword(hash: String)
    /// One's own second factor, proved by a code already.
    case setUpSecondFactor(secret: String, counter: Int)
    /// The second factor of somebody who lost theirs.
    case dropSecondFactor(String)
    /// A token of one's own.
    case issueToken(AccessKey)
    /// A token or session of one's own, or of an account one manages, by the start of its hash.
    case endKey(String)
    /// Asks for a setting.
    case propose(SecuritySetting.Name, String)
    /// Agrees to a setting that another asked for.
    case agree(SecuritySetting.Name)
    /// Withdraws a setting that waits.
    case withdraw(SecuritySetting.Name)

    /// The act as the audit trail names it.
    var verb: Act.Verb {
        switch self {
        case .add: .addAccount
        case .change, .lock, .unlock, .dropSecondFactor: .changeAccount
        case .resetPassword: .changeAccount
        case .changeOwnPassword: .setPassword
        case .setUpSecondFactor: .changeSecondFactor
        case .issueToken: .issueToken
        case .endKey: .endToken
        case .propose, .agree, .withdraw: .changeSecurity
        }
    }

    /// What it is done to, for the audit trail; never a secret.
    var subject: String {
        switch self {
        case .add(let account, _): account.name
        case .change(let name, _, _, _), .lock(let name), .unlock(let name): name
        case .resetPassword(let name, _): "\(name): password"
        case .dropSecondFactor(let name): "\(name): second factor"
        case .changeOwnPassword, .setUpSecondFactor: "own account"
        case .issueToken(let key): "token \(key.label)"
        case .endKey(let hash): "key \(hash.prefix(12))"
        case .propose(let name, let value): "ask \(name.rawValue) = \(value)"
        case .agree(let name): "agree \(name.rawValue)"
        case .withdraw(let name): "withdraw \(name.rawValue)"
        }
    }
}
