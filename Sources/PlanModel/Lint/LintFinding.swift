/// Something a plan's author would mend before the plan is adopted.
public struct LintFinding: Equatable, Sendable {
    /// How much it weighs.
    public enum Severity: String, Sendable, CaseIterable {
        /// The text says two things that cannot both hold.
        case error
        /// The text is out of order.
        case warning
        /// A promise that nobody could check as it stands.
        case remark
    }

    /// One of two places that disagree.
    public struct Claim: Equatable, Sendable {
        /// Where the quantity stands.
        public var span: SourceSpan
        /// The quantity, as it stands in the source.
        public var quantity: String

        /// Makes a claim.
        public init(span: SourceSpan, quantity: String) {
            self.span = span
            self.quantity = quantity
        }
    }

    /// What was found; closed, with the data its sentence needs.
    public enum Matter: Equatable, Sendable {
        /// A task without a number, a date or a named work: its title.
        case noMeasure(String)
        /// A target that no year ends, and the plan has no period: the indicator.
        case noDeadline(String)
        /// A change, or a level to be reached, whose start is not said: the indicator.
        case noBaseline(String)
        /// A share or total whose whole is not said: the indicator.
        case noScope(String)
        /// Words that ask for effort and not for a result, in a task without a test: the words.
        case softWords(String)
        /// Two values for one indicator: the indicator and what the other place says.
        case contradiction(String, other: Claim)
        /// A number that does not follow the one before it: the printed number, and what was to be expected.
        case numberingJump(found: String, expected: String)
    }

    /// What was found.
    public var matter: Matter
    /// Where.
    public var span: SourceSpan
    /// The outline node it stands in.
    public var node: String

    /// Makes a finding.
    public init(_ matter: Matter, span: SourceSpan, node: String) {
        self.matter = matter
        self.span = span
        self.node = node
    }

    /// How much it weighs.
    public var severity: Severity {
        switch matter {
        case .contradiction: .error
        case .numberingJump: .warning
        default: .remark
        }
    }
}

extension LintFinding.Matter {
    /// The name of its rule, in JSON and on the terminal.
    public var rule: LintRule {
        switch self {
        case .noMeasure: .noMeasure
        case .noDeadline: .noDeadline
        case .noBaseline: .noBaseline
        case .noScope: .noScope
        case .softWords: .softWords
        case .contradiction: .contradiction
        case .numberingJump: .numberingJump
        }
    }
}

/// What a plan is checked for.
public enum LintRule: String, Sendable, CaseIterable {
    /// Two places disagree on one indicator.
    case contradiction
    /// Numbers of chapters, columns, groups or items are out of order.
    case numberingJump = "numbering_jump"
    /// A task without any test.
    case noMeasure = "no_measure"
    /// A target without a year to end in.
    case noDeadline = "no_deadline"
    /// A target without a start.
    case noBaseline = "no_baseline"
    /// A share or total without its whole.
    case noScope = "no_scope"
    /// Effort instead of a result.
    case softWords = "soft_words"
}
