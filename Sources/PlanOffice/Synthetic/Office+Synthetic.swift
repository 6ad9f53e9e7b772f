import PlanModel

extension Office {
    /// Fills a plan in a database for synthetic data with invented bodies, reports and values, then corrects the slips.
    ///
    /// - Throws: ``OfficeError/notPermitted`` on a database for real data; ``OfficeError/noPlan``
    package func fillWithSynthetic(seed: UInt64, by asker: Asker) async throws -> Outcome {
        guard repository.nature == .synthetic else { throw StoreError.natureMismatch }
        let subject = "seed \(seed)"
        let outcome = try await perform(.fillWithSynthetic, subject: subject, isTrial: false, by: asker) {
            account throws(OfficeError) in
            guard let fill = try Self.fill(account, seed: seed) else { return [] }
            return fill.changes(over: account)
        }
        guard outcome.entry != nil, let fill = try Self.fill(try await repository.account(), seed: seed) else {
            return outcome
        }
        _ = try await bring(.observations(fill.laterValues), subject: "\(subject), corrections", by: asker)
        return outcome
    }

    private static func fill(_ account: PlanAccount, seed: UInt64) throws(OfficeError) -> SyntheticFill? {
        guard let version = account.effective else { throw .noPlan }
        return SyntheticFill(account: account, version: version, seed: seed)
    }
}

extension SyntheticFill {
    /// What the first fill adds; nothing when it has been done.
    func changes(over account: PlanAccount) -> [Change] {
        guard !account.indicators.contains(where: { $0.id.hasPrefix("synthetic-") }) else { return [] }
        var changes: [Change] = [.add(.source(source))]
        changes += units.map { .add(.unit($0)) }
        changes += indicators.map { .add(.indicator($0)) }
        changes += links.map { .add(.link($0)) }
        changes += responsibilities.map { .add(.responsibility($0)) }
        changes += reports.map { .add(.report($0)) }
        return changes + firstValues.map { .add(.observation($0)) }
    }
}
