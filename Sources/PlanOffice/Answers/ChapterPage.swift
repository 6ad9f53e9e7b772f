package import PlanModel

/// A chapter's text as a reading page.
package struct ChapterPage: Equatable, Sendable {
    package var frame: PlanFrame
    package var chapter: ChapterRow
    package var previous: Heading?
    package var previousSlug: String?
    package var next: Heading?
    package var nextSlug: String?
    /// All chapters, for the table of contents.
    package var contents: [ChapterRow]
    /// Headings and paragraphs, document order.
    package var blocks: [TextBlock]
    /// The commitments of the chapter by identifier.
    package var commitments: [String: CommitmentSummary]

    package init(
        frame: PlanFrame, chapter: ChapterRow, previous: Heading?, previousSlug: String?, next: Heading?,
        nextSlug: String?, contents: [ChapterRow], blocks: [TextBlock], commitments: [String: CommitmentSummary]
    ) {
        self.frame = frame
        self.chapter = chapter
        self.previous = previous
        self.previousSlug = previousSlug
        self.next = next
        self.nextSlug = nextSlug
        self.contents = contents
        self.blocks = blocks
        self.commitments = commitments
    }
}

/// A heading or a paragraph, with its words cut where a commitment begins or ends.
package struct TextBlock: Equatable, Sendable {
    /// The outline node it belongs to; the anchor on the page.
    package var node: String
    package var level: OutlineLevel
    /// The columns and groups it stands in, outermost first; empty in running text.
    package var box: [Heading]
    /// Whether it is a heading line.
    package var isHeading: Bool
    /// The words: without the line ends and spaces that the file's making left behind.
    package var runs: [TextRun]

    package init(node: String, level: OutlineLevel, box: [Heading], isHeading: Bool, runs: [TextRun]) {
        self.node = node
        self.level = level
        self.box = box
        self.isHeading = isHeading
        self.runs = runs
    }
}

/// A stretch of words under the same commitments.
package struct TextRun: Equatable, Sendable {
    package var text: String
    /// In the source, from the first to the last of its scalars.
    package var span: SourceSpan
    /// The target whose promising sentence this is part of; the innermost one.
    package var target: String?
    /// Part of that target's quantity.
    package var isQuantity: Bool
    /// The project named here.
    package var project: String?
    /// The task whose paragraph this is.
    package var task: String?

    package init(
        text: String, span: SourceSpan, target: String? = nil, isQuantity: Bool = false, project: String? = nil,
        task: String? = nil
    ) {
        self.text = text
        self.span = span
        self.target = target
        self.isQuantity = isQuantity
        self.project = project
        self.task = task
    }
}
