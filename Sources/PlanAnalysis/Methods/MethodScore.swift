public import PlanModel

/// What a method says of one target on one edition of its series.
public struct MethodScore: Equatable, Sendable {
    /// The statement's identifier.
    public var id: String?
    /// The indicator's identifier.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// The edition judged; `nil` when the series has only one, unnamed.
    public var vintage: String?
    /// The method's own class, such as `target_achieved`; `not_available` when it cannot say.
    public var standing: String
    /// The number the class is read from, as the method defines it.
    public var progress: Double?
    /// What the number should have been by now; `nil`, for none of the methods here defines it.
    public var expected: Double?
    /// The score of methods that give one.
    public var score: Double?
    /// The year by whose end it is due.
    public var deadline: Int?
    /// Says whether the deadline was not stated but assumed.
    public var isDeadlineAssumed: Bool
    /// Says whether it rests on provisional or estimated values.
    public var isProvisional: Bool
    /// The last value that was used, in the target's unit.
    public var observed: Verdict.Observed?
    /// Periods without a value for which another stood in.
    public var missing: [Period]
    /// Why.
    public var reason: MethodReason
}

/// What a method's formula gives for one case.
struct MethodOutcome: Equatable {
    static let notAvailable = "not_available"

    var standing: String
    var progress: Double?
    var score: Double?
    /// The values it rests on, oldest first.
    var used: [YearlyValue]
    var missing: [Period] = []
    var reason: MethodReason

    static func notAvailable(_ reason: MethodReason, used: [YearlyValue] = []) -> MethodOutcome {
        MethodOutcome(standing: notAvailable, used: used, reason: reason)
    }
}
