package import PlanModel

/// How far a target is checked at the desk.
package enum DeskState: String, Sendable, CaseIterable {
    /// Nobody has looked at it yet (未核对).
    case open
    /// Some of its fields are checked (部分核对).
    case partly
    /// Every field was right (已接受).
    case accepted
    /// Every field is checked and some were put right (已更正).
    case corrected
    /// It is no target (已拒绝).
    case rejected

    /// Says whether all that can be said about it has been said.
    package var isDecided: Bool { self == .accepted || self == .corrected || self == .rejected }
}

/// A target at the desk: as read, as it stands, and what people did about it.
package struct DeskItem: Equatable, Sendable, Identifiable {
    package var id: String
    package var state: DeskState
    /// How it came to be, unless the reader found it.
    package var origin: ReadingCorrection.Deed?
    /// As read from the text.
    package var read: ReadTarget
    /// With what people checked.
    package var target: ReadTarget
    /// Checked fields.
    package var confirmations: [Confirmation]
    /// How it was rejected, or came to be.
    package var correction: ReadingCorrection?
    package var code: String?

    package init(
        id: String, state: DeskState, origin: ReadingCorrection.Deed?, read: ReadTarget, target: ReadTarget,
        confirmations: [Confirmation], correction: ReadingCorrection?, code: String?
    ) {
        self.id = id
        self.state = state
        self.origin = origin
        self.read = read
        self.target = target
        self.confirmations = confirmations
        self.correction = correction
        self.code = code
    }

    /// Says whether there is something to take back.
    package var canBeTakenBack: Bool { !confirmations.isEmpty || correction != nil }
}

/// How many targets stand where.
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

    /// How many wait for a person: open and partly checked ones.
    package var undecided: Int { (states[.open] ?? 0) + (states[.partly] ?? 0) }
}

/// The desk: chapters with their counts, and whether the version is adopted.
package struct DeskOverview: Equatable, Sendable {
    package var frame: PlanFrame
    package var chapters: [DeskRow]
    package var counts: DeskCounts
    /// Who adopted the version, and when; `nil` before somebody did.
    package var adoption: Adoption?
    /// Commitments of all kinds without a lasting code.
    package var withoutCode: Int
    /// Commitments of all kinds.
    package var commitments: Int
    /// Whether the newest evaluation judged targets as they stood before later corrections.
    package var isEvaluationStale: Bool

    package init(
        frame: PlanFrame, chapters: [DeskRow], counts: DeskCounts, adoption: Adoption?, withoutCode: Int,
        commitments: Int, isEvaluationStale: Bool
    ) {
        self.frame = frame
        self.chapters = chapters
        self.counts = counts
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
    package var previous: String?
    package var next: String?

    package init(
        frame: PlanFrame, rows: [DeskRow], current: DeskRow, blocks: [TextBlock], items: [DeskItem],
        previous: String?, next: String?
    ) {
        self.frame = frame
        self.rows = rows
        self.current = current
        self.blocks = blocks
        self.items = items
        self.previous = previous
        self.next = next
    }
}

/// A target whose every field a person checked, with the headings a scorer wants.
package struct GoldTarget: Equatable, Sendable {
    package var target: ReadTarget
    package var chapter: String?
    package var section: String?
    package var column: String?
    package var code: String?
    /// Who checked it last, and when.
    package var checkedBy: String
    package var checkedOn: String
}
