/// Somebody who can sign in (用户账号); the only thing kept about a person.
package struct UserAccount: Equatable, Sendable {
    /// The name to sign in with: lower-case letters, digits, `.`, `_` and `-`.
    package var name: String
    /// How the person is called on pages and in the audit trail.
    package var shownName: String
    /// The roles held, in the order of their text.
    package var grants: [RoleGrant]
    /// Where reminders go; `nil` for none.
    package var mail: String?
    /// Locked by an administrator: cannot sign in until it is opened again.
    package var isLocked: Bool
    /// The password was set by somebody else and must be changed before the roles count.
    package var mustChangePassword: Bool

    package init(
        name: String, shownName: String, grants: [RoleGrant] = [], mail: String? = nil, isLocked: Bool = false,
        mustChangePassword: Bool = false
    ) {
        self.name = name
        self.shownName = shownName
        self.grants = Set(grants).sorted { $0.text < $1.text }
        self.mail = mail
        self.isLocked = isLocked
        self.mustChangePassword = mustChangePassword
    }

    /// Says whether the role is held, for whatever body or area.
    package func holds(_ role: OfficeRole) -> Bool { grants.contains { $0.role == role } }

    /// A name to sign in with: 2–40 characters, a letter or digit first.
    package static func isName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (2...40).contains(bytes.count), let first = bytes.first, isLetterOrDigit(first) else { return false }
        return bytes.allSatisfy { isLetterOrDigit($0) || Array("._-".utf8).contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

/// What an account signs in with; never shown, never exported.
package struct Credential: Equatable, Sendable {
    /// The account's name.
    package var account: String
    /// The password's hash with its method and cost, `scrypt:17:8:1:SALT:HASH`; `nil` before one is set.
    package var passwordHash: String?
    /// The secret of the one-time codes, in Base32; `nil` without a second factor.
    package var oneTimeSecret: String?
    /// The last counter of a one-time code that was used, so that none is used twice.
    package var lastCode: Int?

    package init(
        account: String, passwordHash: String? = nil, oneTimeSecret: String? = nil, lastCode: Int? = nil
    ) {
        self.account = account
        self.passwordHash = passwordHash
        self.oneTimeSecret = oneTimeSecret
        self.lastCode = lastCode
    }
}
