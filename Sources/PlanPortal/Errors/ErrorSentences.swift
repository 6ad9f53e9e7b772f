import Hummingbird
import PlanExchange
import PlanModel
import PlanOffice

/// The one place where an error gets its words and its status.
enum ErrorSentences {
    static func sentence(for error: any Error) -> ErrorSentence {
        switch error {
        case let fault as RequestFault: sentence(for: fault)
        case let error as OfficeError: sentence(for: error)
        case let error as StoreError: sentence(for: error)
        case is ExchangeFailure: noFile
        case let error as HTTPError where error.status == .notFound: noSuchPage
        default: unexpected
        }
    }

    static let unexpected = ErrorSentence(
        .internalServerError, "internal", Phrase("这一页没能生成", "This page could not be made"),
        Phrase(
            "请稍后再试；若一再出现，请把响应头里的请求编号告诉管理员。",
            "Try again later; if it happens again, tell the administrator the request id in the response header."))

    private static let noFile = ErrorSentence(
        .internalServerError, "no_file", Phrase("表格没能生成", "The sheet could not be made"),
        Phrase("请改用 CSV，或稍后再试。", "Take the CSV instead, or try again later."))

    private static let noSuchPage = ErrorSentence(
        .notFound, "no_such_page", Phrase("没有这一页", "There is no such page"),
        Phrase("请核对地址，或从总览、规划事项清单找起。", "Check the address, or start from the overview or the list of commitments."))

    private static func sentence(for fault: RequestFault) -> ErrorSentence {
        switch fault {
        case .noSuchPage: noSuchPage
        case .malformedPath:
            bad("malformed_path", Phrase("地址写法有误", "The address is malformed"), followLink)
        case .malformedQuery:
            bad("malformed_query", Phrase("问号后面的部分写法有误", "The part behind the question mark is malformed"), followLink)
        case .badField(let name, let value):
            bad(
                "bad_field",
                Phrase("“\(name)”不能是“\(shortened(value))”", "“\(name)” cannot be “\(shortened(value))”"),
                Phrase("请从筛选表里重新选择。", "Choose again from the filter form."))
        case .fieldTooLong(let name, let limit):
            bad(
                "field_too_long", Phrase("“\(name)”太长", "“\(name)” is too long"),
                Phrase("最多 \(limit) 个字符，请缩短后再试。", "At most \(limit) characters; shorten it and try again."))
        case .methodNotAllowed(let method):
            ErrorSentence(
                .methodNotAllowed, "method_not_allowed",
                Phrase("不支持 \(shortened(method)) 请求", "\(shortened(method)) requests are not supported"),
                Phrase("本站只供阅读，请用 GET 或 HEAD。", "This site is for reading only; use GET or HEAD."))
        case .malformedForm, .formTooLong, .forgedForm, .foreignOrigin, .foreignHost, .notAgreed:
            formSentence(for: fault)
        case .badToken:
            ErrorSentence(
                .unauthorized, "bad_token", Phrase("令牌无效或已到期", "The token is none, or has ended"),
                Phrase("请在“我的账号”里新建。", "Make a new one on the page of your account."))
        case .mustSignIn:
            ErrorSentence(
                .unauthorized, "must_sign_in", Phrase("请先登录", "Sign in first"),
                Phrase("程序请在 Authorization 头里带上令牌。", "A program gives its token in the Authorization header."))
        case .openWay:
            ErrorSentence(
                .forbidden, "open_way", Phrase("当前连接未加密", "This connection can be read on its way"),
                Phrase("请改用 https 地址登录。", "Use the https address to sign in."))
        case .addressTooLong:
            ErrorSentence(
                .uriTooLong, "address_too_long", Phrase("地址太长", "The address is too long"),
                Phrase("请减少筛选条件。", "Use fewer filters."))
        }
    }

    private static func sentence(for error: OfficeError) -> ErrorSentence {
        switch error {
        case .noPlan:
            ErrorSentence(
                .notFound, "no_plan", Phrase("还没有规划", "There is no plan yet"),
                Phrase("请管理员先用 lantu import plan 导入一份规划。", "The administrator imports one with lantu import plan."))
        case .notFound(_, let id):
            ErrorSentence(
                .notFound, "not_found",
                Phrase("没有“\(shortened(id))”", "There is no “\(shortened(id))”"),
                Phrase("它可能已随新版本改变，请从清单里查找。", "It may have changed with a new version; look it up in the list."))
        case .notPermitted:
            ErrorSentence(
                .forbidden, "not_permitted", Phrase("无权查看或操作", "You may not see or do this"),
                Phrase("如确需查看，请联系规划主管部门。", "If you need it, ask the planning authority."))
        case .store(let error): sentence(for: error)
        case .account(let fault): AccountSentences.sentence(for: fault)
        case .quoteNotFound, .quoteAmbiguous, .noQuantity, .badField, .notMergeable, .placeTaken,
            .nothingToTakeBack:
            deskSentence(for: error)
        case .duties(let faults):
            ErrorSentence(
                .conflict, "duties", Phrase("分工未保存", "The division of work was not kept"),
                faults.first.map { Phrase(DutySentences.line($0).zh, DutySentences.line($0).en) } ?? Phrase("", ""))
        case .noAsOf, .unknown, .quoteDiffers, .noCommitmentAt, .otherPlan, .formula: unexpected
        }
    }

    private static func sentence(for error: StoreError) -> ErrorSentence {
        switch error {
        case .locked, .conflict:
            ErrorSentence(
                .serviceUnavailable, "busy", Phrase("数据正在更新", "The data is being updated"),
                Phrase("请过一会儿再试。", "Try again in a moment."))
        case .unavailable, .damaged, .diskFull, .refused, .newerSchema, .natureMismatch:
            ErrorSentence(
                .serviceUnavailable, "store_unavailable", Phrase("数据暂时读不到", "The data cannot be read just now"),
                Phrase(
                    "请稍后再试；管理员可查看 /health 与日志。", "Try again later; the administrator finds more in /health and the log."
                ))
        }
    }

    private static let followLink = Phrase(
        "请从页面上的链接进入，不要手工拼写。", "Follow a link from a page instead of typing the address.")

    static func bad(_ code: String, _ title: Phrase, _ advice: Phrase) -> ErrorSentence {
        ErrorSentence(.badRequest, code, title, advice)
    }

    /// At most forty characters of what somebody sent.
    static func shortened(_ text: String) -> String {
        text.count <= 40 ? text : String(text.prefix(40)) + "…"
    }
}
