import PlanModel
import PlanOffice

/// One commitment at the desk: its state, its fields as a form, and what else can be done about it.
struct DeskItemView: Sendable {
    /// The list of all projects on the page.
    static let names = "desk-projects"

    let item: DeskItem
    /// The next of its kind, which it can be merged with.
    let next: DeskItem?
    let forms: PageForms

    private var language: Language { forms.language }

    var view: Markup {
        el(
            .details, .class("it"), .id(DeskItem.anchor(item.id)), .set(.dataState, item.state.rawValue),
            .set(.dataKind, item.kind.rawValue), .flag(.open, if: item.kind == .target && !item.state.isDecided)
        ) {
            head
            el(.div, .class("in")) {
                if item.state == .rejected {
                    rejection
                } else {
                    confirm
                    el(.div, .class("also")) {
                        el(.details, .class("more")) {
                            el(.summary) { Phrase("拒绝、合并、拆分", "Reject, merge, split")(language) }
                            reject
                            merge
                            split
                        }
                        if item.canBeTakenBack { undo }
                    }
                }
                DeskItemHistory(item: item, language: language).view
            }
        }
    }

    private var head: Markup {
        el(.summary) {
            item.state.mark(language)
            " "
            el(.span, .class("kd")) { item.kind.short(language) }
            " "
            el(.b, .class("q"), .lang("zh-CN")) {
                PlanLetters.kept((item.read.target?.quantity ?? item.now.title).closedUp)
            }
            " "
            el(.span, .class("ind")) { gist }
            " "
            el(.span, .class("tag")) {
                if let code = item.code { el(.span, .class("num")) { code } }
                if let origin = item.origin, origin != .reject { el(.span) { origin.made(language) } }
            }
        }
    }

    /// What is said of it in half a line: the indicator, how many measures, stage and size.
    @MarkupBuilder private var gist: [Markup] {
        switch item.now {
        case .target(let target): el(.span, .lang("zh-CN")) { target.indicator }
        case .task(let task): Phrase("\(task.measures.count) 条举措", "measures: \(task.measures.count)")(language)
        case .project(let project):
            el(.span, .lang("zh-CN")) {
                [project.stage, project.capacity.map { Wording.quantity($0, language: language) }].compactMap(\.self)
                    .joined(separator: " · ")
            }
            if project.mentions.count > 1 {
                Phrase("　提到 \(project.mentions.count) 处", " named \(project.mentions.count) times")(language)
            }
        }
    }

    private func action(_ deed: String) -> Link { Address.deskDeed(deed, item.kind, item.id, language) }

    private var confirm: Markup {
        forms.form(action("confirm"), "ff") {
            if let read = item.read.target, let target = item.now.target {
                DeskFields(item: item, read: read, target: target, forms: forms).view
            } else {
                DeskWorkFields(item: item, forms: forms).view
            }
            el(.p, .class("go")) {
                forms.button(
                    item.state.isDecided ? Phrase("保存更正", "Save") : Phrase("核对无误，保存", "Accept as it stands"), key: "a")
                el(.a, .href(.anchor("q-" + item.id))) { Phrase("看原文", "in the text")(language) }
            }
        }
    }

    private var reject: Markup {
        forms.form(action("reject"), "fr") {
            forms.labelled(
                item.kind.denied(language) + Phrase("，因为", ", because")(language), item.id + "-reason"
            ) {
                forms.choice(
                    item.id + "-reason", "reason",
                    ReadNote.Reason.allCases.map { ($0.rawValue, $0.phrase(language)) }, chosen: "",
                    none: Phrase("请选择", "choose")(language), isRequired: true)
            }
            forms.button(Phrase("拒绝", "Reject"), key: "r", isQuiet: true)
        }
    }

    /// A project can be one with any other; targets and tasks with the next.
    private var merge: Markup {
        if item.kind == .project {
            return forms.form(action("merge"), "fm") {
                forms.labelled(
                    Phrase("与哪个工程是同一个（编号）", "The same as which project (its id)")(language), item.id + "-with"
                ) {
                    forms.text(
                        item.id + "-with", "with", next.map { $0.id + " " + $0.now.title.closedUp } ?? "",
                        isRequired: true, lang: "zh-CN", longest: 300, list: Self.names)
                }
                forms.button(Phrase("合并", "Merge"), key: "m", isQuiet: true)
            }
        }
        guard let next else { return .nothing }
        return forms.form(action("merge"), "fm") {
            forms.hidden("with", next.id)
            el(.p, .class("f")) {
                Phrase("与下一项合为一项：", "One with the next: ")(language)
                el(.b, .lang("zh-CN")) { (next.read.target?.quantity ?? next.now.title).closedUp }
            }
            forms.button(Phrase("合并", "Merge"), key: "m", isQuiet: true)
        }
    }

    private var split: Markup {
        forms.form(action("split"), "fp") {
            for order in 1...2 {
                forms.labelled(partLabel(order), "\(item.id)-part\(order)") {
                    forms.text(
                        "\(item.id)-part\(order)", "part", "", isRequired: item.kind != .task || order == 1,
                        lang: "zh-CN")
                }
            }
            forms.button(Phrase("拆分", "Split"), key: "s", isQuiet: true)
        }
    }

    private func partLabel(_ order: Int) -> String {
        switch item.kind {
        case .target: Phrase("拆分，第 \(order) 个数量", "Split: quantity \(order)")(language)
        case .task:
            Phrase(
                "拆分，第 \(order + 1) 项从哪几个字起" + (order > 1 ? "（可不填）" : ""),
                "Split: part \(order + 1) begins with" + (order > 1 ? " (optional)" : ""))(language)
        case .project: Phrase("拆分，第 \(order) 个名称", "Split: name \(order)")(language)
        }
    }

    private var undo: Markup {
        forms.form(action("undo"), "fu") {
            forms.button(Phrase("撤销", "Take back"), key: "u", isQuiet: true)
        }
    }

    @MarkupBuilder private var rejection: [Markup] {
        if let reason = item.correction?.reason {
            el(.p) { item.kind.denied(language) + Phrase("：", ": ")(language) + reason.phrase(language) }
        }
        undo
    }
}

/// Who did what about a commitment, and when.
struct DeskItemHistory: Sendable {
    let item: DeskItem
    let language: Language

    @MarkupBuilder var view: [Markup] {
        for one in [item.correction, item.check].compactMap(\.self) {
            el(.p, .class("small")) {
                one.deed.done(language) + Phrase("：", ": ")(language) + one.madeBy + Phrase("，", ", ")(language)
                    + one.madeOn
            }
        }
        if let last = item.confirmations.max(by: { $0.checkedOn < $1.checkedOn }) {
            el(.p, .class("small")) {
                Phrase(
                    "已核对 \(item.confirmations.count)／\(TargetField.allCases.count) 个字段：\(last.checkedBy)，\(last.checkedOn)",
                    "\(item.confirmations.count) of \(TargetField.allCases.count) fields checked: "
                        + "\(last.checkedBy), \(last.checkedOn)")(language)
            }
        }
    }
}

extension String {
    /// Without the line ends and spaces that a file's making left beside Chinese characters.
    var closedUp: String {
        let parts = split(whereSeparator: \.isWhitespace)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { line, part in
            if line.last?.isASCII == true, part.first?.isASCII == true { line += " " }
            line += part
        }
    }
}
