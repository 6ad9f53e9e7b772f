package import PlanModel

/// How far a reading can be trusted.
package enum Trust: String, Sendable, CaseIterable {
    /// Read by machine, not confirmed (机读，未经确认).
    case machineRead = "machine_read"
    /// Fields checked by a person against the text (已核对).
    case checked
    /// Part of a version a person adopted (已采纳).
    case adopted
}

/// A heading on the way from the chapter down to a commitment.
package struct Heading: Equatable, Sendable {
    /// The outline node's identifier; the anchor on the reading page.
    package var node: String
    package var level: OutlineLevel
    /// As printed: 第十四章, 专栏 31, （一）.
    package var number: String
    package var title: String

    package init(node: String, level: OutlineLevel, number: String, title: String) {
        self.node = node
        self.level = level
        self.number = number
        self.title = title
    }
}

/// A further place in the text that makes the same promise.
package struct Mention: Equatable, Sendable {
    /// The target read there.
    package var id: String
    package var headings: [Heading]
    /// Of the chapter's page.
    package var chapter: String
    package var span: SourceSpan

    package init(id: String, headings: [Heading], chapter: String, span: SourceSpan) {
        self.id = id
        self.headings = headings
        self.chapter = chapter
        self.span = span
    }
}

/// Where a commitment stands: the outcome of all its verdicts together.
package struct Standing: Equatable, Sendable {
    /// The class shown.
    package var standing: VerdictClass
    /// Why.
    package var reason: VerdictReason
    /// Rests on provisional values, or on a value before the deadline.
    package var isProvisional: Bool
    /// One per judging indicator and vintage; empty when nothing is linked.
    package var verdicts: [Verdict]

    package init(standing: VerdictClass, reason: VerdictReason, isProvisional: Bool = false, verdicts: [Verdict] = []) {
        self.standing = standing
        self.reason = reason
        self.isProvisional = isProvisional
        self.verdicts = verdicts
    }
}

/// What a commitment that cannot be judged lacks (缺口).
package enum Gap: String, Sendable, CaseIterable {
    /// No series measures it.
    case series
    /// A series is there, without the last year or years between.
    case lastYear = "last_year"
    /// No value to count from.
    case baseline
    /// The series at hand measures something else, or the measure is not defined.
    case definition
    /// Only the body that carries it out can say.
    case report
}

/// A commitment in one line of a list.
package struct CommitmentSummary: Equatable, Sendable, Identifiable {
    package var id: String
    /// Its lasting code, such as `14-1-01`; `nil` before a version with it is adopted.
    package var code: String?
    package var kind: CommitmentKind
    /// The indicator of a target, the lead sentence of a task, the name of a project.
    package var title: String
    /// Chapter first; the deepest heading last.
    package var headings: [Heading]
    /// Of the chapter's page: `/chapters/{slug}`; empty for text before the first chapter heading.
    package var chapter: String
    /// Where it stands in the source text.
    package var span: SourceSpan
    /// Further places that make the same promise, document order; of a target only.
    package var mentions: [Mention] = []
    /// The fields of a target, corrected by what a person checked; `nil` for the other kinds.
    package var target: ReadTarget?
    package var task: ReadTask?
    package var project: ReadProject?
    package var standing: Standing
    /// The deadline that was judged by, and whether it was assumed to be the plan's last year.
    package var deadline: Int?
    package var isDeadlineAssumed: Bool
    package var gaps: [Gap]
    package var trust: Trust
    /// Fields a person checked; of a target only.
    package var checkedFields: [TargetField]
    /// The lead body's name first; empty when unknown.
    package var leads: [ResponsibleUnit]
    package var assists: [ResponsibleUnit]

    package init(
        id: String, code: String? = nil, kind: CommitmentKind, title: String, headings: [Heading], chapter: String,
        span: SourceSpan,
        target: ReadTarget? = nil, task: ReadTask? = nil, project: ReadProject? = nil, standing: Standing,
        deadline: Int? = nil, isDeadlineAssumed: Bool = false, gaps: [Gap] = [], trust: Trust = .machineRead,
        checkedFields: [TargetField] = [], leads: [ResponsibleUnit] = [], assists: [ResponsibleUnit] = []
    ) {
        self.id = id
        self.code = code
        self.kind = kind
        self.title = title
        self.headings = headings
        self.chapter = chapter
        self.span = span
        self.target = target
        self.task = task
        self.project = project
        self.standing = standing
        self.deadline = deadline
        self.isDeadlineAssumed = isDeadlineAssumed
        self.gaps = gaps
        self.trust = trust
        self.checkedFields = checkedFields
        self.leads = leads
        self.assists = assists
    }
}
