import PlanModel
import PlanOffice

/// The page of one's own account: what is owed first, then password, second factor, sessions and tokens.
struct AccountView: Sendable {
    let own: OwnAccount
    let language: Language

    var forms: PageForms { PageForms(language: language, token: own.formToken) }
    private var account: UserAccount { own.member.account }

    var content: PageContent {
        PageContent(
            title: AccountWords.own(language), address: .account,
            body: el(.div, .class("inside")) {
                el(.p, .class("eyebrow")) { account.name }
                el(.h1) { account.shownName }
                roles
                if let duty = own.member.duty { el(.p, .class("note")) { AccountWords.duty(duty)(language) } }
                if let token = own.freshToken { fresh(token) }
                password
                secondFactor
                keys
                if own.member.duty == nil { TokenForm(own: own, language: language).view }
                leave
            })
    }

    private var roles: Markup {
        el(.ul, .class("roles")) {
            if account.grants.isEmpty { el(.li) { AccountWords.noRole(language) } }
            for grant in account.grants { el(.li) { AccountWords.grant(grant)(language) } }
        }
    }

    private func fresh(_ token: String) -> Markup {
        el(.section, .class("once")) {
            el(.h2) { Phrase("新令牌", "The new token")(language) }
            el(.p) { Phrase("只显示这一次，请立即抄存。", "It is shown this once; keep it now.")(language) }
            el(.p) { el(.code, .class("secret")) { token } }
        }
    }

    private var password: Markup {
        el(.section) {
            el(.h2) { AccountWords.password(language) }
            forms.form(Address.accountForm("password", language), "sheet-form") {
                secret("old", Phrase("现密码", "Present password"), "current-password")
                secret("new", Phrase("新密码（至少 12 个字符）", "New password, 12 characters at least"), "new-password")
                el(.p, .class("go")) { forms.button(Phrase("更改密码", "Change the password")) }
            }
        }
    }

    private var secondFactor: Markup {
        el(.section) {
            el(.h2) { Phrase("两步验证", "Second factor")(language) }
            el(.p) { (own.hasSecondFactor ? Self.isOn : Self.isOff)(language) }
            el(.p) { el(.code, .class("secret")) { Self.grouped(own.freshSecret) } }
            forms.form(Address.accountForm("second-factor", language), "sheet-form") {
                forms.hidden("secret", own.freshSecret)
                secret("password", Phrase("密码", "Password"), "current-password")
                forms.labelled(Phrase("验证码", "One-time code")(language), "sf-code") {
                    el(
                        .input, .id("sf-code"), .set(.name, "code"), .set(.type, "text"), .set(.inputmode, "numeric"),
                        .set(.autocomplete, "one-time-code"), .set(.maxlength, 8), .flag(.required))
                }
                el(.p, .class("go")) { forms.button(Phrase("启用", "Set it up")) }
            }
        }
    }

    private var keys: Markup {
        el(.section) {
            el(.h2) { Phrase("会话与令牌", "Sessions and tokens")(language) }
            KeyTable(keys: own.keys, current: own.member.keyHash, forms: forms, language: language).view
        }
    }

    private var leave: Markup {
        el(.section) {
            forms.form(Address.signOut(language), "leave") { forms.button(Phrase("退出登录", "Sign out"), isQuiet: true) }
        }
    }

    private func secret(_ name: String, _ words: Phrase, _ kind: String) -> Markup {
        let id = "f-" + name
        return forms.labelled(words(language), id) {
            el(
                .input, .id(id), .set(.name, name), .set(.type, "password"), .set(.autocomplete, kind),
                .flag(.required))
        }
    }

    private static let isOn = Phrase(
        "已启用。重设后，原来的验证器失效。", "It is on. Setting it up again makes the old authenticator useless.")
    private static let isOff = Phrase(
        "在验证器应用中新增账号，手工输入下面的密钥，再填写它显示的六位验证码。",
        "Add an account to your authenticator, type the key below, and enter the six digits it shows.")

    /// In fours, so that it can be typed.
    private static func grouped(_ secret: String) -> String {
        stride(from: 0, to: secret.count, by: 4).map { start in
            String(secret.dropFirst(start).prefix(4))
        }.joined(separator: " ")
    }
}
