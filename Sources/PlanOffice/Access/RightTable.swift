import PlanModel

/// Which role has which rights: the one table that decides for web, data, command and import alike.
enum RightTable {
    /// What everybody has, signed in or not.
    static let everybody: Set<Right> = [.readPublished]

    /// What everybody who is signed in has beside that.
    static let signedIn: Set<Right> = [.keepOwnAccount]

    /// What a role gives.
    static func rights(of role: OfficeRole) -> Set<Right> {
        switch role {
        case .planner:
            [
                .readDesk, .confirmReading, .adoptPlan, .importPlan, .importData, .importStructure, .readDuties,
                .assignResponsibility, .fillSynthetic, .evaluate,
            ]
        case .administrator: [.importStructure, .readAccounts, .manageAccounts, .manageSecurity]
        case .auditor: [.readDesk, .readDuties, .readAccounts, .readAuditTrail]
        case .evaluator: [.readDesk]
        case .reporter, .signatory, .dataProvider, .areaPlanner, .reviewer, .supervisor, .government, .congress: []
        }
    }

    /// What a person at the desk of this machine has, on a database without accounts.
    static let desk: Set<Right> = [.readDesk, .confirmReading, .adoptPlan]

    /// What a command has on a database without accounts: all but what needs somebody to be.
    static let door: Set<Right> = Set(Right.allCases).subtracting([.keepOwnAccount, .manageSecurity])
}
