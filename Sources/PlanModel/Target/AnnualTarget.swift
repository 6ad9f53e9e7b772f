/// The adopted value of an indicator for one year (年度目标).
public struct AnnualTarget: Equatable, Sendable {
    /// The indicator's identifier.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// The year, by whose end it is due.
    public var year: Int
    /// The value to reach.
    public var quantity: Quantity
    /// How to compare.
    public var comparator: Comparator
    /// The source's identifier, if any.
    public var source: String?

    /// Makes an annual target.
    public init(
        indicator: String, area: String, year: Int, quantity: Quantity, comparator: Comparator = .atLeast,
        source: String? = nil
    ) {
        self.indicator = indicator
        self.area = area
        self.year = year
        self.quantity = quantity
        self.comparator = comparator
        self.source = source
    }
}
