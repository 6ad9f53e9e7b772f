import PlanModel

/// Counts a plan and each of its chapters.
struct LintTally {
    private(set) var whole: LintReport.Scorecard
    private(set) var chapters: [LintReport.Chapter]

    init(_ view: LintView, softWords findings: [LintFinding]) {
        whole = LintReport.Scorecard()
        whole.scalars = view.source.scalars.count
        chapters = Self.headings(of: view.reading.outline).map { node in
            var card = LintReport.Scorecard()
            card.scalars = node.span.count
            return LintReport.Chapter(number: node.number, title: node.title, span: node.span, scorecard: card)
        }
        for target in view.reading.targets {
            let isCheckable = UncheckableTargets.lacks(of: target, hasPeriod: view.period != nil).isEmpty
            count(at: target.span) { card in
                card.targets += 1
                card.checkableTargets += isCheckable ? 1 : 0
            }
        }
        for task in view.reading.tasks {
            let isTested = view.isTested(task)
            count(at: task.span) { card in
                card.tasks += 1
                card.testedTasks += isTested ? 1 : 0
            }
        }
        for project in view.reading.projects {
            let isTested = view.isTested(project)
            count(at: project.span) { card in
                card.projects += 1
                card.testedProjects += isTested ? 1 : 0
            }
        }
        for finding in findings where finding.matter.rule == .softWords {
            count(at: finding.span) { $0.softWords += 1 }
        }
    }

    /// Chapters, and sections and groups that stand at the top of a text without chapters.
    private static func headings(of outline: [OutlineNode]) -> [OutlineNode] {
        outline.filter { node in
            node.level == .chapter || (node.parent == nil && (node.level == .section || node.level == .group))
        }
    }

    private mutating func count(at span: SourceSpan, _ add: (inout LintReport.Scorecard) -> Void) {
        add(&whole)
        let index = chapters.lastIndex { $0.span.start <= span.start && span.start < $0.span.end }
        if let index { add(&chapters[index].scorecard) }
    }
}
