/// An indicator's value for an area and a period, with its vintage and source.
public struct Observation: Equatable, Sendable {
    /// The indicator's identifier.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// The time it belongs to.
    public var period: Period
    /// What was observed.
    public var quantity: Quantity
    /// How firm it is.
    public var status: ObservationStatus
    /// Which edition of the series it belongs to; empty when the series has one only.
    public var vintage: String
    /// The source's identifier, if any.
    public var source: String?

    /// Makes an observation.
    public init(
        indicator: String, area: String, period: Period, quantity: Quantity, status: ObservationStatus = .final,
        vintage: String = "", source: String? = nil
    ) {
        self.indicator = indicator
        self.area = area
        self.period = period
        self.quantity = quantity
        self.status = status
        self.vintage = vintage
        self.source = source
    }
}
