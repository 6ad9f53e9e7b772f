/// A value that ought to be looked at before it is used (数据疑点); nothing is ever mended by itself.
public struct DataDoubt: Equatable, Sendable {
    /// Why a value is doubted; closed, with the numbers its sentence needs.
    public enum Reason: Equatable, Sendable {
        /// More than can be: the bound.
        case aboveBound(Double)
        /// Less than can be: the bound.
        case belowBound(Double)
        /// Off by a power of ten, such as 万 given for one: the factor, and the value it would be without.
        case unitSlip(factor: Double, expected: Double)
        /// Off its own history for one period: what the neighbours let expect, and how many robust deviations it is off.
        case outlier(expected: Double, deviations: Double)
        /// The level moves and stays: the period before, and by how many robust deviations.
        case levelShift(from: Period, deviations: Double)
        /// Moves otherwise than the other areas: own change and their middle one, in % or 个百分点, and how many areas.
        case unlikePeers(change: Quantity, peers: Quantity, areas: Int)
        /// The same digits again and again: in how many periods.
        case repeated(periods: Int)
        /// The same digits in other areas: in how many.
        case sameAsOthers(areas: Int)
        /// The whole is not what its parts add up to: their sum and how many they are.
        case sumDiffers(sum: Double, parts: Int)
    }

    /// The indicator's identifier.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// When.
    public var period: Period
    /// Which edition of the series.
    public var vintage: String
    /// What was given.
    public var quantity: Quantity
    /// Why it is doubted.
    public var reason: Reason

    /// Makes a doubt about an observation.
    public init(_ observation: Observation, _ reason: Reason) {
        indicator = observation.indicator
        area = observation.area
        period = observation.period
        vintage = observation.vintage
        quantity = observation.quantity
        self.reason = reason
    }
}

extension DataDoubt.Reason {
    /// The code in JSON and CSV.
    public var code: String {
        switch self {
        case .aboveBound: "above_bound"
        case .belowBound: "below_bound"
        case .unitSlip: "unit_slip"
        case .outlier: "outlier"
        case .levelShift: "level_shift"
        case .unlikePeers: "unlike_peers"
        case .repeated: "repeated"
        case .sameAsOthers: "same_as_others"
        case .sumDiffers: "sum_differs"
        }
    }
}
