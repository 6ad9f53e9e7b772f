import PlanModel
import PlanOffice

/// The words of accounts.
enum AccountWords {
    static let own = Phrase("我的账号", "My account")
    static let all = Phrase("账号", "Accounts")
    static let password = Phrase("密码", "Password")
    static let session = Phrase("会话", "Session")
    static let noRole = Phrase("尚未授予角色", "No role yet")

    static func duty(_ duty: Member.Duty) -> Phrase {
        switch duty {
        case .password:
            Phrase("初始密码由他人设定，请先换成自己的密码。", "Your password was set by somebody else; set one of your own first.")
        case .secondFactor:
            Phrase("您的角色要求两步验证，请先启用。", "Your roles need a second factor; set it up first.")
        }
    }

    static func grant(_ grant: RoleGrant) -> Phrase {
        let role = role(grant.role)
        guard let held = grant.body ?? grant.area else { return role }
        return Phrase("\(role.zh)（\(held)）", "\(role.en) (\(held))")
    }

    static func role(_ role: OfficeRole) -> Phrase {
        switch role {
        case .planner: Phrase("规划主管部门", "Planner")
        case .reporter: Phrase("填报人", "Reporter")
        case .signatory: Phrase("单位审签人", "Signatory")
        case .dataProvider: Phrase("数据提供部门", "Data provider")
        case .areaPlanner: Phrase("市县规划部门", "Planner of an area")
        case .reviewer: Phrase("审核人", "Reviewer")
        case .supervisor: Phrase("督查部门", "Supervision office")
        case .evaluator: Phrase("第三方评估机构", "Third-party evaluator")
        case .government: Phrase("省政府", "Government")
        case .congress: Phrase("人大常委会", "Standing committee")
        case .auditor: Phrase("审计", "Auditor")
        case .administrator: Phrase("系统管理员", "Administrator")
        }
    }

    static func right(_ right: Right) -> Phrase {
        switch right {
        case .readPublished: Phrase("查阅已公开内容", "Read what is published")
        case .keepOwnAccount: Phrase("管理本人账号", "Keep one's own account")
        case .readDesk: Phrase("查阅核对台", "Read the desk")
        case .confirmReading: Phrase("核对机读结果", "Confirm what was read")
        case .adoptPlan: Phrase("采纳规划版本", "Adopt a version")
        case .importPlan: Phrase("导入规划", "Import plans")
        case .importData: Phrase("导入指标与观测值", "Import indicators and observations")
        case .importStructure: Phrase("导入单位与地区", "Import bodies and areas")
        case .readDuties: Phrase("查看分工", "Read who answers for what")
        case .assignResponsibility: Phrase("分工", "Assign responsibility")
        case .fillSynthetic: Phrase("填充合成数据", "Fill with synthetic data")
        case .evaluate: Phrase("评估", "Evaluate")
        case .readAccounts: Phrase("查阅账号", "Read accounts")
        case .manageAccounts: Phrase("管理账号", "Manage accounts")
        case .manageSecurity: Phrase("管理安全设置", "Manage security settings")
        case .readAuditTrail: Phrase("查阅审计链", "Read the audit trail")
        }
    }
}
