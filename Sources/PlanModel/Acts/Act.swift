/// What somebody did: who, what, when, and what it came to.
package struct Act: Equatable, Sendable {
    /// The verbs of the office.
    package enum Verb: String, Sendable, CaseIterable {
        /// A plan's text was read and kept.
        case importPlan = "import_plan"
        /// Indicators, their links and sources came in.
        case importIndicators = "import_indicators"
        /// Observations came in.
        case importObservations = "import_observations"
        /// Annual targets came in.
        case importAnnualTargets = "import_annual_targets"
        /// Public bodies came in.
        case importBodies = "import_bodies"
        /// Areas came in.
        case importAreas = "import_areas"
        /// Fields that a person checked came in.
        case importConfirmations = "import_confirmations"
        /// Synthetic bodies, reports and values were made.
        case fillWithSynthetic = "fill_with_synthetic"
        /// The plan was judged.
        case evaluate
        /// Fields of a target were checked against the text.
        case confirmTarget = "confirm_target"
        /// A task or project was compared with the text.
        case checkWork = "check_work"
        /// Commitments were rejected, merged, split or added.
        case correctReading = "correct_reading"
        /// What was checked or corrected of a commitment was taken back.
        case takeBack = "take_back"
        /// A version was made the plan.
        case adopt
        /// Bodies were made to answer for commitments, or let off.
        case assignResponsibility = "assign_responsibility"
        /// An account was made.
        case addAccount = "add_account"
        /// Roles, name or lock of an account were changed.
        case changeAccount = "change_account"
        /// A password was set, by its owner or for them.
        case setPassword = "set_password"
        /// A second factor was set up or taken away.
        case changeSecondFactor = "change_second_factor"
        /// Somebody signed in.
        case signIn = "sign_in"
        /// A session was ended.
        case signOut = "sign_out"
        /// A token was made.
        case issueToken = "issue_token"
        /// A token was taken away.
        case endToken = "end_token"
        /// A security setting was asked for, agreed to or withdrawn.
        case changeSecurity = "change_security"
    }

    /// What was done.
    package var verb: Verb
    /// Who did it: an account's name, or `nil` on a database without accounts.
    package var actor: String?
    /// When, in UTC, `2026-01-31T08:00:00Z`.
    package var at: String
    /// Where it came from, such as `192.0.2.7`; `nil` at the door.
    package var from: String?
    /// What it was done to: a file's name and hash, a period.
    package var subject: String
    /// How the subject stood before, in one line; empty when there was nothing.
    package var before: String
    /// How it stands after, in one line, such as counts.
    package var after: String

    package init(
        verb: Verb, actor: String?, at: String, from: String? = nil, subject: String, before: String = "",
        after: String = ""
    ) {
        self.verb = verb
        self.actor = actor
        self.at = at
        self.from = from
        self.subject = subject
        self.before = before
        self.after = after
    }
}
