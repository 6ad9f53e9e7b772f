/// What somebody is in the office (角色); each gives rights, mostly within a body or an area.
package enum OfficeRole: String, Sendable, CaseIterable {
    /// Reads plans in, confirms, breaks targets down, evaluates (规划主管部门).
    case planner
    /// Enters what a body owes (填报人).
    case reporter
    /// Releases a body's report (单位审签人).
    case signatory
    /// Gives observations for indicators that others own (数据提供部门).
    case dataProvider = "data_provider"
    /// The planner of a city or county (市县规划部门).
    case areaPlanner = "area_planner"
    /// Checks a report, returns or approves it (审核人).
    case reviewer
    /// Orders, follows and closes reminders and notices (督查部门).
    case supervisor
    /// Reads what an evaluation froze and adds findings (第三方评估机构).
    case evaluator
    /// Receives an evaluation and approves it or sends it back (省政府).
    case government
    /// Receives it after the government (人大常委会).
    case congress
    /// Reads everything, changes nothing (审计).
    case auditor
    /// Accounts, bodies, schemes, backup; sees no draft and approves nothing (系统管理员).
    case administrator

    /// Says whether the role is held for one body alone.
    package var isOfBody: Bool {
        switch self {
        case .reporter, .signatory, .dataProvider: true
        default: false
        }
    }

    /// Says whether the role is held for one area alone.
    package var isOfArea: Bool { self == .areaPlanner }
}

/// A role that somebody holds, and for which body or area.
package struct RoleGrant: Hashable, Sendable {
    /// The role.
    package var role: OfficeRole
    /// The body it is held for; `nil` where the role is not bound to one.
    package var body: String?
    /// The area it is held for; `nil` where the role is not bound to one.
    package var area: String?

    package init(_ role: OfficeRole, body: String? = nil, area: String? = nil) {
        self.role = role
        self.body = body
        self.area = area
    }

    /// Says whether the grant names what its role needs, and nothing else.
    package var isWhole: Bool { (body != nil) == role.isOfBody && (area != nil) == role.isOfArea }
}

extension RoleGrant {
    /// `reporter:fgw`, `area_planner:210200`, `reviewer`.
    package var text: String { role.rawValue + (body ?? area).map { ":" + $0 }.orEmpty }

    /// Reads the form of ``text``; `nil` for a role that is not, or one without the body or area it needs.
    package init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let role = parts.first.flatMap(OfficeRole.init(rawValue:)) else { return nil }
        let held = parts.count == 2 ? parts[1] : nil
        guard held != "" else { return nil }
        self.init(role, body: role.isOfBody ? held : nil, area: role.isOfArea ? held : nil)
        guard isWhole, held == (body ?? area) else { return nil }
    }
}

extension String? {
    fileprivate var orEmpty: String { self ?? "" }
}
