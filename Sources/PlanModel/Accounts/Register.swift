/// Who may get in: a consistent view of accounts, keys and settings, read in one transaction.
package struct Register: Equatable, Sendable {
    /// The head of the audit trail it belongs to.
    package var head: AuditHead
    /// By name.
    package var accounts: [UserAccount]
    /// Sessions and tokens that were not ended, by account and the moment they were made.
    package var keys: [AccessKey]
    /// Settings that hold and those that wait, by name; of one name at most one of each.
    package var settings: [SecuritySetting]
    /// Bodies that a role can be held for, by identifier.
    package var bodies: [ResponsibleUnit]
    /// Areas that a role can be held for, by code.
    package var areas: [Area]

    package init(
        head: AuditHead = .none, accounts: [UserAccount] = [], keys: [AccessKey] = [],
        settings: [SecuritySetting] = [], bodies: [ResponsibleUnit] = [], areas: [Area] = []
    ) {
        self.head = head
        self.accounts = accounts
        self.keys = keys
        self.settings = settings
        self.bodies = bodies
        self.areas = areas
    }

    /// The account of a name, locked or not.
    package func account(_ name: String) -> UserAccount? { accounts.first { $0.name == name } }

    /// Says whether nobody can sign in yet.
    package var isEmpty: Bool { accounts.isEmpty }
}
