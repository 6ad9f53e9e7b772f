/// What proves on later requests who somebody is: a browser's session or a program's token.
///
/// The key itself is never kept, only its SHA-256.
package struct AccessKey: Equatable, Sendable {
    /// How it is used.
    package enum Kind: String, Sendable, CaseIterable {
        /// A signed-in browser (会话).
        case session
        /// A program's (接口令牌).
        case token
    }

    /// SHA-256 of the key.
    package var hash: String
    /// How it is used.
    package var kind: Kind
    /// The account it speaks for.
    package var account: String
    /// What a token is for, in its owner's words; empty for a session.
    package var label: String
    /// The rights a token is cut to, by name; `nil` for all the account has.
    package var scope: [String]?
    /// When it was made, in UTC.
    package var madeAt: String
    /// When it ends, in UTC.
    package var endsAt: String
    /// Where it was made from, such as `192.0.2.7`; `nil` at the door.
    package var madeFrom: String?
    /// The session passed a second factor.
    package var hasSecondFactor: Bool

    package init(
        hash: String, kind: Kind, account: String, label: String = "", scope: [String]? = nil, madeAt: String,
        endsAt: String, madeFrom: String? = nil, hasSecondFactor: Bool = false
    ) {
        self.hash = hash
        self.kind = kind
        self.account = account
        self.label = label
        self.scope = scope
        self.madeAt = madeAt
        self.endsAt = endsAt
        self.madeFrom = madeFrom
        self.hasSecondFactor = hasSecondFactor
    }
}
