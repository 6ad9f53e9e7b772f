import PlanModel

/// Which commitments a body is to answer for.
package enum DutyChoice: Equatable, Sendable {
    /// Those chosen one by one, by code or identifier.
    case chosen([String])
    /// All of a chapter, by its slug.
    case chapter(String)
    /// All that a list's filter leaves.
    case filter(CommitmentFilter)

    /// In one line, for the audit trail.
    var subject: String {
        switch self {
        case .chosen(let ids): ids.count == 1 ? ids[0] : "\(ids.count) commitments"
        case .chapter(let slug): "chapter \(slug)"
        case .filter(let filter): "filter \(filter.line)"
        }
    }
}

extension CommitmentFilter {
    /// What it narrows to, in one line.
    var line: String {
        var parts = words.isEmpty ? [] : ["words \(words)"]
        parts += kinds.map { "kind \($0.rawValue)" }.sorted() + standings.map { "class \($0.rawValue)" }.sorted()
        parts += chapters.map { "chapter \($0)" }.sorted() + gaps.map { "gap \($0.rawValue)" }.sorted()
        parts += [unit.map { "body \($0)" }, place.map { "place \($0)" }].compactMap { $0 }
        parts += targetKinds.map { "target kind \($0.rawValue)" }.sorted()
        if let hasLead { parts.append(hasLead ? "with a lead" : "without a lead") }
        parts += trust.map { "trust \($0.rawValue)" }.sorted()
        return parts.isEmpty ? "all" : parts.joined(separator: ", ")
    }
}
