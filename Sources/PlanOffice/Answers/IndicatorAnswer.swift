package import PlanModel

/// One indicator with its series and the targets it is linked to.
package struct IndicatorPage: Equatable, Sendable {
    package var frame: PlanFrame
    package var series: SeriesAnswer
    /// Linked targets with the relation of each link.
    package var linked: [LinkedCommitment]
    package var sources: [String: Source]
    /// Values that ought to be looked at before they are used.
    package var doubts: [DataDoubt]
    /// What the formula of a computed indicator lacks, year by year.
    package var lacks: [FormulaLack]

    package init(
        frame: PlanFrame, series: SeriesAnswer, linked: [LinkedCommitment], sources: [String: Source],
        doubts: [DataDoubt] = [], lacks: [FormulaLack] = []
    ) {
        self.frame = frame
        self.series = series
        self.linked = linked
        self.sources = sources
        self.doubts = doubts
        self.lacks = lacks
    }
}

/// All values that ought to be looked at before they are used.
package struct DoubtList: Equatable, Sendable {
    package var nature: Nature
    /// How many values were looked at.
    package var observations: Int
    package var doubts: [DataDoubt]

    package init(nature: Nature, observations: Int, doubts: [DataDoubt]) {
        self.nature = nature
        self.observations = observations
        self.doubts = doubts
    }
}

/// A commitment an indicator is linked to.
package struct LinkedCommitment: Equatable, Sendable {
    package var commitment: CommitmentSummary
    package var relation: IndicatorLink.Relation

    package init(commitment: CommitmentSummary, relation: IndicatorLink.Relation) {
        self.commitment = commitment
        self.relation = relation
    }
}

/// All indicators, those that judge something first.
package struct IndicatorList: Equatable, Sendable {
    package var frame: PlanFrame
    package var indicators: [IndicatorRow]

    package init(frame: PlanFrame, indicators: [IndicatorRow]) {
        self.frame = frame
        self.indicators = indicators
    }
}

/// One indicator in a list.
package struct IndicatorRow: Equatable, Sendable {
    package var indicator: Indicator
    /// How many targets it judges.
    package var judges: Int
    /// How many it only stands beside.
    package var related: Int
    package var observations: Int
    package var last: Observation?

    package init(indicator: Indicator, judges: Int, related: Int, observations: Int, last: Observation?) {
        self.indicator = indicator
        self.judges = judges
        self.related = related
        self.observations = observations
        self.last = last
    }
}

/// All documents that values come from.
package struct SourceList: Equatable, Sendable {
    package var frame: PlanFrame
    package var sources: [Source]
    /// How many current values each gives.
    package var values: [String: Int]

    package init(frame: PlanFrame, sources: [Source], values: [String: Int]) {
        self.frame = frame
        self.sources = sources
        self.values = values
    }
}

/// The data request: what is missing, promise by promise.
package struct GapList: Equatable, Sendable {
    package var frame: PlanFrame
    package var rows: [GapRow]
    package var counts: [Gap: Int]

    package init(frame: PlanFrame, rows: [GapRow], counts: [Gap: Int]) {
        self.frame = frame
        self.rows = rows
        self.counts = counts
    }
}

/// What the health check says.
package struct Health: Equatable, Sendable {
    package var schemaVersion: Int
    package var nature: Nature
    package var head: AuditHead

    package init(schemaVersion: Int, nature: Nature, head: AuditHead) {
        self.schemaVersion = schemaVersion
        self.nature = nature
        self.head = head
    }
}
