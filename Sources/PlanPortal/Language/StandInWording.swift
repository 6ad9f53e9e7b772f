import PlanModel
import PlanOffice

/// Names of values, until the shared wording is there.
extension VerdictClass {
    var phrase: Phrase {
        switch self {
        case .achieved: Phrase("完成", "Achieved")
        case .missed: Phrase("未完成", "Missed")
        case .ahead: Phrase("快于预期", "Ahead of path")
        case .onTrack: Phrase("基本符合预期", "On track")
        case .lagging: Phrase("滞后", "Lagging")
        case .notAssessable: Phrase("无法评估", "Not assessable")
        }
    }

    /// Due first, then not yet due, then what cannot be said.
    static let displayOrder: [VerdictClass] = [.achieved, .missed, .ahead, .onTrack, .lagging, .notAssessable]
}

extension CommitmentKind {
    var phrase: Phrase {
        switch self {
        case .target: Phrase("量化目标", "Targets")
        case .task: Phrase("重点任务", "Tasks")
        case .project: Phrase("重大工程项目", "Projects")
        }
    }
}

extension Trust {
    var phrase: Phrase {
        switch self {
        case .machineRead: Phrase("机读，未经确认", "read by machine, not confirmed")
        case .checked: Phrase("已核对", "checked")
        case .adopted: Phrase("已采纳", "adopted")
        }
    }
}
