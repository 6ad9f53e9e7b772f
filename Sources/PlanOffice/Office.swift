package import PlanModel

/// The one place where acts and questions pass, whether they come from the web, a command or an import.
package struct Office: Sendable {
    let repository: any PlanRepository
    let cache: AccountCache
    let doorkeeper: Doorkeeper
    /// Makes and tries secrets; `nil` where nobody signs in.
    let locksmith: (any Locksmith)?
    let now: @Sendable () -> String

    /// Opens the office on a store; `now` tells the time in UTC, `2026-01-31T08:00:00Z`.
    package init(
        repository: any PlanRepository, locksmith: (any Locksmith)? = nil, now: @escaping @Sendable () -> String
    ) {
        self.repository = repository
        self.locksmith = locksmith
        self.now = now
        self.cache = AccountCache(repository: repository)
        self.doorkeeper = Doorkeeper(repository: repository)
    }

    /// The moment it is.
    var moment: Moment { Moment(now()) ?? Moment(seconds: 0) }
}
