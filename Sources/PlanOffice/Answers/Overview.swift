package import PlanModel

/// The first page: what is known, then the gap.
package struct Overview: Equatable, Sendable {
    package var frame: PlanFrame
    /// How many of each kind.
    package var counts: [CommitmentKind: Int]
    /// Targets that are milestones.
    package var milestones: Int
    /// Targets by class.
    package var standings: [VerdictClass: Int]
    /// Targets whose gaps name it; one target can count under several.
    package var gaps: [GapCount]
    /// One row a chapter, document order.
    package var chapters: [ChapterRow]
    /// Targets that a verdict could be given for, or that have an observed value: these come first.
    package var known: [CommitmentSummary]
    /// Areas below the plan's area, with how often the plan names them; most first.
    package var places: [PlaceCount]

    package init(
        frame: PlanFrame, counts: [CommitmentKind: Int], milestones: Int, standings: [VerdictClass: Int],
        gaps: [GapCount], chapters: [ChapterRow], known: [CommitmentSummary], places: [PlaceCount]
    ) {
        self.frame = frame
        self.counts = counts
        self.milestones = milestones
        self.standings = standings
        self.gaps = gaps
        self.chapters = chapters
        self.known = known
        self.places = places
    }
}

/// How many targets lack one thing, with one of them as an example.
package struct GapCount: Equatable, Sendable {
    package var gap: Gap
    package var count: Int
    package var example: CommitmentSummary?

    package init(gap: Gap, count: Int, example: CommitmentSummary?) {
        self.gap = gap
        self.count = count
        self.example = example
    }
}

/// One chapter with its commitments.
package struct ChapterRow: Equatable, Sendable {
    /// Of `/chapters/{slug}`.
    package var slug: String
    package var number: String
    package var title: String
    /// Standings of its targets, document order.
    package var targets: [CommitmentSummary]
    package var tasks: Int
    package var projects: Int
    /// Its sections, document order.
    package var sections: [Heading]

    package init(
        slug: String, number: String, title: String, targets: [CommitmentSummary], tasks: Int, projects: Int,
        sections: [Heading]
    ) {
        self.slug = slug
        self.number = number
        self.title = title
        self.targets = targets
        self.tasks = tasks
        self.projects = projects
        self.sections = sections
    }
}

/// How often the plan's text names a place.
package struct PlaceCount: Equatable, Sendable {
    package var area: Area
    package var mentions: Int
    package var projects: Int

    package init(area: Area, mentions: Int, projects: Int) {
        self.area = area
        self.mentions = mentions
        self.projects = projects
    }
}
