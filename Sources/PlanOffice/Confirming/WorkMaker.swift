import PlanModel
import PlanReading

/// Makes tasks and projects of words that a person points at: their fields are read as far as they can be.
struct WorkMaker: Sendable {
    private let source: SourceText
    private let reader: PlanReader
    private let places: WorkPlaces

    init(_ version: PlanVersion) {
        source = version.source
        reader = PlanReader(settings: ReadingSettings(period: version.plan.period))
        places = WorkPlaces(version)
    }

    /// The task that a stretch of text asks for; without a clause that the reader knows it is one measure itself.
    func task(at span: SourceSpan, in node: String? = nil) -> ReadTask {
        let read = reading(of: span).tasks.first
        let measures = read?.measures.map { SourceSpan($0.start + span.start, $0.end + span.start) } ?? []
        return ReadTask(
            node: node ?? places.node(at: span) ?? "", title: read?.title.oneLine.nonEmpty ?? lead(of: span),
            span: span, measures: measures.isEmpty ? [span] : measures)
    }

    /// The project whose name stands at a span; place, stage and size come from the words around it.
    func project(at span: SourceSpan, like whole: ReadProject? = nil) -> ReadProject {
        let name = PlainText.line(of: source, at: span)
        let around = whole == nil ? sentence(around: span) : span
        let own = SourceSpan(span.start - around.start, span.end - around.start)
        let read = reading(of: around).projects.first { $0.mentions.contains { $0.overlaps(own) } } ?? entry(name)
        return ReadProject(
            node: whole?.node ?? places.node(at: span) ?? "", title: name, span: span,
            place: read?.place.nonEmpty ?? whole?.place ?? [], stage: whole?.stage ?? read?.stage,
            capacity: read?.capacity, mentions: [span])
    }

    /// What is read in the words of a span by themselves.
    private func reading(of span: SourceSpan) -> Reading {
        let scalars = Array(source.scalars[span.range.clamped(to: 0..<source.scalars.count)])
        return reader.read(SourceText(name: source.name, sha256: source.sha256, scalars: scalars))
    }

    /// The name read as the entry of a column.
    private func entry(_ name: String) -> ReadProject? {
        let words = "专栏 1 重点工程\n1. \(name)。\n"
        return reader.read(SourceText(name: source.name, sha256: "", scalars: Array(words.unicodeScalars)))
            .projects.first
    }

    /// The first sentence, without its closing mark.
    private func lead(of span: SourceSpan) -> String {
        let words = PlainText.line(of: source, at: span)
        return String(words.prefix { !"。；！？".contains($0) }.prefix(200))
    }

    private func sentence(around span: SourceSpan) -> SourceSpan {
        let scalars = source.scalars
        let stops: Set<Unicode.Scalar> = ["。", "；", "\n"]
        var (start, end) = (span.start, span.end)
        while start > 0, span.start - start < 400, !stops.contains(scalars[start - 1]) { start -= 1 }
        while end < scalars.count, end - span.end < 400, !stops.contains(scalars[end - 1]) { end += 1 }
        return SourceSpan(start, end)
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Array {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
