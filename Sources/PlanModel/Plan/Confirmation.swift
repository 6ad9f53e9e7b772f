/// A field of a target that can be confirmed or corrected by a person.
public enum TargetField: String, Sendable, CaseIterable {
    /// What is measured.
    case indicator
    /// How to compare.
    case comparator
    /// The promised value.
    case value
    /// The upper value of a range.
    case upper
    /// The unit of measure.
    case unitOfMeasure = "unit"
    /// Which algebra judges it.
    case kind
    /// Which way counts as good.
    case direction
    /// The year by whose end it is due.
    case deadline
    /// The year at whose end the count starts.
    case baselineYear = "baseline"
    /// The value at the baseline.
    case baselineValue = "baseline_value"
    /// Binding or anticipatory.
    case obligation
    /// Whether the text leaves latitude (力争, 左右): `true` or `false`.
    case approximate
    /// The part it is limited to.
    case scope
}

/// One field that a person checked against the text (已核对).
public struct Confirmation: Equatable, Sendable {
    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// Where the quantity stands.
    public var span: SourceSpan
    /// The quantity, quoted.
    public var quantity: String
    /// Which field.
    public var field: TargetField
    /// The value that is right, as the reading's JSON writes it; empty for none.
    public var value: String
    /// Who checked it.
    public var checkedBy: String
    /// On which day, `2026-01-31`.
    public var checkedOn: String

    /// Makes a confirmation.
    public init(
        planSHA256: String, span: SourceSpan, quantity: String, field: TargetField, value: String,
        checkedBy: String, checkedOn: String
    ) {
        self.planSHA256 = planSHA256
        self.span = span
        self.quantity = quantity
        self.field = field
        self.value = value
        self.checkedBy = checkedBy
        self.checkedOn = checkedOn
    }
}
