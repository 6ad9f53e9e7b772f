package import PlanModel

/// What a method says of one target, ready to be written.
package struct VerdictLine: Equatable, Sendable {
    /// The code of a reason and its sentences.
    package struct Reason: Equatable, Sendable {
        /// The code.
        package var code: String
        /// The Chinese sentence.
        package var zh: String
        /// The English sentence.
        package var en: String

        /// Makes a reason.
        package init(code: String, zh: String, en: String) {
            self.code = code
            self.zh = zh
            self.en = en
        }
    }

    /// What of a verdict was put together from the areas below.
    package struct RollUpNote: Equatable, Sendable {
        /// A value that a total lacks.
        package struct Missing: Equatable, Sendable {
            /// The indicator's identifier.
            package var indicator: String
            /// The area's code.
            package var area: String
            /// The period.
            package var period: Period

            /// Makes one.
            package init(indicator: String, area: String, period: Period) {
                self.indicator = indicator
                self.area = area
                self.period = period
            }
        }

        /// How many periods have a total that could judge.
        package var periods: Int
        /// What other totals lack; the first few.
        package var missing: [Missing]
        /// How much they lack in all.
        package var missingCount: Int

        /// Makes a note.
        package init(periods: Int, missing: [Missing], missingCount: Int) {
            self.periods = periods
            self.missing = missing
            self.missingCount = missingCount
        }
    }

    /// The target's identifier.
    package var id: String?
    /// The indicator's identifier.
    package var indicator: String
    /// The area's code.
    package var area: String
    /// The edition judged, if it has a name.
    package var vintage: String?
    /// The method's own class.
    package var standing: String
    /// The number the class is read from.
    package var progress: Double?
    /// What it should have been by now.
    package var expected: Double?
    /// The way that was counted along; `pace` alone names one.
    package var path: ExpectedPath?
    /// The score of methods that give one.
    package var score: Double?
    /// The year by whose end it is due.
    package var deadline: Int?
    /// Says whether the deadline is assumed.
    package var isDeadlineAssumed: Bool
    /// Says whether it rests on provisional values.
    package var isProvisional: Bool
    /// The last value that was used.
    package var observed: Verdict.Observed?
    /// Periods without a value.
    package var missing: [Period]
    /// Why.
    package var reason: Reason
    /// What was put together from the areas below; `nil` where nothing could be.
    package var rollUp: RollUpNote?

    /// Makes a line.
    package init(
        id: String?, indicator: String, area: String, vintage: String?, standing: String, progress: Double?,
        expected: Double?, path: ExpectedPath? = nil, score: Double?, deadline: Int?, isDeadlineAssumed: Bool,
        isProvisional: Bool,
        observed: Verdict.Observed?, missing: [Period], reason: Reason
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
        self.observed = observed
        self.missing = missing
        self.reason = reason
    }
}

extension VerdictLine {
    /// The line of a verdict of `pace`.
    package init(_ verdict: Verdict) {
        self.init(
            id: verdict.id, indicator: verdict.indicator, area: verdict.area, vintage: verdict.vintage,
            standing: verdict.standing.rawValue, progress: verdict.progress, expected: verdict.expected,
            path: verdict.path, score: verdict.score, deadline: verdict.deadline,
            isDeadlineAssumed: verdict.isDeadlineAssumed,
            isProvisional: verdict.isProvisional, observed: verdict.observed, missing: verdict.missing,
            reason: Reason(
                code: verdict.reason.code, zh: Wording.sentence(verdict.reason, language: .zh),
                en: Wording.sentence(verdict.reason, language: .en)))
    }
}
