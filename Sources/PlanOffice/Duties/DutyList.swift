package import PlanModel

/// Who answers for what, and what nobody answers for.
package struct DutyList: Equatable, Sendable {
    package var frame: PlanFrame
    /// All commitments, document order.
    package var commitments: [CommitmentSummary]
    /// All chapters, document order.
    package var chapters: [ChapterRow]
    /// All bodies.
    package var units: [ResponsibleUnit]

    package init(
        frame: PlanFrame, commitments: [CommitmentSummary], chapters: [ChapterRow], units: [ResponsibleUnit]
    ) {
        self.frame = frame
        self.commitments = commitments
        self.chapters = chapters
        self.units = units
    }

    init(_ desk: ReadingDesk) {
        self.init(
            frame: desk.frame, commitments: desk.index.all, chapters: desk.chapterRows, units: desk.account.units)
    }

    /// How many commitments of a chapter there are, and how many have a lead.
    package func count(in chapter: String) -> (all: Int, led: Int) {
        let own = commitments.filter { $0.chapter == chapter }
        return (own.count, own.count { !$0.leads.isEmpty })
    }

    /// How many have a lead.
    package var led: Int { commitments.count { !$0.leads.isEmpty } }
}

/// Who answers and answered for one commitment, oldest first.
package struct DutyHistory: Equatable, Sendable {
    package var frame: PlanFrame
    package var commitment: CommitmentSummary
    package var units: [ResponsibleUnit]
    package var terms: [ResponsibilityTerm]

    package init(
        frame: PlanFrame, commitment: CommitmentSummary, units: [ResponsibleUnit], terms: [ResponsibilityTerm]
    ) {
        self.frame = frame
        self.commitment = commitment
        self.units = units
        self.terms = terms
    }
}
