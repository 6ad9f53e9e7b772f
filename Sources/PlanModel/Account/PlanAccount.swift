/// A consistent view of all that is kept about a plan, read in one transaction.
package struct PlanAccount: Equatable, Sendable {
    /// The head of the audit trail it belongs to.
    package var head: AuditHead
    /// Real or synthetic.
    package var nature: Nature
    /// The plan's newest version; `nil` before one is imported.
    package var version: PlanVersion?
    /// Fields that a person checked.
    package var confirmations: [Confirmation]
    /// Targets that a person took out or put in, by turn.
    package var corrections: [ReadingCorrection]
    /// Who made the version the plan; `nil` before somebody did.
    package var adoption: Adoption?
    /// Lasting codes in all texts that were ever kept, in the order they were given.
    package var codes: [CommitmentCode]
    /// By identifier.
    package var indicators: [Indicator]
    /// Links of the plan's version.
    package var links: [IndicatorLink]
    /// The current ones: by indicator, area, vintage, period.
    package var observations: [Observation]
    /// Values that were superseded, newest first, beside what stands now under the same key.
    package var superseded: [Observation]
    /// By indicator, area, year.
    package var annualTargets: [AnnualTarget]
    /// By identifier.
    package var sources: [Source]
    /// By code.
    package var areas: [Area]
    /// By identifier.
    package var units: [ResponsibleUnit]
    /// By commitment.
    package var responsibilities: [Responsibility]
    /// By commitment and period.
    package var reports: [Report]
    /// The newest evaluation of the version; `nil` before one is made.
    package var evaluation: Evaluation?

    package init(
        head: AuditHead = .none, nature: Nature = .real, version: PlanVersion? = nil,
        confirmations: [Confirmation] = [], corrections: [ReadingCorrection] = [], adoption: Adoption? = nil,
        codes: [CommitmentCode] = [], indicators: [Indicator] = [], links: [IndicatorLink] = [],
        observations: [Observation] = [], superseded: [Observation] = [], annualTargets: [AnnualTarget] = [],
        sources: [Source] = [], areas: [Area] = [], units: [ResponsibleUnit] = [],
        responsibilities: [Responsibility] = [], reports: [Report] = [], evaluation: Evaluation? = nil
    ) {
        self.head = head
        self.nature = nature
        self.version = version
        self.confirmations = confirmations
        self.corrections = corrections
        self.adoption = adoption
        self.codes = codes
        self.indicators = indicators
        self.links = links
        self.observations = observations
        self.superseded = superseded
        self.annualTargets = annualTargets
        self.sources = sources
        self.areas = areas
        self.units = units
        self.responsibilities = responsibilities
        self.reports = reports
        self.evaluation = evaluation
    }
}

extension PlanAccount {
    /// The version as it counts: the reading with what people put right, adopted when somebody adopted it.
    package var effective: PlanVersion? {
        guard var version else { return nil }
        version.reading = version.reading.corrected(by: corrections)
        version.adoptedOn = version.adoptedOn ?? adoption?.adoptedOn
        return version
    }
}
