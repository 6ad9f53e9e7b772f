import PlanModel

/// A reading laid out for the rules.
struct LintView {
    let version: PlanVersion
    let nodes: [String: OutlineNode]
    /// The years the plan covers: said by a person, else by the text.
    let period: PlanPeriod?
    private let targetStarts: [Int]
    private let mentionStarts: [Int]

    var reading: Reading { version.reading }
    var source: SourceText { version.source }

    init(_ version: PlanVersion) {
        self.version = version
        nodes = Dictionary(version.reading.outline.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        period = version.plan.period ?? PlanNames.period(of: version.source.scalars)
        targetStarts = version.reading.targets.map(\.span.start).sorted()
        mentionStarts = version.reading.projects.flatMap { $0.mentions.map(\.start) }.sorted()
    }

    /// Whether a target's quantity stands inside a span.
    func holdsTarget(_ span: SourceSpan) -> Bool { targetStarts.hasMember(in: span.range) }

    /// Whether a task names something that will be there or not: a number, a date or a work.
    func isTested(_ task: ReadTask) -> Bool {
        holdsTarget(task.span) || mentionStarts.hasMember(in: task.span.range)
    }

    /// Whether a project can be told done from not done: a size, a stage, or a number in its own text.
    func isTested(_ project: ReadProject) -> Bool {
        if project.capacity != nil || project.stage != nil { return true }
        guard let node = nodes[project.node], node.level == .item || node.level == .group else { return false }
        return holdsTarget(node.span)
    }

    /// The words at a span without the line ends of the page.
    func words(at span: SourceSpan) -> String {
        source.text(at: span).filter { !$0.isNewline }
    }
}

extension [Int] {
    /// Whether a member of a sorted list lies in a range.
    fileprivate func hasMember(in range: Range<Int>) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] < range.upperBound
    }
}
