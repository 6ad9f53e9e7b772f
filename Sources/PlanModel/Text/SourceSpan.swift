/// A place in a source text: a half-open range of Unicode scalars.
public struct SourceSpan: Hashable, Sendable, Comparable {
    /// Offset of the first scalar.
    public let start: Int
    /// Offset behind the last scalar; never less than `start`.
    public let end: Int

    /// Makes a span; a reversed pair becomes an empty span at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Number of scalars.
    public var count: Int { end - start }

    /// The offsets as a range.
    public var range: Range<Int> { start..<end }

    /// Says whether `other` lies wholly inside.
    public func contains(_ other: SourceSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Says whether the two share at least one scalar.
    public func overlaps(_ other: SourceSpan) -> Bool {
        start < other.end && other.start < end
    }

    /// Document order; of two that start together the longer comes first.
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        left.start == right.start ? left.end > right.end : left.start < right.start
    }
}
