/// What sort of commitment (规划事项).
public enum CommitmentKind: String, Sendable, CaseIterable {
    /// A quantified target (量化目标); its identifier starts with `t`.
    case target
    /// A task (重点任务); `k`.
    case task
    /// A project (重大工程项目); `p`.
    case project

    /// The first letter of its identifiers.
    public var letter: Character {
        switch self {
        case .target: "t"
        case .task: "k"
        case .project: "p"
        }
    }

    /// The kind an identifier belongs to; `nil` for what is none.
    public init?(ofIdentifier id: String) {
        guard let kind = Self.allCases.first(where: { $0.letter == id.first }) else { return nil }
        self = kind
    }
}

/// Something promised, as read: a target, a task or a project.
public enum ReadCommitment: Equatable, Sendable, Identifiable {
    /// A quantified promise.
    case target(ReadTarget)
    /// A paragraph that asks for something.
    case task(ReadTask)
    /// A named work.
    case project(ReadProject)

    /// Its kind's letter and its offset.
    public var id: String { "\(kind.letter)\(span.start)" }

    /// What sort it is.
    public var kind: CommitmentKind {
        switch self {
        case .target: .target
        case .task: .task
        case .project: .project
        }
    }

    /// The outline node it belongs to.
    public var node: String {
        get {
            switch self {
            case .target(let target): target.node
            case .task(let task): task.node
            case .project(let project): project.node
            }
        }
        set {
            switch self {
            case .target(var target):
                target.node = newValue
                self = .target(target)
            case .task(var task):
                task.node = newValue
                self = .task(task)
            case .project(var project):
                project.node = newValue
                self = .project(project)
            }
        }
    }

    /// The quantity, the paragraph or the title, where it stands.
    public var span: SourceSpan {
        switch self {
        case .target(let target): target.span
        case .task(let task): task.span
        case .project(let project): project.span
        }
    }

    /// The indicator of a target, else the title.
    public var title: String {
        switch self {
        case .target(let target): target.indicator
        case .task(let task): task.title
        case .project(let project): project.title
        }
    }

    /// The target, if it is one.
    public var target: ReadTarget? { if case .target(let target) = self { target } else { nil } }

    /// The task, if it is one.
    public var task: ReadTask? { if case .task(let task) = self { task } else { nil } }

    /// The project, if it is one.
    public var project: ReadProject? { if case .project(let project) = self { project } else { nil } }
}

extension Reading {
    /// All that is promised: targets, tasks, projects, each in their order.
    public var commitments: [ReadCommitment] {
        targets.map { .target($0) } + tasks.map { .task($0) } + projects.map { .project($0) }
    }

    /// The commitment with an identifier; `nil` when nothing was read there.
    public func commitment(_ id: String) -> ReadCommitment? {
        switch CommitmentKind(ofIdentifier: id) {
        case .target: targets.first { $0.id == id }.map { .target($0) }
        case .task: tasks.first { $0.id == id }.map { .task($0) }
        case .project: projects.first { $0.id == id }.map { .project($0) }
        case nil: nil
        }
    }
}
