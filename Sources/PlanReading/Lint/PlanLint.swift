public import PlanModel

/// Checks a reading for what a plan's author would mend before adoption.
///
/// Pure: the same text and reading give the same report.
public struct PlanLint: Sendable {
    private let version: PlanVersion

    /// Makes a check of a plan and what was read from it.
    public init(_ version: PlanVersion) {
        self.version = version
    }

    /// Applies every rule.
    ///
    /// - Complexity: Linear in the length of the text and n log n in the number of promises.
    public func report() -> LintReport {
        let view = LintView(version)
        let findings =
            Contradictions(view).findings + NumberingJumps(view).findings + UncheckableTargets(view).findings
            + UntestedTasks(view).findings + SoftWords(view).findings
        let tally = LintTally(view, softWords: findings)
        return LintReport(
            title: version.plan.title, file: version.source.name, sha256: version.source.sha256,
            scorecard: tally.whole, chapters: tally.chapters,
            findings: findings.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }
                .map(\.element))
    }
}
