/// What one of a value is (计量单位), such as %, 个百分点, 万亩 or 千瓦.
public struct UnitOfMeasure: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The unit as written.
    public let rawValue: String

    /// Makes a unit from its written form; the empty string is the number itself.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes a unit from its written form.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// As written.
    public var description: String { rawValue }

    /// The number itself.
    public static let one = UnitOfMeasure("")
    /// Percent; not the same as percentage points.
    public static let percent = UnitOfMeasure("%")
    /// Percentage points.
    public static let percentagePoint = UnitOfMeasure("个百分点")
}
