package import PlanModel

/// What a list of commitments is narrowed to; an empty set narrows nothing.
package struct CommitmentFilter: Equatable, Sendable {
    /// Words to find, separated by spaces; all must be found.
    package var words: String
    package var kinds: Set<CommitmentKind>
    package var standings: Set<VerdictClass>
    /// Chapter slugs.
    package var chapters: Set<String>
    package var gaps: Set<Gap>
    /// Identifier of a lead or assisting body.
    package var unit: String?
    /// Code of a place that a project names.
    package var place: String?
    package var targetKinds: Set<TargetKind>
    package var trust: Set<Trust>
    /// With a leading body, or without; `nil` narrows nothing.
    package var hasLead: Bool?

    package init(
        words: String = "", kinds: Set<CommitmentKind> = [], standings: Set<VerdictClass> = [],
        chapters: Set<String> = [], gaps: Set<Gap> = [], unit: String? = nil, place: String? = nil,
        targetKinds: Set<TargetKind> = [], trust: Set<Trust> = [], hasLead: Bool? = nil
    ) {
        self.words = words
        self.kinds = kinds
        self.standings = standings
        self.chapters = chapters
        self.gaps = gaps
        self.unit = unit
        self.place = place
        self.targetKinds = targetKinds
        self.trust = trust
        self.hasLead = hasLead
    }
}

/// What a filter leaves, with the counts each further choice would give.
package struct CommitmentList: Equatable, Sendable {
    package var frame: PlanFrame
    package var filter: CommitmentFilter
    /// All that match: by rank when words were given, else in document order.
    package var matches: [CommitmentSummary]
    /// How many there are without any filter.
    package var total: Int
    /// Counts beside each choice: what it would leave with the other filters as they are.
    package var kindCounts: [CommitmentKind: Int]
    package var standingCounts: [VerdictClass: Int]
    package var chapterCounts: [String: Int]
    package var gapCounts: [Gap: Int]
    /// All chapters, document order.
    package var chapters: [ChapterRow]

    package init(
        frame: PlanFrame, filter: CommitmentFilter, matches: [CommitmentSummary], total: Int,
        kindCounts: [CommitmentKind: Int], standingCounts: [VerdictClass: Int], chapterCounts: [String: Int],
        gapCounts: [Gap: Int], chapters: [ChapterRow]
    ) {
        self.frame = frame
        self.filter = filter
        self.matches = matches
        self.total = total
        self.kindCounts = kindCounts
        self.standingCounts = standingCounts
        self.chapterCounts = chapterCounts
        self.gapCounts = gapCounts
        self.chapters = chapters
    }
}
