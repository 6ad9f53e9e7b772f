package import PlanModel

/// Somebody who signed in: who they are, and what that lets them do.
package struct Member: Equatable, Sendable {
    /// The account.
    package var account: UserAccount
    /// SHA-256 of the key they came with.
    package var keyHash: String
    /// The rights a token is cut to; `nil` for all the account has.
    package var scope: Set<Right>?
    /// Where they come from; `nil` at the door.
    package var from: String?
    /// What they must do before anything else; `nil` when nothing is owed.
    package var duty: Duty?

    /// What somebody must do before their roles count.
    package enum Duty: String, Sendable, CaseIterable {
        /// Set a password of their own.
        case password
        /// Set up a second factor.
        case secondFactor = "second_factor"
    }

    package init(
        account: UserAccount, keyHash: String = "", scope: Set<Right>? = nil, from: String? = nil, duty: Duty? = nil
    ) {
        self.account = account
        self.keyHash = keyHash
        self.scope = scope
        self.from = from
        self.duty = duty
    }

    /// Everything the member may, for whatever body or area.
    package var rights: Set<Right> {
        let own = RightTable.everybody.union(RightTable.signedIn)
        guard duty == nil else { return own }
        let all = account.grants.reduce(own) { $0.union(RightTable.rights(of: $1.role)) }
        return scope.map { all.intersection($0) } ?? all
    }
}
