import Hummingbird
import PlanModel
import PlanOffice

/// What the desk says when a form is not taken, or what it asks cannot be done.
extension ErrorSentences {
    /// A form that is none, or not from our own page on this machine.
    static func formSentence(for fault: RequestFault) -> ErrorSentence {
        switch fault {
        case .malformedForm:
            bad("malformed_form", Phrase("表单写法有误", "The form is malformed"), goBack)
        case .formTooLong:
            ErrorSentence(.contentTooLarge, "form_too_long", Phrase("表单太长", "The form is too long"), goBack)
        case .forgedForm:
            ErrorSentence(
                .forbidden, "forged_form", Phrase("表单已失效", "The form is no longer valid"),
                Phrase(
                    "程序可能已重新启动。请返回，刷新页面后再试。",
                    "The program may have been restarted. Go back, reload the page and try again."))
        case .foreignOrigin:
            ErrorSentence(
                .forbidden, "foreign_origin", Phrase("表单不是从本站提交的", "The form does not come from this site"),
                Phrase("请在核对台页面上操作。", "Use the pages of the desk."))
        case .foreignHost:
            ErrorSentence(
                .forbidden, "foreign_host", Phrase("核对台只在本机开放", "The desk is open on this machine only"),
                Phrase("请用 127.0.0.1 或 localhost 打开。", "Open it as 127.0.0.1 or localhost."))
        default:
            bad(
                "not_agreed", Phrase("没有勾选确认", "The box was not ticked"),
                Phrase("请返回，勾选后再采纳。", "Go back and tick it before adopting."))
        }
    }

    /// What cannot be done at the desk as things stand.
    static func deskSentence(for error: OfficeError) -> ErrorSentence {
        switch error {
        case .quoteNotFound(let words):
            conflict(
                "quote_not_found",
                Phrase("原文里没有“\(shortened(words))”", "“\(shortened(words))” does not stand in the text"),
                Phrase("请返回，照原文重新选取。", "Go back and quote the text as it stands."))
        case .quoteAmbiguous(let words, let count):
            conflict(
                "quote_ambiguous",
                Phrase("“\(shortened(words))”有 \(count) 处", "“\(shortened(words))” stands at \(count) places"),
                Phrase("请返回，多引几个字，或填写位置。", "Go back and quote a few more words, or give the offset."))
        case .noQuantity(let words):
            conflict(
                "no_quantity", Phrase("“\(shortened(words))”里没有数值", "“\(shortened(words))” holds no number"),
                Phrase("请返回，选取数值和它的单位。", "Go back and select the number with its unit."))
        case .badField(let name, let value):
            bad(
                "bad_field",
                Phrase(
                    "“\(field(name)?.zh ?? name)”不能是“\(shortened(value))”",
                    "“\(field(name)?.en ?? name)” cannot be “\(shortened(value))”"), goBack)
        case .notMergeable:
            conflict(
                "not_mergeable", Phrase("这两项不能合并", "These two cannot be merged"),
                Phrase(
                    "目标只能与同一段里相邻的目标合并，任务只能与同一节里相邻的任务合并，工程只能与工程合并。",
                    "Targets merge with neighbours in one paragraph, tasks with neighbours in one section, projects with projects."
                ))
        case .placeTaken(let quantity):
            conflict(
                "place_taken", Phrase("那里已有“\(shortened(quantity))”", "“\(shortened(quantity))” stands there already"),
                Phrase("请更正、拆分或先拒绝原有的一项。", "Correct or split the one that is there, or reject it first."))
        default:
            conflict(
                "nothing_to_take_back", Phrase("没有可以撤销的", "There is nothing to take back"),
                Phrase("这一项仍是机读的样子。", "It stands as it was read."))
        }
    }

    private static func field(_ name: String) -> Phrase? {
        TargetField(rawValue: name)?.phrase ?? WorkField(rawValue: name)?.phrase
    }

    private static func conflict(_ code: String, _ title: Phrase, _ advice: Phrase) -> ErrorSentence {
        ErrorSentence(.conflict, code, title, advice)
    }

    private static let goBack = Phrase("请返回，改正后再试。", "Go back, mend it and try again.")
}
