/// Where a target stands (评估结论), by the classes of `pace`.
public enum VerdictClass: String, Sendable, CaseIterable {
    /// Met (完成), before its time or at it.
    case achieved
    /// Due and not met (未完成).
    case missed
    /// Not due; further than the time (快于预期).
    case ahead
    /// Not due; as far as the time, within a tenth (基本符合预期).
    case onTrack = "on_track"
    /// Not due; behind the time (滞后).
    case lagging
    /// Nothing can be said, and the reason says why (无法评估).
    case notAssessable = "not_assessable"
}
