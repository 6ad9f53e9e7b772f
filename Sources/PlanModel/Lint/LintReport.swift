/// How checkable a plan is as it stands, with everything that keeps it from being so.
public struct LintReport: Equatable, Sendable {
    /// The plan's title.
    public var title: String
    /// The file's name without its folder.
    public var file: String
    /// SHA-256 of the file's bytes.
    public var sha256: String
    /// The counts.
    public var scorecard: Scorecard
    /// A row a chapter, in document order.
    public var chapters: [Chapter]
    /// By place.
    public var findings: [LintFinding]

    /// Makes a report.
    public init(
        title: String, file: String, sha256: String, scorecard: Scorecard, chapters: [Chapter],
        findings: [LintFinding]
    ) {
        self.title = title
        self.file = file
        self.sha256 = sha256
        self.scorecard = scorecard
        self.chapters = chapters
        self.findings = findings
    }

    /// Says whether two places of the plan cannot both hold.
    public var hasContradiction: Bool { findings.contains { $0.severity == .error } }

    /// How many findings a rule has.
    public func count(of rule: LintRule) -> Int { findings.count { $0.matter.rule == rule } }

    /// The chapter whose pages hold a finding; `nil` before the first.
    public func chapter(of finding: LintFinding) -> Chapter? {
        chapters.last { $0.span.start <= finding.span.start && finding.span.start < $0.span.end }
    }
}

extension LintReport {
    /// What a chapter holds.
    public struct Chapter: Equatable, Sendable {
        /// Its number as printed.
        public var number: String
        /// Its title.
        public var title: String
        /// Heading and subtree.
        public var span: SourceSpan
        /// Its own counts.
        public var scorecard: Scorecard

        /// Makes a row.
        public init(number: String, title: String, span: SourceSpan, scorecard: Scorecard) {
            self.number = number
            self.title = title
            self.span = span
            self.scorecard = scorecard
        }
    }

    /// The counts of a plan or a chapter.
    public struct Scorecard: Equatable, Sendable {
        /// Quantified promises.
        public var targets = 0
        /// Of these: with measure, deadline, start and whole where each is needed.
        public var checkableTargets = 0
        /// Paragraphs that ask for something.
        public var tasks = 0
        /// Of these: with a number, a date or a named work.
        public var testedTasks = 0
        /// Works, in columns and in paragraphs.
        public var projects = 0
        /// Of these: with a size, a stage or a number in their own text.
        public var testedProjects = 0
        /// Words that ask for effort, in tasks without a test.
        public var softWords = 0
        /// Scalars of text.
        public var scalars = 0

        /// Makes a card of zeros.
        public init() {}

        /// All promises.
        public var promises: Int { targets + tasks + projects }

        /// Promises that could be checked as they stand.
        public var checkable: Int { checkableTargets + testedTasks + testedProjects }

        /// Share of the promises that could be checked as they stand, 0…1; `nil` when there is none.
        public var checkableShare: Double? { promises == 0 ? nil : Double(checkable) / Double(promises) }

        /// Words that ask for effort, in ten thousand scalars of text; `nil` without text.
        public var softWordRate: Double? { scalars == 0 ? nil : Double(softWords) * 10_000 / Double(scalars) }
    }
}
