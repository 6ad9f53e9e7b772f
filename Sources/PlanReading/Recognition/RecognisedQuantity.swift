public import PlanModel

/// A number or quantity as it stands in a text.
public struct RecognisedQuantity: Hashable, Sendable {
    /// What was recognised.
    public enum Kind: String, CaseIterable, Sendable {
        /// A number alone: 一千四百万, 3/5, 三分之一.
        case number
        /// A share of a hundred: 25%, 百分之八, 六个百分点, 七成.
        case percent
        /// Two ends, or one with the other open: 3—5, 五百以上, 大于10.
        case range
        /// A year, a day or the years of a plan: 2025年底, “十四五”期间.
        case date
        /// A number with its unit: 168cm, 0.5吨标准煤/万元.
        case quantity
    }

    /// Where it stands, in scalars of what was given.
    public let span: SourceSpan
    /// Its words as they stand there.
    public let text: String
    /// What it is.
    public let kind: Kind
    /// The value, or the lower end; `nil` where a range is open below.
    public let value: Double?
    /// The upper end of a range.
    public let upper: Double?
    /// The unit, where one stands there.
    public let unitOfMeasure: String?

    /// Makes a recognised quantity.
    public init(
        span: SourceSpan, text: String, kind: Kind, value: Double?, upper: Double? = nil, unitOfMeasure: String? = nil
    ) {
        self.span = span
        self.text = text
        self.kind = kind
        self.value = value
        self.upper = upper
        self.unitOfMeasure = unitOfMeasure
    }
}
