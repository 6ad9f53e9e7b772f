internal import GRDB
internal import PlanModel

extension ChangeSet {
    /// Writes the whole set with its audit entry, inside the caller's transaction.
    ///
    /// The entry goes first: every row points at the act that added it.
    func write(_ db: Database) throws -> AuditEntry {
        let head = try AuditTrail.head(db)
        guard head.sequence == basedOn else { throw StoreError.conflict }
        let entry = AuditEntry(
            sequence: head.sequence + 1, act: act, changes: changes.count, previousHash: head.hash)
        let writer = ActWriter(db, sequence: entry.sequence)
        try AuditTrail.append(entry, with: writer)
        for (index, change) in changes.enumerated() {
            do {
                try writer.write(change)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw StoreError.refused("\(Self.name(of: change, index)): \(StoreError.rule(broken: error))")
            } catch StoreError.refused(let reason) {
                throw StoreError.refused("\(Self.name(of: change, index)): \(reason)")
            }
        }
        return entry
    }

    /// Which change it was, counted from 1, and of what kind: never a value.
    private static func name(of change: Change, _ index: Int) -> String {
        let record =
            switch change {
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
