/// Why there is no outlook.
public enum OutlookError: Error, Equatable, Sendable {
    /// The history has fewer values than the method needs.
    case historyTooShort(needed: Int, found: Int)
    /// The value at this index, counted from 0, is infinite or not a number.
    case notFinite(index: Int)
}
