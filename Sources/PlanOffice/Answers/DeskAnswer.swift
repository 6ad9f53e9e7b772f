package import PlanModel

/// How far a commitment is checked at the desk.
package enum DeskState: String, Sendable, CaseIterable {
    /// Nobody has looked at it yet (未核对).
    case open
    /// Some of its fields are checked (部分核对).
    case partly
    /// Everything was right (已接受).
    case accepted
    /// Everything is checked and something was put right (已更正).
    case corrected
    /// It is none (已拒绝).
    case rejected

    /// Says whether all that can be said about it has been said.
    package var isDecided: Bool { self == .accepted || self == .corrected || self == .rejected }
}

/// How many commitments stand where.
package struct DeskCounts: Equatable, Sendable {
    /// Found by the reader, rejected ones included.
    package var read = 0
    /// Put in by people: added, merged or split.
    package var added = 0
    package var states: [DeskState: Int] = [:]

    package init(_ items: [DeskItem] = []) {
        added = items.count { $0.origin != nil && $0.origin != .reject }
        read = items.count - added
        states = Dictionary(items.map { ($0.state, 1) }, uniquingKeysWith: +)
    }

    /// All of them, rejected ones included.
    package var all: Int { read + added }

    /// How many wait for a person: open and partly checked ones.
    package var undecided: Int { (states[.open] ?? 0) + (states[.partly] ?? 0) }
}

/// The desk: chapters with their counts, and whether the version is adopted.
package struct DeskOverview: Equatable, Sendable {
    package var frame: PlanFrame
    package var chapters: [DeskRow]
    package var counts: DeskCounts
    package var kinds: [CommitmentKind: DeskCounts]
    /// Who adopted the version, and when; `nil` before somebody did.
    package var adoption: Adoption?
    /// Commitments of all kinds without a lasting code.
    package var withoutCode: Int
    /// Commitments of all kinds.
    package var commitments: Int
    /// Whether the newest evaluation judged targets as they stood before later corrections.
    package var isEvaluationStale: Bool

    package init(
        frame: PlanFrame, chapters: [DeskRow], counts: DeskCounts, kinds: [CommitmentKind: DeskCounts],
        adoption: Adoption?, withoutCode: Int, commitments: Int, isEvaluationStale: Bool
    ) {
        self.frame = frame
        self.chapters = chapters
        self.counts = counts
        self.kinds = kinds
        self.adoption = adoption
        self.withoutCode = withoutCode
        self.commitments = commitments
        self.isEvaluationStale = isEvaluationStale
    }
}

/// A chapter in the list of the desk.
package struct DeskRow: Equatable, Sendable {
    package var chapter: ChapterRow
    package var counts: DeskCounts

    package init(chapter: ChapterRow, counts: DeskCounts) {
        self.chapter = chapter
        self.counts = counts
    }
}

/// A chapter at the desk: its text, and what was read in it.
package struct DeskChapter: Equatable, Sendable {
    package var frame: PlanFrame
    package var rows: [DeskRow]
    package var current: DeskRow
    package var blocks: [TextBlock]
    /// Document order, rejected ones in their place.
    package var items: [DeskItem]
    /// The projects of the whole plan, for those that are one with one of the chapter.
    package var projects: [DeskName]
    package var previous: String?
    package var next: String?

    package init(
        frame: PlanFrame, rows: [DeskRow], current: DeskRow, blocks: [TextBlock], items: [DeskItem],
        projects: [DeskName], previous: String?, next: String?
    ) {
        self.frame = frame
        self.rows = rows
        self.current = current
        self.blocks = blocks
        self.items = items
        self.projects = projects
        self.previous = previous
        self.next = next
    }
}

/// A commitment by its identifier and title.
package struct DeskName: Equatable, Sendable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// A commitment that a person checked wholly, with the headings a scorer wants.
package struct GoldCommitment: Equatable, Sendable {
    package var commitment: ReadCommitment
    package var chapter: String?
    package var section: String?
    package var column: String?
    package var code: String?
    /// Who checked it last, and when.
    package var checkedBy: String
    package var checkedOn: String
}
