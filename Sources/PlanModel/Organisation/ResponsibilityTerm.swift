/// A responsibility with the time it held: what is over stays to be seen.
package struct ResponsibilityTerm: Equatable, Sendable {
    /// Who answers for what, and how.
    package var responsibility: Responsibility
    /// When it was given, in UTC.
    package var since: String
    /// Who gave it; `nil` for a command on a database without accounts.
    package var givenBy: String?
    /// When it ended, in UTC; `nil` while it holds.
    package var until: String?
    /// Who ended it.
    package var endedBy: String?

    package init(
        _ responsibility: Responsibility, since: String, givenBy: String? = nil, until: String? = nil,
        endedBy: String? = nil
    ) {
        self.responsibility = responsibility
        self.since = since
        self.givenBy = givenBy
        self.until = until
        self.endedBy = endedBy
    }
}
