import PlanModel
import PlanOffice

/// The security settings: one administrator asks, another agrees.
struct SettingsSection: Sendable {
    let page: AccountRegister
    let language: Language

    private var forms: PageForms { PageForms(language: language, token: page.formToken) }

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("安全设置", "Security settings")(language) }
            el(.p) {
                Phrase("由一位管理员提出，另一位管理员同意后生效。", "One administrator asks; it holds once another has agreed.")(language)
            }
            el(.div, .class("scroll")) {
                el(.table) { el(.tbody) { for name in SecuritySetting.Name.allCases { row(name) } } }
            }
        }
    }

    private func row(_ name: SecuritySetting.Name) -> Markup {
        let held = page.register.settings.first { $0.name == name && $0.agreedBy != nil }
        let waiting = page.register.settings.first { $0.name == name && $0.agreedBy == nil }
        return el(.tr) {
            el(.th, .set(.scope, "row")) { Self.words(name)(language) }
            el(.td) { held.map { $0.value.isEmpty ? "–" : $0.value } ?? Self.standing(name)(language) }
            el(.td) { waiting.map { proposal($0) } ?? .nothing }
            if page.mayManage {
                el(.td) {
                    if let waiting { answer(waiting) } else { ask(name) }
                }
            }
        }
    }

    private func proposal(_ waiting: SecuritySetting) -> Markup {
        .text(
            Phrase(
                "\(waiting.proposedBy) 提出：\(waiting.value.isEmpty ? "–" : waiting.value)",
                "\(waiting.proposedBy) asks: \(waiting.value.isEmpty ? "–" : waiting.value)")(language))
    }

    private func ask(_ name: SecuritySetting.Name) -> Markup {
        forms.form(Address.setting(name.rawValue, language), "line") {
            forms.hidden("deed", "propose")
            el(.label, .class("vh"), .set(.for, "s-" + name.rawValue)) { Self.words(name)(language) }
            forms.text("s-" + name.rawValue, "value", "")
            forms.button(Phrase("提出", "Ask"), isQuiet: true)
        }
    }

    @MarkupBuilder private func answer(_ waiting: SecuritySetting) -> [Markup] {
        if waiting.proposedBy != page.own { deed("agree", Phrase("同意", "Agree"), waiting.name) }
        deed("withdraw", Phrase("撤回", "Withdraw"), waiting.name)
    }

    private func deed(_ deed: String, _ words: Phrase, _ name: SecuritySetting.Name) -> Markup {
        forms.form(Address.setting(name.rawValue, language), "line") {
            forms.hidden("deed", deed)
            forms.button(words, isQuiet: true)
        }
    }

    private static func words(_ name: SecuritySetting.Name) -> Phrase {
        switch name {
        case .sessionHours: Phrase("会话时长（小时）", "Hours of a session")
        case .passwordLength: Phrase("密码最少字符数", "Fewest characters of a password")
        case .secondFactorRoles: Phrase("必须两步验证的角色", "Roles that need a second factor")
        }
    }

    private static func standing(_ name: SecuritySetting.Name) -> Phrase {
        switch name {
        case .sessionHours, .passwordLength: Phrase("12（默认）", "12 (as it comes)")
        case .secondFactorRoles: Phrase("无（默认）", "none (as it comes)")
        }
    }
}
