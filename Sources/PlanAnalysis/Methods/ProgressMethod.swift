public import PlanModel

/// A published method that gives targets classes of its own, beside ``PaceMethod``.
///
/// The methods judge indicators whose values are levels by calendar year: a value of a year, or of a run of at least a
/// year, which counts for its first. Of two values for one year the calendar year's own counts, else the shorter run.
/// Other values, kinds of target that are no level, values to be kept and differences from a reference are not covered;
/// the answer then is `not_available` with the reason.
///
/// At least and more than mean that more is good, at most and less than that less is; otherwise `direction` says so.
/// Values are compared as the method compares them, so that more than and at least are the same here, and so are about
/// and exactly. Of a range its good end counts.
public protocol ProgressMethod: Sendable {
    /// The method's name, such as `opensdg`.
    static var name: String { get }
    /// The version of the publication or of this reading of it.
    static var version: String { get }

    /// Scores statements by observations.
    ///
    /// One score for each statement and each edition of its series, in the order of `statements`, the newest edition
    /// first. Values that are missing, forecast, not finite or end after `asOf` count for nothing; a series that has no
    /// other gives one score, not available.
    ///
    /// - Parameters:
    ///   - statements: What was promised; value and deadline may be missing.
    ///   - observations: What was observed, of any indicator and area; a key must not come twice with two values.
    ///   - asOf: The moment of judging is its end.
    /// - Returns: Scores without any number that is not finite; empty when there are no statements.
    func score(_ statements: [TargetStatement], observations: [Observation], asOf: Period) -> [MethodScore]
}
