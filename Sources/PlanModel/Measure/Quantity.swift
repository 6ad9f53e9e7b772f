/// A value with its unit of measure.
public struct Quantity: Hashable, Sendable {
    /// The number, in `unitOfMeasure`.
    public let value: Double
    /// What one of it is.
    public let unitOfMeasure: UnitOfMeasure

    /// Makes a quantity.
    public init(_ value: Double, _ unitOfMeasure: UnitOfMeasure) {
        self.value = value
        self.unitOfMeasure = unitOfMeasure
    }
}
