import PlanModel

/// The form to sign in with.
struct SignInView: Sendable {
    let language: Language
    let hasAccounts: Bool
    /// Others could read along, so nobody signs in.
    let isOpenWay: Bool
    let wayOn: WayOn

    var content: PageContent {
        PageContent(
            title: Self.title(language), address: .signIn,
            body: el(.div, .class("entrance")) {
                el(.h1) { Self.title(language) }
                el(.p, .class("dek")) {
                    Phrase(
                        "供责任单位、审核、督查和评估人员使用；公众查阅无须登录。请勿填报涉密内容。",
                        "For reporting bodies, reviewers, supervisors and evaluators; readers need no account. "
                            + "Classified matter must not be entered.")(language)
                }
                if isOpenWay { notice(Self.openWay) } else if hasAccounts { form } else { notice(Self.noAccounts) }
            })
    }

    private var form: Markup {
        let forms = PageForms(language: language, token: nil)
        return forms.form(Address.signIn.page(language), "sheet-form") {
            if let wayOn = wayOn.text { forms.hidden("to", wayOn) }
            forms.labelled(Phrase("账号", "Name")(language), "name") {
                el(
                    .input, .id("name"), .set(.name, "name"), .set(.type, "text"), .set(.autocomplete, "username"),
                    .set(.maxlength, 40), .set(.spellcheck, "false"), .flag(.required), .flag(.autofocus))
            }
            forms.labelled(Phrase("密码", "Password")(language), "password") {
                el(
                    .input, .id("password"), .set(.name, "password"), .set(.type, "password"),
                    .set(.autocomplete, "current-password"), .flag(.required))
            }
            forms.labelled(Phrase("验证码（已启用两步验证的账号）", "One-time code, if your account has one")(language), "code") {
                el(
                    .input, .id("code"), .set(.name, "code"), .set(.type, "text"), .set(.inputmode, "numeric"),
                    .set(.autocomplete, "one-time-code"), .set(.maxlength, 8))
            }
            el(.p, .class("go")) { forms.button(Self.button) }
        }
    }

    private func notice(_ words: Phrase) -> Markup { el(.p, .class("note")) { words(language) } }

    static let title = Phrase("登录", "Sign in")
    private static let button = Phrase("登录", "Sign in")
    private static let openWay = Phrase(
        "当前连接未加密，不能登录。请改用 https 地址，或在服务器本机打开。",
        "This connection can be read on its way, so nobody signs in over it. Use the https address, or open it on the "
            + "server itself.")
    private static let noAccounts = Phrase(
        "还没有账号。请管理员在服务器上运行 lantu user add NAME --role administrator --database FILE。",
        "There are no accounts yet. On the server, run lantu user add NAME --role administrator --database FILE.")
}
