package import PlanModel

/// What one may do or see (权限); every act and every question that is not public needs one.
package enum Right: String, Sendable, CaseIterable {
    /// What is published: everybody has it.
    case readPublished = "read_published"
    /// One's own account: password, second factor, tokens.
    case keepOwnAccount = "keep_own_account"
    /// The desk where a reading is confirmed, and the gold made there.
    case readDesk = "read_desk"
    /// Confirm, correct and take back what was read.
    case confirmReading = "confirm_reading"
    /// Make a version the plan.
    case adoptPlan = "adopt_plan"
    /// Bring in a plan's text.
    case importPlan = "import_plan"
    /// Bring in indicators, observations, annual targets and checked fields.
    case importData = "import_data"
    /// Bring in bodies and areas.
    case importStructure = "import_structure"
    /// Who answers for what, and who answered before.
    case readDuties = "read_duties"
    /// Make bodies answer for commitments.
    case assignResponsibility = "assign_responsibility"
    /// Fill a synthetic database.
    case fillSynthetic = "fill_synthetic"
    /// Judge the plan and freeze what it was judged on.
    case evaluate
    /// The accounts and their roles, without their secrets.
    case readAccounts = "read_accounts"
    /// Make, change and lock accounts.
    case manageAccounts = "manage_accounts"
    /// Ask for a security setting, and agree to another's.
    case manageSecurity = "manage_security"
    /// Search and export the audit trail.
    case readAuditTrail = "read_audit_trail"
}

extension Act.Verb {
    /// The right an act needs.
    package var right: Right {
        switch self {
        case .importPlan: .importPlan
        case .importIndicators, .importObservations, .importAnnualTargets, .importConfirmations: .importData
        case .importBodies, .importAreas: .importStructure
        case .assignResponsibility: .assignResponsibility
        case .fillWithSynthetic: .fillSynthetic
        case .evaluate: .evaluate
        case .confirmTarget, .checkWork, .correctReading, .takeBack: .confirmReading
        case .adopt: .adoptPlan
        case .addAccount, .changeAccount: .manageAccounts
        case .setPassword, .changeSecondFactor, .signIn, .signOut, .issueToken, .endToken: .keepOwnAccount
        case .changeSecurity: .manageSecurity
        }
    }
}
