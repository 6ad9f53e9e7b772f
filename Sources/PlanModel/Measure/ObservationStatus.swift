/// How firm an observed value is (SDMX code list `CL_OBS_STATUS`).
public enum ObservationStatus: String, Sendable, CaseIterable {
    /// Normal value (正式数).
    case final = "A"
    /// Provisional value (初步数).
    case provisional = "P"
    /// Estimated value (估计数).
    case estimated = "E"
    /// Forecast value (预测数): never an observation.
    case forecast = "F"
    /// Missing value (缺失): never an observation.
    case missing = "M"
    /// Break in the series (口径变动).
    case seriesBreak = "B"

    /// Says whether a value so marked may judge anything.
    public var isObserved: Bool { self != .forecast && self != .missing }

    /// Says whether a verdict that rests on it is provisional.
    public var isProvisional: Bool { self == .provisional || self == .estimated }
}
