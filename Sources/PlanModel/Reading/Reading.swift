/// Something seen and left alone, and why.
public struct ReadNote: Equatable, Sendable {
    /// Why a piece of text is no promise.
    public enum Reason: String, Sendable, CaseIterable {
        /// A preamble or heading sentence without a promise.
        case preamble
        /// A principle or general duty.
        case principle
        /// A fact about the past.
        case pastFact = "past_fact"
        /// A name, grade, class or other number that promises nothing.
        case name
        /// A definition or the threshold of a rule.
        case definition
        /// Part of another target, given as its breakdown.
        case breakdown
        /// A date that governs another promise.
        case date
        /// A number in a heading or a list mark.
        case number
        /// Text that reads as torn or empty.
        case fragment
    }

    /// Where it stands.
    public var span: SourceSpan
    /// The words, as in the source.
    public var text: String
    /// Why it was left alone.
    public var reason: Reason

    /// Makes a note.
    public init(span: SourceSpan, text: String, reason: Reason) {
        self.span = span
        self.text = text
        self.reason = reason
    }
}

/// All that was read from one source text.
///
/// A text without a single promise gives empty lists, never an error.
public struct Reading: Equatable, Sendable {
    /// Document order.
    public var outline: [OutlineNode]
    /// By offset of the quantity.
    public var targets: [ReadTarget]
    /// By offset.
    public var tasks: [ReadTask]
    /// By offset of the title.
    public var projects: [ReadProject]
    /// By offset.
    public var notes: [ReadNote]

    /// Makes a reading; all lists are empty unless given.
    public init(
        outline: [OutlineNode] = [], targets: [ReadTarget] = [], tasks: [ReadTask] = [],
        projects: [ReadProject] = [], notes: [ReadNote] = []
    ) {
        self.outline = outline
        self.targets = targets
        self.tasks = tasks
        self.projects = projects
        self.notes = notes
    }

    /// Says whether nothing was promised.
    public var isWithoutPromise: Bool { targets.isEmpty && tasks.isEmpty && projects.isEmpty }
}
