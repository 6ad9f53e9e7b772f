import PlanModel

/// Responsibilities and reports that follow their commitments to other identifiers.
struct Followers: Sendable {
    private(set) var changes: [Change] = []
    private(set) var losses: [Loss] = []
    private let old: ReadingHistory
    private let new: ReadingHistory

    /// A commitment goes on as the one of its kind that shares most with its place.
    init(_ account: PlanAccount, from old: ReadingHistory, to new: ReadingHistory) {
        self.old = old
        self.new = new
        follow(account.responsibilities)
        follow(account.reports)
    }

    /// Says whether an identifier still leads to something that stands.
    private func stands(_ id: String) -> Bool { new.standing[new.heir(of: id)] != nil }

    private func heir(of id: String) -> String? {
        guard let before = old.standing[old.heir(of: id)]?.now else { return nil }
        return new.standing.values.map(\.now).sorted { $0.span < $1.span }.nearest(before.kind, to: before.span)?.id
    }

    private mutating func follow(_ responsibilities: [Responsibility]) {
        var taken = Set(responsibilities.map(ResponsibilityKey.init))
        for responsibility in responsibilities where !stands(responsibility.commitment) {
            changes.append(.close(.responsibility(responsibility)))
            guard let heir = heir(of: responsibility.commitment) else {
                losses.append(Loss(.responsibility, "\(responsibility.unit) \(responsibility.commitment)"))
                continue
            }
            var moved = responsibility
            moved.commitment = heir
            if taken.insert(ResponsibilityKey(moved)).inserted { changes.append(.add(.responsibility(moved))) }
        }
    }

    private mutating func follow(_ reports: [Report]) {
        var taken = Set(reports.map(ReportKey.init))
        for report in reports where !stands(report.commitment) {
            var moved = report
            moved.commitment = heir(of: report.commitment) ?? ""
            guard !moved.commitment.isEmpty, taken.insert(ReportKey(moved)).inserted else {
                losses.append(Loss(.report, "\(report.unit) \(report.commitment) \(report.period)"))
                continue
            }
            changes += [.close(.report(report)), .add(.report(moved))]
        }
    }
}
