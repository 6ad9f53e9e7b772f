import PlanModel
import PlanOffice

/// One target at the desk: its state, its fields as a form, and what else can be done about it.
struct DeskItemView: Sendable {
    let item: DeskItem
    /// The next target of the same paragraph, which it can be merged with.
    let next: DeskItem?
    let forms: DeskForms

    private var language: Language { forms.language }

    var view: Markup {
        el(
            .details, .class("it"), .id(DeskItem.anchor(item.id)), .set(.dataState, item.state.rawValue),
            .flag(.open, if: !item.state.isDecided)
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
                            if let next { merge(next) }
                            split
                        }
                        if item.canBeTakenBack { undo }
                    }
                }
                history
            }
        }
    }

    private var head: Markup {
        el(.summary) {
            item.state.mark(language)
            " "
            el(.b, .class("q"), .lang("zh-CN")) { PlanLetters.kept(item.read.quantity.closedUp) }
            " "
            el(.span, .class("ind"), .lang("zh-CN")) { item.target.indicator }
            " "
            el(.span, .class("tag")) {
                if let code = item.code { el(.span, .class("num")) { code } }
                if let origin = item.origin, origin != .reject { el(.span) { origin.made(language) } }
            }
        }
    }

    private var confirm: Markup {
        forms.form(Address.deskTarget(item.id, "confirm", language), "ff") {
            DeskFields(item: item, forms: forms).view
            el(.p, .class("go")) {
                forms.button(
                    item.state.isDecided ? Phrase("保存更正", "Save") : Phrase("核对无误，保存", "Accept as it stands"), key: "a")
                el(.a, .href(.anchor("q-" + item.id))) { Phrase("看原文", "in the text")(language) }
            }
        }
    }

    private var reject: Markup {
        forms.form(Address.deskTarget(item.id, "reject", language), "fr") {
            forms.labelled(Phrase("不是目标，因为", "No target, because")(language), item.id + "-reason") {
                forms.choice(
                    item.id + "-reason", "reason",
                    ReadNote.Reason.allCases.map { ($0.rawValue, $0.phrase(language)) }, chosen: "",
                    none: Phrase("请选择", "choose")(language), isRequired: true)
            }
            forms.button(Phrase("拒绝", "Reject"), key: "r", isQuiet: true)
        }
    }

    private func merge(_ next: DeskItem) -> Markup {
        forms.form(Address.deskTarget(item.id, "merge", language), "fm") {
            forms.hidden("with", next.id)
            el(.p, .class("f")) {
                Phrase("与下一项合为一项：", "One with the next: ")(language)
                el(.b, .lang("zh-CN")) { next.read.quantity.closedUp }
            }
            forms.button(Phrase("合并", "Merge"), key: "m", isQuiet: true)
        }
    }

    private var split: Markup {
        forms.form(Address.deskTarget(item.id, "split", language), "fp") {
            for order in 1...2 {
                forms.labelled(
                    Phrase("拆分，第 \(order) 个数量", "Split: quantity \(order)")(language), "\(item.id)-part\(order)"
                ) {
                    forms.text("\(item.id)-part\(order)", "part", "", isRequired: true, lang: "zh-CN")
                }
            }
            forms.button(Phrase("拆分", "Split"), key: "s", isQuiet: true)
        }
    }

    private var undo: Markup {
        forms.form(Address.deskTarget(item.id, "undo", language), "fu") {
            forms.button(Phrase("撤销", "Take back"), key: "u", isQuiet: true)
        }
    }

    @MarkupBuilder private var rejection: [Markup] {
        if case .remove(let reason?) = item.correction?.change {
            el(.p) { Phrase("不是目标：", "No target: ")(language) + reason.phrase(language) }
        }
        undo
    }

    /// Who did what, and when.
    @MarkupBuilder private var history: [Markup] {
        if let correction = item.correction {
            el(.p, .class("small")) {
                correction.deed.done(language) + Phrase("：", ": ")(language) + correction.madeBy
                    + Phrase("，", ", ")(language) + correction.madeOn
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
