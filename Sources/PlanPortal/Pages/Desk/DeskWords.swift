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

extension ReadingCorrection.Deed {
    /// How the target came to be.
    func made(_ language: Language) -> String {
        switch self {
        case .reject: Phrase("已拒绝", "rejected")(language)
        case .merge: Phrase("合并而成", "merged")(language)
        case .split: Phrase("拆分而成", "split off")(language)
        case .add: Phrase("人工添加", "added")(language)
        }
    }

    /// What somebody did.
    func done(_ language: Language) -> String {
        switch self {
        case .reject: Phrase("拒绝", "Rejected")(language)
        case .merge: Phrase("合并", "Merged")(language)
        case .split: Phrase("拆分", "Split")(language)
        case .add: Phrase("添加", "Added")(language)
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
