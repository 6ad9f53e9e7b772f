/// The judgement of one target on one edition of its series.
public struct Verdict: Equatable, Sendable {
    /// A value that was observed, in the target's unit.
    public struct Observed: Equatable, Sendable {
        /// When.
        public var period: Period
        /// How much, in the unit of the target.
        public var value: Double

        /// Makes an observed value.
        public init(period: Period, value: Double) {
            self.period = period
            self.value = value
        }
    }

    /// The statement's identifier.
    public var id: String?
    /// The indicator's identifier.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// The edition judged; `nil` when the series has only one, unnamed.
    public var vintage: String?
    /// Where the target stands.
    public var standing: VerdictClass
    /// Share of the way, 0 at the baseline and 1 at the target.
    public var progress: Double?
    /// Share of the way that was to be expected by now, 0…1.
    public var expected: Double?
    /// The way `expected` was counted along; `nil` when nothing was expected, or of every period the same.
    public var path: ExpectedPath?
    /// The score of methods that give one.
    public var score: Double?
    /// The year by whose end it is due.
    public var deadline: Int?
    /// Says whether the deadline was not stated but taken from the plan's last year.
    public var isDeadlineAssumed: Bool
    /// Says whether it rests on provisional or estimated values, or on a value before the deadline.
    public var isProvisional: Bool
    /// Says whether its values were computed from other indicators by a formula.
    public var isComputed: Bool
    /// The last value that was used.
    public var observed: Observed?
    /// Periods without a value, oldest first.
    public var missing: [Period]
    /// Why.
    public var reason: VerdictReason

    /// Makes a verdict.
    public init(
        id: String? = nil, indicator: String, area: String, vintage: String? = nil, standing: VerdictClass,
        progress: Double? = nil, expected: Double? = nil, path: ExpectedPath? = nil, score: Double? = nil,
        deadline: Int? = nil, isDeadlineAssumed: Bool = false, isProvisional: Bool = false, isComputed: Bool = false,
        observed: Observed? = nil, missing: [Period] = [], reason: VerdictReason
    ) {
        self.id = id
        self.indicator = indicator
        self.area = area
        self.vintage = vintage
        self.standing = standing
        self.progress = progress
        self.expected = expected
        self.path = path
        self.score = score
        self.deadline = deadline
        self.isDeadlineAssumed = isDeadlineAssumed
        self.isProvisional = isProvisional
        self.isComputed = isComputed
        self.observed = observed
        self.missing = missing
        self.reason = reason
    }
}
