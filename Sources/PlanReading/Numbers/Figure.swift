extension Double {
    /// The product with 万 or 亿 without the dust of binary fractions: 1.1 × 1e8 is 110000000.
    func scaled(by factor: Double) -> Double {
        guard factor > 1 else { return self * factor }
        let product = self * factor, whole = product.rounded()
        return abs(product - whole) <= 1e-12 * abs(whole) + 1e-7 ? whole : product
    }
}

/// A number as seen in a passage, before anybody asks whether it is promised.
struct Figure: Equatable {
    /// What the number is.
    enum Kind: Equatable {
        /// A number with its unit, 万 and 亿 multiplied out.
        case quantity(unit: String)
        /// A number without a unit.
        case bare
        /// A name, grade, class or telephone number.
        case name
        /// A year or a span of years.
        case date
    }

    /// Number and unit in the passage.
    let range: Range<Int>
    /// The value, or the lower one of a range.
    let value: Double
    /// The upper value of a range.
    let upper: Double?
    /// What it is.
    let kind: Kind

    /// The same number in another unit.
    func measured(in unit: String) -> Figure {
        Figure(range: range, value: value, upper: upper, kind: .quantity(unit: unit))
    }
}
