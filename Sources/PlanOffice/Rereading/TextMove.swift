import PlanModel

/// Leads what people said of one text into another, or leaves it where it is when the text is the same.
struct TextMove: Sendable {
    /// The version it leads into.
    let version: PlanVersion
    private let map: SpanMap?
    private let places: WorkPlaces

    init(from old: SourceText, to version: PlanVersion) {
        self.version = version
        places = WorkPlaces(version)
        map = old.sha256 == version.source.sha256 ? nil : SpanMap(from: old.scalars, to: version.source.scalars)
    }

    /// The place in the new text; `nil` when nothing took its place.
    func callAsFunction(_ span: SourceSpan) -> SourceSpan? {
        guard let map else { return span.end <= version.source.scalars.count ? span : nil }
        return map(span)
    }

    /// The place in the new text, where the same words stand; white space does not count.
    func place(of span: SourceSpan, quoted words: String) -> SourceSpan? {
        guard let place = self(span) else { return nil }
        return version.source.text(at: place).bare == words.bare ? place : nil
    }

    /// A commitment that a person put in, at its place in the new text.
    func moved(_ commitment: ReadCommitment, to place: SourceSpan) -> ReadCommitment {
        let node = places.node(at: place) ?? commitment.node
        switch commitment {
        case .target(var target):
            (target.span, target.node) = (place, node)
            target.quantity = version.source.text(at: place)
            target.sentence = self(target.sentence) ?? place
            return .target(target)
        case .task(var task):
            (task.span, task.node) = (place, node)
            task.measures = task.measures.compactMap { self($0) }.filter(place.contains)
            return .task(task)
        case .project(var project):
            (project.span, project.node) = (place, node)
            let others = project.mentions.compactMap { self($0) }.filter { !$0.overlaps(place) }
            project.mentions = (others + [place]).sorted()
            return .project(project)
        }
    }
}

extension String {
    fileprivate var bare: [Unicode.Scalar] { unicodeScalars.filter { !$0.properties.isWhitespace } }
}

extension Sequence<ReadCommitment> {
    /// The one of a kind that shares most with a place, in relation to both; `nil` when none touches it.
    func nearest(_ kind: CommitmentKind, to place: SourceSpan) -> ReadCommitment? {
        filter { $0.kind == kind && $0.span.overlaps(place) }.max { $0.span.share(place) < $1.span.share(place) }
    }
}

extension SourceSpan {
    /// What two places share of all they cover: 1 for the same, 0 for apart.
    func share(_ other: SourceSpan) -> Double {
        let common = max(0, min(end, other.end) - max(start, other.start))
        return Double(common) / Double(Swift.max(1, count + other.count - common))
    }
}
