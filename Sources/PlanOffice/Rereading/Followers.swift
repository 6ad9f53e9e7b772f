import PlanModel

/// Responsibilities and reports that follow their commitments to other identifiers.
struct Followers: Sendable {
    private(set) var changes: [Change] = []
    private(set) var losses: [Loss] = []

    /// A commitment goes on as the one of its kind that shares most with its place.
    init(_ account: PlanAccount, from old: Reading, to new: Reading) {
        let all = new.commitments
        let ids = Set(all.map(\.id))
        var heirs: [String: String] = [:]
        let named = Set(account.responsibilities.map(\.commitment) + account.reports.map(\.commitment))
        for id in named.subtracting(ids) {
            heirs[id] = old.commitment(id).flatMap { all.nearest($0.kind, to: $0.span)?.id }
        }
        var taken = Set(account.responsibilities.filter { ids.contains($0.commitment) }.map(ResponsibilityKey.init))
        for responsibility in account.responsibilities where !ids.contains(responsibility.commitment) {
            var moved = responsibility
            moved.commitment = heirs[responsibility.commitment] ?? ""
            changes.append(.close(.responsibility(responsibility)))
            if moved.commitment.isEmpty {
                losses.append(Loss(.responsibility, "\(responsibility.unit) \(responsibility.commitment)"))
            } else if taken.insert(ResponsibilityKey(moved)).inserted {
                changes.append(.add(.responsibility(moved)))
            }
        }
        var submitted = Set(account.reports.filter { ids.contains($0.commitment) }.map(ReportKey.init))
        for report in account.reports where !ids.contains(report.commitment) {
            var moved = report
            moved.commitment = heirs[report.commitment] ?? ""
            guard !moved.commitment.isEmpty, submitted.insert(ReportKey(moved)).inserted else {
                losses.append(Loss(.report, "\(report.unit) \(report.commitment) \(report.period)"))
                continue
            }
            changes += [.close(.report(report)), .add(.report(moved))]
        }
    }
}
