import PlanModel

/// Decides what a division of work changes: one lead a commitment, any number that help; pure.
struct DutyDecision {
    private let desk: ReadingDesk
    private let directory: BodyDirectory
    /// As they stood before, by commitment.
    private let before: [String: [Responsibility]]
    private let byCode: [String: String]

    /// - Throws: ``OfficeError/noPlan``
    init(_ account: PlanAccount) throws(OfficeError) {
        guard let version = account.effective else { throw .noPlan }
        let desk = ReadingDesk(account: account, version: version)
        self.desk = desk
        directory = BodyDirectory(account.units)
        before = Dictionary(grouping: account.responsibilities) { desk.holder(of: $0.commitment) }
        byCode = Dictionary(
            desk.index.all.compactMap { one in one.code.map { ($0, one.id) } }, uniquingKeysWith: { first, _ in first })
    }

    /// One body for all that are chosen.
    ///
    /// - Throws: ``OfficeError/duties(_:)``
    func changes(
        _ choice: DutyChoice, ranked: [String]?, body: String, part: ResponsibilityRow.Part
    ) throws(OfficeError) -> [Change] {
        let ids = try commitments(choice, ranked: ranked)
        guard !ids.isEmpty else { throw .duties([DutyFault(.nothingChosen)]) }
        return try changes(ids.map { ResponsibilityRow(commitment: $0, body: body, part: part) })
    }

    /// Row by row; either all of them hold or none does.
    ///
    /// - Throws: ``OfficeError/duties(_:)``
    func changes(_ rows: [ResponsibilityRow]) throws(OfficeError) -> [Change] {
        var after = before
        var leads: [String: ResponsibilityRow] = [:]
        var order: [String] = []
        var seen: Set<String> = []
        var faults: [DutyFault] = []
        for row in rows {
            guard let id = desk.index.byID[row.commitment]?.id ?? byCode[row.commitment] else {
                faults.append(DutyFault(.unknownCommitment(row.commitment), row: row.row))
                continue
            }
            guard let body = directory.id(of: row.body) else {
                faults.append(DutyFault(.unknownBody(row.body), row: row.row))
                continue
            }
            if row.part == .lead, let other = leads.updateValue(row, forKey: id),
                directory.id(of: other.body) != body
            {
                faults.append(DutyFault(.twoLeads(row.commitment, other.body, row: other.row), row: row.row))
                continue
            }
            if seen.insert(id).inserted { order.append(id) }
            after[id] = Self.standing(after[id] ?? [], commitment: id, body: body, row.part)
        }
        faults += Self.orphans(rows, before: before, after: after) { row in
            (desk.index.byID[row.commitment]?.id ?? byCode[row.commitment], directory.id(of: row.body))
        }
        guard faults.isEmpty else { throw .duties(faults.sorted { ($0.row ?? 0) < ($1.row ?? 0) }) }
        return order.flatMap { Self.difference(before[$0] ?? [], after[$0] ?? []) }
    }

    /// Who answers after one row: a new lead takes over from the old one.
    private static func standing(
        _ owners: [Responsibility], commitment: String, body: String, _ part: ResponsibilityRow.Part
    ) -> [Responsibility] {
        let others = owners.filter { $0.unit != body }
        switch part {
        case .none: return others
        case .lead:
            if let same = owners.first(where: { $0.unit == body && $0.role == .lead }) {
                return others.filter { $0.role == .assist } + [same]
            }
            return others.filter { $0.role == .assist } + [
                Responsibility(commitment: commitment, unit: body, role: .lead)
            ]
        case .assist:
            if let same = owners.first(where: { $0.unit == body && $0.role == .assist }) { return others + [same] }
            return others + [Responsibility(commitment: commitment, unit: body, role: .assist)]
        }
    }

    /// Rows that make a lead a helper and leave nobody to lead.
    private static func orphans(
        _ rows: [ResponsibilityRow], before: [String: [Responsibility]], after: [String: [Responsibility]],
        _ resolve: (ResponsibilityRow) -> (String?, String?)
    ) -> [DutyFault] {
        rows.compactMap { row in
            guard row.part == .assist, case (let id?, let body?) = resolve(row),
                (before[id] ?? []).contains(where: { $0.unit == body && $0.role == .lead }),
                !(after[id] ?? []).contains(where: { $0.role == .lead })
            else { return nil }
            return DutyFault(.leadCannotAssist(row.commitment, row.body), row: row.row)
        }
    }

    /// Ends what stands no more, then adds what is new.
    private static func difference(_ before: [Responsibility], _ after: [Responsibility]) -> [Change] {
        before.filter { !after.contains($0) }.map { .close(.responsibility($0)) }
            + after.filter { !before.contains($0) }.map { .add(.responsibility($0)) }
    }

    private func commitments(_ choice: DutyChoice, ranked: [String]?) throws(OfficeError) -> [String] {
        switch choice {
        case .chosen(let ids): return ids
        case .chapter(let slug):
            guard desk.chapterRows.contains(where: { $0.slug == slug }) else { throw .notFound("chapter", slug) }
            return desk.index.all.filter { $0.chapter == slug }.map(\.id)
        case .filter(let filter): return desk.commitments(filter, ranked: ranked).matches.map(\.id)
        }
    }
}

extension ReadingDesk {
    /// The commitment that a kept identifier speaks of now.
    func holder(of id: String) -> String { index.repeated.commitment(of: history.heir(of: id)) }
}

/// Finds bodies by identifier or, where only one has it, by name.
struct BodyDirectory {
    private let ids: Set<String>
    private let names: [String: [String]]

    init(_ units: [ResponsibleUnit]) {
        ids = Set(units.map(\.id))
        names = Dictionary(grouping: units, by: \.nameZh).mapValues { $0.map(\.id) }
    }

    /// The identifier of a body.
    func id(of words: String) -> String? {
        if ids.contains(words) { return words }
        guard let found = names[words], found.count == 1 else { return nil }
        return found[0]
    }
}
