package import PlanModel

/// A field of a task or project at the desk (任务、工程的字段).
package enum WorkField: String, Sendable, CaseIterable {
    /// Its name.
    case title
    /// The first words of a task's paragraph.
    case begin
    /// The last words of a task's paragraph.
    case end
    /// The clauses that say what is to be done, one a line.
    case measures
    /// The words of a project's name where it stands in the text.
    case words
    /// The codes of a project's places, with blanks between.
    case place
    /// How far a project is.
    case stage
    /// The size of a project.
    case capacity
    /// What one of its size is.
    case capacityUnit = "unit"

    /// The fields a kind of commitment has; none for targets, which are checked field by field.
    package static func fields(of kind: CommitmentKind) -> [WorkField] {
        switch kind {
        case .target: []
        case .task: [.title, .begin, .end, .measures]
        case .project: [.title, .words, .place, .stage, .capacity, .capacityUnit]
        }
    }
}

/// Writes the fields of tasks and projects as a form shows them.
struct WorkText: Sendable {
    /// As many characters of a paragraph's beginning and end are shown.
    static let shown = 14

    let source: SourceText

    /// Every field the commitment has.
    func fields(of commitment: ReadCommitment) -> [WorkField: String] {
        Dictionary(WorkField.fields(of: commitment.kind).map { ($0, text(of: $0, in: commitment)) }) { $1 }
    }

    /// One field; empty for none.
    func text(of field: WorkField, in commitment: ReadCommitment) -> String {
        let project = commitment.project
        return switch field {
        case .title: commitment.title.oneLine
        case .begin: String(PlainText.line(of: source, at: commitment.span).prefix(Self.shown))
        case .end: String(PlainText.line(of: source, at: commitment.span).suffix(Self.shown))
        case .measures:
            (commitment.task?.measures ?? []).map { PlainText.line(of: source, at: $0) }.joined(separator: "\n")
        case .words: PlainText.line(of: source, at: commitment.span)
        case .place: project?.place.joined(separator: " ") ?? ""
        case .stage: project?.stage ?? ""
        case .capacity: project?.capacity?.value.plain ?? ""
        case .capacityUnit: project?.capacity?.unitOfMeasure.rawValue ?? ""
        }
    }
}

extension String {
    /// Without blanks around it, and with one blank where several or a line end stand.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
