/// The eight kinds of target; each has its own algebra.
public enum TargetKind: String, Sendable, CaseIterable {
    /// A state or stock reached or held (水平).
    case level
    /// A change from a baseline (变动).
    case change
    /// An average annual rate (年均增速).
    case annualRate = "annual_rate"
    /// A count or amount over the whole period (期内累计).
    case totalOverPeriod = "total_over_period"
    /// Something owed every year (每年).
    case perYear = "per_year"
    /// Something done by a date, without a number of its own (时间节点).
    case milestone
    /// All of a countable stock (全覆盖).
    case coverage
    /// None left (清零).
    case elimination
}

/// Which way counts as good.
public enum Direction: String, Sendable, CaseIterable {
    /// More is better.
    case up
    /// Less is better.
    case down
    /// To be kept.
    case hold
}

/// What a body owes for an indicator.
public enum Obligation: String, Sendable, CaseIterable {
    /// A duty of the government (约束性).
    case binding
    /// An expectation (预期性).
    case anticipatory
}
