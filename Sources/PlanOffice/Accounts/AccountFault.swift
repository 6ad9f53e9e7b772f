/// Why an account is not made or changed, or nobody is let in.
package enum AccountFault: Error, Equatable, Sendable {
    /// Name, password or code is wrong; which, is not said.
    case wrongSecret
    /// Too many wrong tries from there: seconds to wait.
    case tooManyTries(Int)
    /// The name is none to sign in with.
    case badName(String)
    /// The name is taken.
    case nameTaken(String)
    /// There is no such account.
    case noSuchAccount(String)
    /// A role that is none, or one without the body or area it needs, or for one that is not there.
    case badGrant(String)
    /// The first account must be an administrator's, and the last one's must stay.
    case noAdministrator
    /// The password is shorter than the setting says: characters needed.
    case passwordTooShort(Int)
    /// The password is one that everybody tries, or the account's own name.
    case passwordCommon
    /// A setting that is none, or a value it cannot have: the setting, the value.
    case badSetting(String, String)
    /// It needs somebody else than the one who asked.
    case needsSecondPerson
    /// The database has accounts: name one.
    case needsAccount
    /// The database has none.
    case hasNoAccounts
    /// A label or scope of a token that cannot be, or too many of them.
    case badToken(String)
    /// This program was started without what makes secrets.
    case noLocksmith
}
