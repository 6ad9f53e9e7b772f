import PlanModel

/// Cuts a stretch of the plan's text where a commitment begins or ends.
struct RunCutter: Sendable {
    let source: SourceText
    /// By start of the sentence.
    private let targets: [ReadTarget]
    private let projects: [(span: SourceSpan, id: String)]
    private let tasks: [ReadTask]

    init(source: SourceText, reading: Reading) {
        self.source = source
        targets = reading.targets.sorted { $0.span < $1.span }
        tasks = reading.tasks
        projects = reading.projects.flatMap { project in
            ([project.span] + project.mentions).map { (span: $0, id: project.id) }
        }.sorted { $0.span < $1.span }
    }

    /// The words of a span in runs, each under the same commitments.
    func runs(_ span: SourceSpan) -> [TextRun] {
        let marks = Marks(
            targets: targets.filter { $0.sentence.overlaps(span) || $0.span.overlaps(span) },
            projects: projects.filter { $0.span.overlaps(span) },
            tasks: tasks.filter { $0.span.overlaps(span) })
        var runs: [TextRun] = []
        for (scalar, offset) in PlainText.scalars(of: source, at: span) {
            let empty = marks.run(at: offset)
            if var last = runs.last, last.isUnderTheSame(as: empty) {
                last.text.unicodeScalars.append(scalar)
                last.span = SourceSpan(last.span.start, offset + 1)
                runs[runs.count - 1] = last
            } else {
                var next = empty
                next.text.unicodeScalars.append(scalar)
                runs.append(next)
            }
        }
        return runs
    }
}

/// The commitments that touch one stretch of text.
private struct Marks {
    let targets: [ReadTarget]
    let projects: [(span: SourceSpan, id: String)]
    let tasks: [ReadTask]

    /// An empty run under the commitments of a place.
    ///
    /// Of several targets in one sentence the words lead to the next quantity, those behind the last one to that.
    func run(at offset: Int) -> TextRun {
        let quantity = targets.first { $0.span.range.contains(offset) }
        let around = targets.filter { $0.sentence.range.contains(offset) }
        let next = around.first { $0.span.end > offset } ?? around.last
        return TextRun(
            text: "", span: SourceSpan(offset, offset + 1), target: (quantity ?? next)?.id, isQuantity: quantity != nil,
            project: projects.first { $0.span.range.contains(offset) }?.id,
            task: tasks.first { $0.span.range.contains(offset) }?.id)
    }
}

extension TextRun {
    fileprivate func isUnderTheSame(as other: TextRun) -> Bool {
        target == other.target && isQuantity == other.isQuantity && project == other.project && task == other.task
    }
}
