internal import PlanModel

extension ChangeSet {
    /// Writes the whole set with its audit entry, inside the caller's transaction.
    ///
    /// The entry goes first: every row points at the act that added it.
    func write(_ db: any Connection) throws -> AuditEntry {
        let head = try AuditTrail.head(db)
        guard head.sequence == basedOn else { throw StoreError.conflict }
        let entry = AuditEntry(
            sequence: head.sequence + 1, act: act, changes: changes.count, previousHash: head.hash,
            algorithm: try AuditTrail.algorithm(db))
        let writer = ActWriter(db, sequence: entry.sequence)
        do {
            try AuditTrail.append(entry, with: writer)
            try db.settle()
            try write(with: writer)
        } catch let refusal as Refusal {
            throw StoreError.refused(refusal.change.map { "\(name(of: $0)): \(refusal.reason)" } ?? refusal.reason)
        }
        return entry
    }

    /// Writes the changes, one behind the other.
    private func write(with writer: ActWriter) throws {
        for (index, change) in changes.enumerated() {
            writer.change = index
            do {
                try writer.write(change)
            } catch StoreError.refused(let reason) {
                // What was wrong with an earlier change comes first.
                try writer.db.settle()
                throw Refusal(change: index, reason: reason)
            }
        }
        try writer.db.settle()
    }

    /// Which change it was, counted from 1, and of what kind: never a value.
    private func name(of index: Int) -> String {
        let record =
            switch changes[index] {
            case .add(let record), .supersede(let record), .close(let record): record
            }
        return "change \(index + 1), \(record.kind)"
    }
}

extension PlanModel.Record {
    /// The name of its table.
    fileprivate var kind: String {
        switch self {
        case .planVersion: PlanVersionTable.name
        case .area: AreaTable.name
        case .unit: ResponsibleUnitTable.name
        case .source: SourceTable.name
        case .indicator: IndicatorTable.name
        case .link: IndicatorLinkTable.name
        case .observation: ObservationTable.name
        case .annualTarget: AnnualTargetTable.name
        case .confirmation: ConfirmationTable.name
        case .correction(let correction):
            correction.kind == .target ? ReadingCorrectionTable.name : WorkCorrectionTable.name
        case .adoption: AdoptionTable.name
        case .code: CommitmentCodeTable.name
        case .responsibility: ResponsibilityTable.name
        case .report: ReportTable.name
        case .evaluation: "evaluation"
        case .userAccount: UserAccountTable.name
        case .credential: "credential"
        case .accessKey: AccessKeyTable.name
        case .securitySetting: SecuritySettingTable.name
        }
    }
}
