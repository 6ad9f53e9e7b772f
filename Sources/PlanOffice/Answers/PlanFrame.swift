package import PlanModel

/// What every page says about the plan it belongs to.
package struct PlanFrame: Equatable, Sendable {
    package var title: String
    package var period: PlanPeriod?
    /// The area's name in Chinese and English, if known.
    package var area: Area?
    package var planSHA256: String
    package var nature: Nature
    /// Whether a person adopted the version.
    package var isAdopted: Bool
    /// The newest evaluation's occasion, as-of period, method and inputs hash; `nil` before one is made.
    package var evaluation: EvaluationMark?
    package var head: AuditHead

    package init(
        title: String, period: PlanPeriod?, area: Area?, planSHA256: String, nature: Nature, isAdopted: Bool,
        evaluation: EvaluationMark?, head: AuditHead
    ) {
        self.title = title
        self.period = period
        self.area = area
        self.planSHA256 = planSHA256
        self.nature = nature
        self.isAdopted = isAdopted
        self.evaluation = evaluation
        self.head = head
    }
}

/// Which evaluation the verdicts on a page come from.
package struct EvaluationMark: Equatable, Sendable {
    package var occasion: Evaluation.Occasion
    package var asOf: Period
    package var method: String
    package var inputsSHA256: String

    package init(occasion: Evaluation.Occasion, asOf: Period, method: String, inputsSHA256: String) {
        self.occasion = occasion
        self.asOf = asOf
        self.method = method
        self.inputsSHA256 = inputsSHA256
    }
}
