package import PlanModel

/// All there is about one commitment.
package struct CommitmentPage: Equatable, Sendable {
    package var frame: PlanFrame
    package var summary: CommitmentSummary
    /// The paragraph it stands in, cut into runs; its own sentence and quantity are marked.
    package var context: [TextRun]
    /// The statements it was judged by, one per judging indicator.
    package var statements: [TargetStatement]
    /// What is to be expected of it, per judging indicator; none once it is due.
    package var outlooks: [OutlookAnswer]
    /// The series that judge it, then the ones that only stand beside it.
    package var series: [SeriesAnswer]
    /// The documents its values come from, by identifier.
    package var sources: [String: Source]
    /// What settles it, per gap.
    package var requests: [GapRow]
    /// Who checked which field, and when.
    package var confirmations: [Confirmation]
    /// Reports on it, newest first.
    package var reports: [Report]
    /// Other commitments in the same paragraph or node.
    package var neighbours: [CommitmentSummary]

    package init(
        frame: PlanFrame, summary: CommitmentSummary, context: [TextRun], statements: [TargetStatement],
        outlooks: [OutlookAnswer] = [], series: [SeriesAnswer], sources: [String: Source], requests: [GapRow],
        confirmations: [Confirmation],
        reports: [Report], neighbours: [CommitmentSummary]
    ) {
        self.frame = frame
        self.summary = summary
        self.context = context
        self.statements = statements
        self.outlooks = outlooks
        self.series = series
        self.sources = sources
        self.requests = requests
        self.confirmations = confirmations
        self.reports = reports
        self.neighbours = neighbours
    }
}

/// An indicator with its values, as it stands beside a commitment.
package struct SeriesAnswer: Equatable, Sendable {
    package var indicator: Indicator
    package var relation: IndicatorLink.Relation
    /// Vintage, then period, oldest first.
    package var observations: [Observation]
    /// Values that stood before and were superseded.
    package var superseded: [Observation]
    package var annualTargets: [AnnualTarget]

    package init(
        indicator: Indicator, relation: IndicatorLink.Relation, observations: [Observation],
        superseded: [Observation], annualTargets: [AnnualTarget]
    ) {
        self.indicator = indicator
        self.relation = relation
        self.observations = observations
        self.superseded = superseded
        self.annualTargets = annualTargets
    }
}

/// One line of the data request: what is missing of a promise, and who could give it.
package struct GapRow: Equatable, Sendable {
    package var commitment: CommitmentSummary
    package var gap: Gap
    /// The promising sentence, without the file's line ends and stray spaces.
    package var sentence: String
    /// The body asked, if known.
    package var body: String?
    /// The periods or years wanted, such as 2021–2025 or 2025.
    package var period: String
    /// The unit the value is to be given in.
    package var unitOfMeasure: UnitOfMeasure
    /// Where to enter it: the page's address path.
    package var address: String
    /// Of a computed series what its formula lacks, year by year.
    package var inputs: [FormulaLack]

    package init(
        commitment: CommitmentSummary, gap: Gap, sentence: String, body: String?, period: String,
        unitOfMeasure: UnitOfMeasure, address: String, inputs: [FormulaLack] = []
    ) {
        self.commitment = commitment
        self.gap = gap
        self.sentence = sentence
        self.body = body
        self.period = period
        self.unitOfMeasure = unitOfMeasure
        self.address = address
        self.inputs = inputs
    }
}
