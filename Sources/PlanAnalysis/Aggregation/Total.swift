public import PlanModel

/// The value of an indicator for an area and a period, observed or put together from parts (汇总值).
///
/// A total with missing parts is not a total: `quantity` is `nil` and `missing` says what is wanting. Never a guess.
public struct Total: Equatable, Sendable {
    /// Where the value comes from.
    public enum Origin: String, Sendable {
        /// Observed as such.
        case observed
        /// Put together from the areas below.
        case areas
        /// Put together from shorter periods.
        case time
        /// Yearly growth or indices multiplied over whole years.
        case chained
        /// A running sum less the running sum before.
        case difference
        /// There is none.
        case nothing
    }

    /// One value that it was put together from.
    public struct Part: Equatable, Sendable {
        /// The area's code.
        public var area: String
        /// The period.
        public var period: Period
        /// The value in the unit of the indicator.
        public var value: Double
        /// Its weight in a mean, in the unit of the weighing indicator; `nil` otherwise.
        public var weight: Double?
        /// How firm it is, its weight included.
        public var status: ObservationStatus
    }

    /// The value in the unit of the indicator; `nil` when parts are missing.
    public var quantity: Quantity?
    /// How firm it is: the least firm of its parts; `missing` when there is no value.
    public var status: ObservationStatus
    /// Where it comes from.
    public var origin: Origin
    /// What it was put together from: areas in the order of the tree, periods oldest first; those that are there.
    public var parts: [Part]
    /// What is wanting, each once, in the order of the parts; empty when there is a value.
    public var missing: [Lack]
    /// Says whether anything at all is known below; where nothing is, the whole itself is what is missing.
    var isTouched: Bool

    static func known(
        _ quantity: Quantity, _ status: ObservationStatus, _ origin: Origin, parts: [Part] = []
    ) -> Total {
        Total(quantity: quantity, status: status, origin: origin, parts: parts, missing: [], isTouched: true)
    }

    static func lacking(_ missing: [Lack], parts: [Part] = [], origin: Origin = .nothing, isTouched: Bool) -> Total {
        Total(
            quantity: nil, status: .missing, origin: origin, parts: parts, missing: missing.withoutCopies,
            isTouched: isTouched)
    }
}
