import PlanModel
import PlanOffice

extension VerdictClass {
    /// The name of the class as a whole; one verdict's own word may be 提前实现.
    var phrase: Phrase {
        self == .achieved ? Phrase("提前实现／完成", "Achieved") : Phrase { Wording.name(self, language: $0) }
    }

    /// What falls under it, in half a line.
    var meaning: Phrase {
        switch self {
        case .achieved: Phrase("达到或提前达到目标", "target met, at or before its date")
        case .missed: Phrase("已到期，没有达到", "due and not met")
        case .ahead: Phrase("未到期，快于时序进度", "not due, ahead of the time")
        case .onTrack: Phrase("未到期，与时序进度相当", "not due, as far as the time")
        case .lagging: Phrase("未到期，慢于时序进度", "not due, behind the time")
        case .notAssessable: Phrase("缺数据或口径不明", "data or definition missing")
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

    var meaning: Phrase {
        switch self {
        case .target: Phrase("写明数值或时间的事项", "promises with a number or a date")
        case .task: Phrase("写明要做什么，没有数值", "what is to be done, without a number")
        case .project: Phrase("专栏和正文里点名的工程", "works named in columns and text")
        }
    }
}

extension Gap {
    var phrase: Phrase {
        switch self {
        case .series: Phrase("没有对应的数据序列", "No series measures it")
        case .lastYear: Phrase("缺到期年份或中间年份的数值", "The last year or years between are missing")
        case .baseline: Phrase("缺基期值", "No value to count from")
        case .definition: Phrase("口径不同或没有定义", "Measured differently, or not defined")
        case .report: Phrase("要由承办单位说明", "Only the body that carries it out can say")
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

extension Evaluation.Occasion {
    var phrase: Phrase {
        switch self {
        case .annual: Phrase("年度监测", "annual monitoring")
        case .midTerm: Phrase("中期评估", "mid-term evaluation")
        case .final: Phrase("总结评估", "final evaluation")
        case .thirdParty: Phrase("第三方评估", "third-party evaluation")
        }
    }
}
