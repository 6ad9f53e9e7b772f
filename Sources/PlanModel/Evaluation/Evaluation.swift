/// A judgement of a whole plan on frozen inputs (监测评估).
public struct Evaluation: Equatable, Sendable {
    /// Which occasion.
    public enum Occasion: String, Sendable, CaseIterable {
        /// Each year (年度监测).
        case annual
        /// Half way (中期评估).
        case midTerm = "mid_term"
        /// At the end (总结评估).
        case final
        /// By an outside body (第三方评估).
        case thirdParty = "third_party"
    }

    /// Which occasion.
    public var occasion: Occasion
    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// The last period whose values count.
    public var asOf: Period
    /// Method and version, such as `pace/1`.
    public var method: String
    /// The hash over method, settings and frozen inputs, as `lantu evaluate` prints it.
    public var inputsSHA256: String
    /// The frozen inputs by file name: the statements, the observations and, if any, the annual targets, as CSV.
    public var inputs: [String: String]
    /// One verdict per statement and vintage; the statement's identifier is `commitment/indicator`.
    public var verdicts: [Verdict]

    /// Makes an evaluation.
    public init(
        occasion: Occasion, planSHA256: String, asOf: Period, method: String, inputsSHA256: String,
        inputs: [String: String], verdicts: [Verdict]
    ) {
        self.occasion = occasion
        self.planSHA256 = planSHA256
        self.asOf = asOf
        self.method = method
        self.inputsSHA256 = inputsSHA256
        self.inputs = inputs
        self.verdicts = verdicts
    }
}
