/// A setting of who gets in, and how; it holds once a second administrator has agreed.
package struct SecuritySetting: Equatable, Sendable {
    /// The settings there are.
    package enum Name: String, Sendable, CaseIterable {
        /// Hours after which a session ends.
        case sessionHours = "session_hours"
        /// The fewest characters of a password.
        case passwordLength = "password_length"
        /// The roles that need a second factor, separated by spaces.
        case secondFactorRoles = "second_factor_roles"
    }

    /// Which setting.
    package var name: Name
    /// Its value as text.
    package var value: String
    /// Who asked for it.
    package var proposedBy: String
    /// The other administrator who agreed; `nil` while it waits.
    package var agreedBy: String?

    package init(name: Name, value: String, proposedBy: String, agreedBy: String? = nil) {
        self.name = name
        self.value = value
        self.proposedBy = proposedBy
        self.agreedBy = agreedBy
    }
}
