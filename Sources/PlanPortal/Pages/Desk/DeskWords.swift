import PlanModel
import PlanOffice

extension DeskState {
    var phrase: Phrase {
        switch self {
        case .open: Phrase("未核对", "open")
        case .partly: Phrase("部分核对", "partly checked")
        case .accepted: Phrase("已接受", "accepted")
        case .corrected: Phrase("已更正", "corrected")
        case .rejected: Phrase("已拒绝", "rejected")
        }
    }

    var sign: Sign {
        switch self {
        case .open: .dash
        case .partly: .half
        case .accepted: .tick
        case .corrected: .pencil
        case .rejected: .void
        }
    }

    /// Sign and word.
    func mark(_ language: Language) -> Markup {
        el(.span, .class("st " + sign.rawValue)) {
            sign.mark
            el(.span) { phrase(language) }
        }
    }
}

extension CommitmentKind {
    /// One of it, in the short word the desk has room for.
    var short: Phrase {
        switch self {
        case .target: Phrase("目标", "target")
        case .task: Phrase("任务", "task")
        case .project: Phrase("工程", "project")
        }
    }

    /// Several of it.
    var several: Phrase {
        switch self {
        case .target: Phrase("目标", "targets")
        case .task: Phrase("任务", "tasks")
        case .project: Phrase("工程", "projects")
        }
    }

    /// What a rejected one is not.
    var denied: Phrase {
        switch self {
        case .target: Phrase("不是目标", "No target")
        case .task: Phrase("不是任务", "No task")
        case .project: Phrase("不是工程", "No project")
        }
    }
}

extension WorkField {
    var phrase: Phrase {
        switch self {
        case .title: Phrase("名称", "title")
        case .begin: Phrase("从（段首几个字）", "from (first words)")
        case .end: Phrase("到（段尾几个字）", "to (last words)")
        case .measures: Phrase("举措（一行一条，照抄原文）", "measures (one a line, as in the text)")
        case .words: Phrase("原文里的名称", "its name in the text")
        case .place: Phrase("地区代码", "area codes")
        case .stage: Phrase("阶段", "stage")
        case .capacity: Phrase("规模", "capacity")
        case .capacityUnit: Phrase("计量单位", "unit")
        }
    }
}

extension ReadingCorrection.Deed {
    /// How the commitment came to be.
    func made(_ language: Language) -> String {
        switch self {
        case .reject: Phrase("已拒绝", "rejected")(language)
        case .merge: Phrase("合并而成", "merged")(language)
        case .split: Phrase("拆分而成", "split off")(language)
        case .add: Phrase("人工添加", "added")(language)
        case .check: Phrase("已核对", "checked")(language)
        }
    }

    /// What somebody did.
    func done(_ language: Language) -> String {
        switch self {
        case .reject: Phrase("拒绝", "Rejected")(language)
        case .merge: Phrase("合并", "Merged")(language)
        case .split: Phrase("拆分", "Split")(language)
        case .add: Phrase("添加", "Added")(language)
        case .check: Phrase("核对", "Checked")(language)
        }
    }
}

extension ReadNote.Reason {
    var phrase: Phrase {
        switch self {
        case .preamble: Phrase("引言或标题句", "a preamble or heading")
        case .principle: Phrase("原则性要求", "a principle or general duty")
        case .pastFact: Phrase("已发生的事实", "a fact about the past")
        case .name: Phrase("名称、等级或编号", "a name, grade or class")
        case .definition: Phrase("定义或规则的界限", "a definition or a rule's threshold")
        case .breakdown: Phrase("另一目标的分项", "part of another target")
        case .date: Phrase("属于另一目标的日期", "a date of another promise")
        case .number: Phrase("标题或序号里的数", "a number in a heading or list")
        case .fragment: Phrase("残句或误读", "torn or misread text")
        }
    }
}
