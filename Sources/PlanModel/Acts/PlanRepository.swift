/// What can go wrong with the store.
package enum StoreError: Error, Equatable, Sendable {
    /// The file or server is not there or cannot be opened.
    case unavailable(String)
    /// Another process holds it.
    case locked
    /// What is there is not a Lantu database, or a damaged one.
    case damaged
    /// The disk is full.
    case diskFull
    /// The head moved since the change set was decided.
    case conflict
    /// A change that the schema's rules refuse.
    case refused(String)
    /// The database was written by a newer program.
    case newerSchema(Int)
    /// Synthetic and real data must not meet in one database.
    case natureMismatch
}

/// Whether a database holds real or synthetic data (合成数据).
package enum Nature: String, Sendable, CaseIterable {
    case real
    case synthetic
}

/// The port to whatever keeps plans and their accounts.
package protocol PlanRepository: Sendable {
    /// Everything that is kept now, read in one transaction.
    func account() async throws -> PlanAccount

    /// Who may get in: accounts, keys and settings, read in one transaction.
    func register() async throws -> Register

    /// What an account signs in with; `nil` without such an account.
    func credential(of account: String) async throws -> Credential?

    /// The head of the audit trail; changes with every act.
    func head() async throws -> AuditHead

    /// The head of the audit trail with how and when it was made, as it is published.
    func publishedHead() async throws -> PublishedHead

    /// The head at the end of each day before `day` (YYYY-MM-DD) that had acts, newest first.
    func dailyHeads(before day: String, atMost limit: Int) async throws -> [PublishedHead]

    /// Keeps a change set whole, with its entry in the audit trail, or throws and keeps nothing.
    ///
    /// - Throws: ``StoreError/conflict`` when the head is not the one it was decided upon.
    func apply(_ changes: ChangeSet) async throws -> AuditEntry

    /// Identifiers of the commitments whose sentence or name holds every word of the query, best first.
    ///
    /// Words are separated by spaces; a Chinese word of any length, one character included, is found inside a sentence.
    func search(_ query: String) async throws -> [String]

    /// The audit trail, oldest first.
    func auditTrail() async throws -> [AuditEntry]

    /// Every body that answers or answered for a commitment of a plan, oldest first.
    func responsibilityHistory(of planSHA256: String) async throws -> [ResponsibilityTerm]

    /// The number of the schema's last migration.
    func schemaVersion() async throws -> Int

    /// Whether the database was made for real or synthetic data.
    var nature: Nature { get }
}
