import PlanModel

/// The keys of the desk, as a dialog that the script opens; without script it stays shut and everything works by forms.
struct DeskKeys: Sendable {
    let language: Language

    private static let keys: [(String, Phrase)] = [
        ("j k", Phrase("下一项、上一项", "next, previous")), ("a", Phrase("核对无误，到下一待核对项", "accept, go to the next open one")),
        ("e", Phrase("改字段（Esc 返回）", "edit fields (Esc to leave)")), ("r", Phrase("拒绝，选原因", "reject, with a reason")),
        ("m", Phrase("与下一项合并；工程先选与谁合并", "merge with the next; of projects with which")), ("s", Phrase("拆分", "split")),
        ("n t p", Phrase("把选中的原文添加为目标、任务、工程", "add what is selected as target, task, project")),
        ("u", Phrase("撤销", "take back")),
        ("?", Phrase("显示或收起本表", "show or hide this list")),
    ]

    var view: Markup {
        el(.dialog, .id("keys"), .class("keys"), .label(Phrase("快捷键", "Keys")(language))) {
            el(.h2) { Phrase("快捷键", "Keys")(language) }
            el(.dl) {
                for (key, words) in Self.keys {
                    el(.dt) { for one in key.split(separator: " ") { el(.kbd) { String(one) } } }
                    el(.dd) { words(language) }
                }
            }
            el(.p) {
                el(.input, .id("keys-off"), .set(.type, "checkbox"))
                el(.label, .set(.for, "keys-off")) {
                    Phrase("停用单键快捷键", "Turn single keys off")(language)
                }
            }
            el(.form, .set(.method, "dialog")) {
                el(.button, .class("btn quiet"), .set(.type, "submit")) { Phrase("关闭", "Close")(language) }
            }
        }
    }
}
