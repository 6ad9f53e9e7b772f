package import PlanModel

/// What an act came to.
package struct Outcome: Equatable, Sendable {
    /// Rows that were new, or would be.
    package var added: Int
    /// Rows that took another's place, or would.
    package var superseded: Int
    /// Rows that hold no more, or would not.
    package var closed: Int
    /// The entry in the audit trail; `nil` when nothing changed or it was only tried.
    package var entry: AuditEntry?
    /// What people gave a plan that has no place in its new reading or text.
    package var losses: [Loss] = []

    init(_ changes: [Change], entry: AuditEntry?) {
        added = changes.count { if case .add = $0 { true } else { false } }
        closed = changes.count { if case .close = $0 { true } else { false } }
        superseded = changes.count - added - closed
        self.entry = entry
    }

    /// What changed, as the audit trail says it.
    var counts: String {
        "added \(added), superseded \(superseded)" + (closed > 0 ? ", closed \(closed)" : "")
    }
}

/// The acts: each is decided upon one view of the account and kept whole.
extension Office {
    /// Brings files in; the same thing twice changes nothing.
    ///
    /// The subject is the file's name and hash, for the audit trail. A trial decides and keeps nothing (`--dry-run`).
    ///
    /// - Throws: ``OfficeError``, ``StoreError``
    package func bring(
        _ what: Import, subject: String, isTrial: Bool = false, by asker: Asker
    ) async throws -> Outcome {
        var losses: [Loss] = []
        var outcome = try await perform(what.verb, subject: subject, isTrial: isTrial, by: asker) {
            account throws(OfficeError) in
            guard case .plan(let version) = what else { return try what.decide(given: account) }
            let succession = Succession(account, by: version)
            losses = succession.losses
            return succession.changes
        }
        outcome.losses = losses
        return outcome
    }

    /// Judges the plan on what is kept now and freezes inputs and verdicts.
    ///
    /// Without an occasion it is the final one once the plan's period is over, else the annual one. Without a moment it
    /// judges as of the last year of the plan that is over, at least its first.
    ///
    /// - Throws: ``OfficeError/noPlan``, ``OfficeError/noAsOf``, ``StoreError``
    package func evaluate(_ occasion: Evaluation.Occasion?, asOf: Period?, by asker: Asker) async throws -> Outcome {
        let subject = "\(occasion?.rawValue ?? "due") as of \(asOf?.description ?? "the last year over")"
        let year = Int(now().prefix(4)) ?? 0
        return try await perform(.evaluate, subject: subject, isTrial: false, by: asker) {
            account throws(OfficeError) in
            let evaluation = try Judge(account).evaluation(occasion, asOf: asOf, year: year)
            return evaluation == account.evaluation ? [] : [.add(.evaluation(evaluation))]
        }
    }

    /// The newest evaluation with its frozen inputs; `nil` before one is made.
    package func evaluation() async throws -> Evaluation? {
        try await repository.account().evaluation
    }

    /// The audit trail, oldest first.
    package func auditTrail() async throws -> [AuditEntry] {
        try await repository.auditTrail()
    }

    /// Loads, decides and keeps; when somebody else was quicker, decides again on what stands then.
    func perform(
        _ verb: Act.Verb, subject: String, isTrial: Bool, by asker: Asker,
        decide: (PlanAccount) throws(OfficeError) -> [Change]
    ) async throws -> Outcome {
        let name = try asker.actor(for: verb)
        if asker.isWithoutAccount, try await hasAccounts() { throw OfficeError.account(.needsAccount) }
        for attempt in 1... {
            let account = try await repository.account()
            let changes = try decide(account)
            if changes.isEmpty || isTrial { return Outcome(changes, entry: nil) }
            let summary = Outcome(changes, entry: nil)
            let act = Act(
                verb: verb, actor: name, at: now(), from: asker.from, subject: subject,
                after: summary.counts)
            let set = ChangeSet(act: act, basedOn: account.head.sequence, changes: changes)
            do {
                return Outcome(changes, entry: try await repository.apply(set))
            } catch StoreError.conflict where attempt < 5 {
                continue
            }
        }
        throw StoreError.conflict
    }
}
