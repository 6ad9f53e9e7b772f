package import PlanModel

/// What is looked for in the audit trail.
package struct AuditFilter: Equatable, Sendable {
    /// Stands in the actor's name, the subject, before or after; empty for all.
    package var words: String
    package var verb: Act.Verb?
    /// The first and last day, `2026-01-31`.
    package var from: String?
    package var to: String?
    /// The page; `nil` for all entries at once.
    package var page: Int?

    /// Entries on a page.
    package static let pageSize = 100

    package init(words: String = "", verb: Act.Verb? = nil, from: String? = nil, to: String? = nil, page: Int? = 1) {
        self.words = words
        self.verb = verb
        self.from = from
        self.to = to
        self.page = page
    }

    func holds(_ entry: AuditEntry) -> Bool {
        let act = entry.act
        let day = act.at.prefix(10)
        guard verb == nil || verb == act.verb, from.map({ $0 <= day }) ?? true, to.map({ $0 >= day }) ?? true else {
            return false
        }
        return words.isEmpty || [act.actor ?? "", act.subject, act.before, act.after].contains { $0.contains(words) }
    }
}

/// Entries that were found, newest first.
package struct AuditList: Equatable, Sendable {
    package var filter: AuditFilter
    package var entries: [AuditEntry]
    /// How many were found on all pages.
    package var total: Int
    package var head: AuditHead

    package var pages: Int { max(1, (total + AuditFilter.pageSize - 1) / AuditFilter.pageSize) }
}

extension Office {
    /// Searches the audit trail.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    package func auditTrail(_ filter: AuditFilter, for asker: Asker) async throws -> AuditList {
        try asker.need(.readAuditTrail)
        let all = try await repository.auditTrail()
        let found = Array(all.reversed().filter(filter.holds))
        let shown =
            filter.page.map { page in found.dropFirst((page - 1) * AuditFilter.pageSize).prefix(AuditFilter.pageSize) }
            ?? found[...]
        return AuditList(
            filter: filter, entries: Array(shown), total: found.count, head: all.last?.head ?? .none)
    }

    /// Says whether a member signs in with a second factor.
    package func hasSecondFactor(_ member: Member) async throws -> Bool {
        try await repository.credential(of: member.account.name)?.oneTimeSecret != nil
    }
}
