import PlanModel
import PlanOffice

/// One account as an administrator sees it.
struct AccountOfView: Sendable {
    let page: AccountRegister
    let language: Language

    private var forms: PageForms { PageForms(language: language, token: page.formToken) }

    var content: PageContent {
        guard let account = page.account else { return PageContent(title: "", body: .nothing) }
        return PageContent(
            title: account.name, address: .accountOf(account.name),
            body: el(.div, .class("inside")) {
                el(.p, .class("eyebrow")) {
                    el(.a, .href(Address.accounts.page(language))) { AccountWords.all(language) }
                }
                el(.h1) { account.shownName }
                el(.p, .class("dek")) { account.name + " · " + AccountsView.state(account)(language) }
                if page.mayManage { pieces { management(account) } }
            })
    }

    @MarkupBuilder private func management(_ account: UserAccount) -> [Markup] {
        change(account)
        reset(account)
        el(.section) {
            el(.h2) { Phrase("锁定", "Lock")(language) }
            if account.isLocked {
                deed(account, "unlock", Phrase("解锁", "Unlock"))
            } else {
                el(.p) {
                    Phrase("锁定后不能登录，现有会话和令牌立即结束。", "Nobody signs in any more, and every session ends at once.")(
                        language)
                }
                deed(account, "lock", Phrase("锁定账号", "Lock the account"))
            }
        }
    }

    private func change(_ account: UserAccount) -> Markup {
        el(.section) {
            el(.h2) { Phrase("姓名与角色", "Name and roles")(language) }
            forms.form(Address.accountDeed(account.name, "change", language), "sheet-form") {
                forms.labelled(Phrase("姓名", "Shown name")(language), "shown") {
                    forms.text("shown", "shown_name", account.shownName, isRequired: true)
                }
                forms.labelled(Phrase("邮箱（接收提醒）", "Mail for reminders")(language), "mail") {
                    forms.text("mail", "mail", account.mail ?? "")
                }
                GrantField(language: language, value: account.grants.map(\.text).joined(separator: " ")).view(forms)
                el(.p, .class("go")) { forms.button(Phrase("保存", "Save")) }
            }
        }
    }

    private func reset(_ account: UserAccount) -> Markup {
        el(.section) {
            el(.h2) { Phrase("重设", "Reset")(language) }
            forms.form(Address.accountDeed(account.name, "password", language), "sheet-form") {
                forms.labelled(Phrase("临时密码（登录后须更换）", "A password to be changed at once")(language), "pw") {
                    el(
                        .input, .id("pw"), .set(.name, "password"), .set(.type, "password"),
                        .set(.autocomplete, "new-password"), .flag(.required))
                }
                el(.p, .class("go")) { forms.button(Phrase("重设密码", "Reset the password"), isQuiet: true) }
            }
            deed(account, "second-factor", Phrase("取消两步验证", "Take the second factor away"))
        }
    }

    private func deed(_ account: UserAccount, _ deed: String, _ words: Phrase) -> Markup {
        forms.form(Address.accountDeed(account.name, deed, language), "line") { forms.button(words, isQuiet: true) }
    }
}
