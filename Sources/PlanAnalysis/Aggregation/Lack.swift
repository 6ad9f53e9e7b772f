public import PlanModel

/// What a total or a formula needs and has not got (缺项).
public struct Lack: Hashable, Sendable {
    /// Why it cannot be used.
    public enum Reason: Hashable, Sendable {
        /// There is no value.
        case noValue
        /// The value is in a unit that does not convert.
        case unitMismatch(expected: UnitOfMeasure, found: UnitOfMeasure)
        /// Several different values are given for it.
        case contradiction
        /// The value is infinite or not a number.
        case notFinite
        /// A mean is declared, but not which indicator weighs it.
        case weightNotSaid
        /// The weights are negative, or all zero.
        case unusableWeights
        /// To know it, it would have to be known already.
        case dependsOnItself
        /// The indicator's single periods do not add up to its running sum.
        case notDifferenced
        /// There is no such period: outside the years 1…9999, or a stretch shorter than the period.
        case noSuchPeriod
        /// The area has no area above it.
        case noParent
        /// The area has no areas below it.
        case noChildren
        /// A division by zero.
        case divisionByZero
        /// Growth from zero or below.
        case growthFromNotPositive
    }

    /// The indicator's identifier; empty where no single indicator is meant.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// The period.
    public var period: Period
    /// Why it cannot be used.
    public var reason: Reason

    /// Makes a lack.
    public init(_ indicator: String, _ area: String, _ period: Period, _ reason: Reason = .noValue) {
        self.indicator = indicator
        self.area = area
        self.period = period
        self.reason = reason
    }
}

extension ObservationStatus {
    /// The status of what rests on two values: the least firm of the two.
    ///
    /// Estimated before provisional before a break in the series before final.
    public func joined(with other: ObservationStatus) -> ObservationStatus {
        let order: [ObservationStatus] = [.missing, .forecast, .estimated, .provisional, .seriesBreak]
        return order.first { $0 == self || $0 == other } ?? .final
    }
}
