import PlanModel
import PlanOffice

/// The list of accounts, the form for a new one, and the security settings.
struct AccountsView: Sendable {
    let page: AccountRegister
    let language: Language

    private var forms: PageForms { PageForms(language: language, token: page.formToken) }

    var content: PageContent {
        PageContent(
            title: AccountWords.all(language), address: .accounts,
            body: el(.div, .class("inside wide")) {
                el(.h1) { AccountWords.all(language) }
                table
                if page.mayManage { addition }
                SettingsSection(page: page, language: language).view
            })
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table) {
                el(.thead) {
                    el(.tr) {
                        for words in Self.heads { el(.th, .set(.scope, "col")) { words(language) } }
                    }
                }
                el(.tbody) { for account in page.register.accounts { row(account) } }
            }
        }
    }

    private func row(_ account: UserAccount) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row")) {
                el(.a, .href(Address.accountOf(account.name).page(language))) { account.name }
            }
            el(.td) { account.shownName }
            el(.td) {
                account.grants.isEmpty
                    ? AccountWords.noRole(language)
                    : account.grants.map { AccountWords.grant($0)(language) }.joined(
                        separator: language == .zh ? "、" : ", ")
            }
            el(.td) { Self.state(account)(language) }
        }
    }

    private var addition: Markup {
        el(.section) {
            el(.h2) { Phrase("新建账号", "A new account")(language) }
            forms.form(Address.accounts.page(language), "sheet-form") {
                forms.labelled(Phrase("账号（小写字母、数字）", "Name to sign in with")(language), "name") {
                    forms.text("name", "name", "", isRequired: true)
                }
                forms.labelled(Phrase("姓名", "Shown name")(language), "shown") {
                    forms.text("shown", "shown_name", "", isRequired: true)
                }
                forms.labelled(Phrase("邮箱（接收提醒）", "Mail for reminders")(language), "mail") {
                    forms.text("mail", "mail", "")
                }
                GrantField(language: language, value: "").view(forms)
                forms.labelled(Phrase("初始密码（首次登录须更换）", "First password, to be changed at once")(language), "pw") {
                    el(
                        .input, .id("pw"), .set(.name, "password"), .set(.type, "password"),
                        .set(.autocomplete, "new-password"), .flag(.required))
                }
                el(.p, .class("go")) { forms.button(Phrase("建立账号", "Make the account")) }
            }
        }
    }

    static func state(_ account: UserAccount) -> Phrase {
        if account.isLocked { return Phrase("已锁定", "Locked") }
        return account.mustChangePassword ? Phrase("待更换初始密码", "First password not changed") : Phrase("正常", "Open")
    }

    private static let heads = [
        Phrase("账号", "Name"), Phrase("姓名", "Person"), Phrase("角色", "Roles"), Phrase("状态", "State"),
    ]
}

/// The field of roles, with all there are told beside it.
struct GrantField: Sendable {
    let language: Language
    let value: String

    func view(_ forms: PageForms) -> Markup {
        forms.labelled(Phrase("角色（用空格分开）", "Roles, separated by blanks")(language), "grants", "wide") {
            forms.text("grants", "grants", value)
            el(.small) {
                OfficeRole.allCases.map { role in
                    role.rawValue + (role.isOfBody ? ":BODY" : role.isOfArea ? ":CODE" : "") + " "
                        + AccountWords.role(role)(language)
                }.joined(separator: language == .zh ? "；" : "; ")
            }
        }
    }
}
