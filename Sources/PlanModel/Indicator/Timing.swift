/// What stretch of time a value of an indicator speaks of (统计口径).
public enum Timing: String, Sendable, CaseIterable {
    /// At the end of the period (期末).
    case end
    /// In the period (当期).
    case period
    /// Since the start of the year (本年累计).
    case yearToDate = "ytd"
    /// On the same period of the year before (同比).
    case yearOnYear = "yoy"
    /// A ratio or share (比率).
    case ratio
    /// The same period of the year before is 100 (指数).
    case index
}
