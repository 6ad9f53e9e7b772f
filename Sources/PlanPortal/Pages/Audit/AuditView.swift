import PlanModel
import PlanOffice

/// The trail, newest first, with the form that searches it.
struct AuditView: Sendable {
    let list: AuditList
    let language: Language

    var content: PageContent {
        PageContent(
            title: Self.title(language), address: .audit(AuditQuery.items(list.filter, page: list.filter.page)),
            formats: [.csv],
            body: el(.div, .class("inside wide")) {
                el(.h1) { Self.title(language) }
                el(.p, .class("dek")) {
                    Phrase(
                        "每次操作一条，环环相扣；链头每日公布。共 \(list.head.sequence) 条，符合条件 \(list.total) 条。",
                        "One entry an act, each chained to the one before; the head is published. "
                            + "\(list.head.sequence) entries, \(list.total) of them found.")(language)
                }
                form
                table
                if list.pages > 1 { pager }
            })
    }

    private var form: Markup {
        let forms = PageForms(language: language, token: nil)
        return el(
            .form, .set(.method, "get"), .action(Address.audit(QueryItems()).page(language)), .class("sheet-form row")
        ) {
            forms.labelled(Phrase("账号或对象", "Who or what")(language), "q") { forms.text("q", "q", list.filter.words) }
            forms.labelled(Phrase("操作", "Act")(language), "verb") {
                forms.choice(
                    "verb", "verb", Act.Verb.allCases.map { ($0.rawValue, ActWords.verb($0)(language)) },
                    chosen: list.filter.verb?.rawValue ?? "", none: Phrase("全部", "all")(language))
            }
            forms.labelled(Phrase("自（YYYY-MM-DD）", "From, YYYY-MM-DD")(language), "from") {
                forms.text("from", "from", list.filter.from ?? "")
            }
            forms.labelled(Phrase("至", "To")(language), "to") { forms.text("to", "to", list.filter.to ?? "") }
            el(.p, .class("go")) { forms.button(Phrase("查询", "Search")) }
        }
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight")) {
                el(.thead) {
                    el(.tr) {
                        for words in Self.heads { el(.th, .set(.scope, "col")) { words(language) } }
                    }
                }
                el(.tbody) { for entry in list.entries { row(entry) } }
            }
        }
    }

    private func row(_ entry: AuditEntry) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row"), .class("num")) { "\(entry.sequence)" }
            el(.td, .class("num")) { KeyTable.time(entry.act.at) }
            el(.td) { entry.act.actor ?? Phrase("本机命令", "command")(language) }
            el(.td) { entry.act.from ?? "–" }
            el(.td) { ActWords.verb(entry.act.verb)(language) }
            el(.td) {
                entry.act.subject
                if !entry.act.before.isEmpty || !entry.act.after.isEmpty {
                    el(.small) {
                        (entry.act.before.isEmpty ? "" : entry.act.before + " → ") + entry.act.after
                    }
                }
            }
            el(.td) { el(.code, .set(.title, entry.hash)) { String(entry.hash.prefix(12)) } }
        }
    }

    private var pager: Markup {
        let page = list.filter.page ?? 1
        return el(.p, .class("pages")) {
            if page > 1 { step(page - 1, Phrase("较新", "Newer")) }
            el(.span, .class("num")) { "\(page) / \(list.pages)" }
            if page < list.pages { step(page + 1, Phrase("较早", "Older")) }
        }
    }

    private func step(_ page: Int, _ words: Phrase) -> Markup {
        el(.a, .href(Address.audit(AuditQuery.items(list.filter, page: page)).page(language))) { words(language) }
    }

    private static let title = Phrase("审计链", "Audit trail")
    private static let heads = [
        Phrase("序号", "No."), Phrase("时间（UTC）", "Time (UTC)"), Phrase("账号", "Who"), Phrase("来自", "From"),
        Phrase("操作", "Act"), Phrase("对象", "What"), Phrase("哈希", "Hash"),
    ]
}

/// The acts in words.
enum ActWords {
    static func verb(_ verb: Act.Verb) -> Phrase {
        switch verb {
        case .importPlan: Phrase("导入规划", "Import a plan")
        case .importIndicators: Phrase("导入指标", "Import indicators")
        case .importObservations: Phrase("导入观测值", "Import observations")
        case .importAnnualTargets: Phrase("导入年度目标", "Import annual targets")
        case .importBodies: Phrase("导入单位", "Import bodies")
        case .importAreas: Phrase("导入地区", "Import areas")
        case .importConfirmations: Phrase("导入核对结果", "Import checked fields")
        case .fillWithSynthetic: Phrase("填充合成数据", "Fill with synthetic data")
        case .evaluate: Phrase("评估", "Evaluate")
        case .confirmTarget: Phrase("核对", "Confirm")
        case .checkWork: Phrase("核对任务或项目", "Check a task or project")
        case .correctReading: Phrase("更正机读", "Correct the reading")
        case .takeBack: Phrase("撤销", "Take back")
        case .adopt: Phrase("采纳", "Adopt")
        case .assignResponsibility: Phrase("分工", "Assign responsibility")
        case .addAccount: Phrase("新建账号", "Add an account")
        case .changeAccount: Phrase("更改账号", "Change an account")
        case .setPassword: Phrase("更改密码", "Set a password")
        case .changeSecondFactor: Phrase("设置两步验证", "Set up a second factor")
        case .signIn: Phrase("登录", "Sign in")
        case .signOut: Phrase("退出", "Sign out")
        case .issueToken: Phrase("建立令牌", "Make a token")
        case .endToken: Phrase("结束会话或令牌", "End a session or token")
        case .changeSecurity: Phrase("更改安全设置", "Change a security setting")
        }
    }
}
