package import PlanModel

/// What an act at the desk came to.
package struct DeskOutcome: Equatable, Sendable {
    package var outcome: Outcome
    /// The commitment to look at now: the one the act was about, or the first it made.
    package var commitment: String?
    /// The chapter it stands in.
    package var chapter: String?
}

extension Office {
    /// Does something at the desk.
    ///
    /// - Throws: ``OfficeError/notPermitted`` for the public; ``OfficeError`` for what cannot be done.
    package func act(_ act: DeskAct, by asker: Asker) async throws -> DeskOutcome {
        let planner = try asker.actor(for: act.verb) ?? "-"
        let day = String(now().prefix(10))
        var made: [Change] = []
        let outcome = try await perform(act.verb, subject: act.subject, isTrial: false, by: asker) {
            account throws(OfficeError) in
            made = try DeskDecision(account, by: planner, on: day).changes(act)
            return made
        }
        let id = act.commitment(after: made)
        return DeskOutcome(outcome: outcome, commitment: id, chapter: try await cache.desk().chapter(of: id))
    }

    /// The desk: all chapters and how far each is checked.
    ///
    /// - Throws: ``OfficeError/notPermitted`` for the public.
    package func confirmationDesk(for asker: Asker) async throws -> DeskOverview {
        try asker.need(.readDesk)
        return try await cache.desk().deskOverview()
    }

    /// A chapter at the desk.
    ///
    /// - Throws: ``OfficeError/notPermitted``, ``OfficeError/notFound(_:_:)``
    package func confirmationDesk(chapter: String, for asker: Asker) async throws -> DeskChapter {
        try asker.need(.readDesk)
        return try await cache.desk().deskChapter(chapter)
    }

    /// Commitments of some kinds that a person checked wholly, as gold for a scorer; document order.
    ///
    /// - Throws: ``OfficeError/notPermitted`` for the public.
    package func gold(
        of kinds: Set<CommitmentKind> = [.target], for asker: Asker
    ) async throws -> [GoldCommitment] {
        try asker.need(.readDesk)
        return try await cache.desk().gold(of: kinds)
    }
}

extension DeskAct {
    /// The commitment an act leaves in sight.
    func commitment(after changes: [Change]) -> String? {
        for case .add(.correction(let correction)) in changes {
            if let added = correction.added { return added.id }
        }
        switch self {
        case .confirm(let id, _), .check(let id, _), .reject(let id, _), .merge(let id, _), .split(let id, _): return id
        case .takeBack(let id): return Self.restored(changes) ?? id
        case .add, .adopt: return nil
        }
    }

    /// The first commitment that a deed taken back had taken out.
    private static func restored(_ changes: [Change]) -> String? {
        for case .close(.correction(let correction)) in changes where correction.added == nil {
            return correction.commitment
        }
        return nil
    }
}
