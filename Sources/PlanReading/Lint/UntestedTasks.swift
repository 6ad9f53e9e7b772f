import PlanModel

/// Tasks that nobody could ever call done.
struct UntestedTasks {
    let findings: [LintFinding]

    init(_ view: LintView) {
        findings = view.reading.tasks.filter { !view.isTested($0) }
            .map { LintFinding(.noMeasure($0.title), span: $0.span, node: $0.node) }
    }
}
