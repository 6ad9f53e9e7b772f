internal import PlanModel

/// What happens to a row.
private enum Step {
    case add
    case supersede
    case close
}

extension ActWriter {
    /// Writes one change.
    func write(_ change: Change) throws {
        switch change {
        case .add(let record): try write(record, .add)
        case .supersede(let record): try write(record, .supersede)
        case .close(let record): try write(record, .close)
        }
    }

    private func write(_ record: PlanModel.Record, _ step: Step) throws {
        switch record {
        case .planVersion(let version): try write(version, step)
        case .area(let area): try write(area, step, in: AreaTable.self)
        case .unit(let body): try write(body, step, in: ResponsibleUnitTable.self)
        case .source(let source): try write(source, step, in: SourceTable.self)
        case .indicator(let indicator): try write(indicator, step, in: IndicatorTable.self)
        case .link(let link): try write(link, step, in: IndicatorLinkTable.self)
        case .observation(let observation): try write(observation, step, in: ObservationTable.self)
        case .annualTarget(let target): try write(target, step, in: AnnualTargetTable.self)
        case .confirmation(let confirmation): try write(confirmation, step, in: ConfirmationTable.self)
        case .correction(let correction): try write(correction, step)
        case .adoption(let adoption): try write(adoption, step, in: AdoptionTable.self)
        case .code(let code): try write(code, step)
        case .responsibility(let responsibility): try write(responsibility, step, in: ResponsibilityTable.self)
        case .report(let report): try write(report, step, in: ReportTable.self)
        case .evaluation(let evaluation): try write(evaluation, step)
        case .userAccount(let account): try write(account, step, in: UserAccountTable.self)
        case .credential(let credential): try write(credential, step)
        case .accessKey(let key): try write(key, step, in: AccessKeyTable.self)
        case .securitySetting(let setting): try write(setting, step, in: SecuritySettingTable.self)
        }
    }

    private func write<Table: KeptTable>(_ value: Table.Value, _ step: Step, in table: Table.Type) throws {
        switch step {
        case .add: try add(value, to: table)
        case .supersede: try supersede(value, in: table)
        case .close: try close(value, in: table)
        }
    }

    /// What people put into the text before can be searched for and reported on in its new reading too.
    private func write(_ version: PlanVersion, _ step: Step) throws {
        try write(version, step, in: PlanVersionTable.self)
        if step != .close { try addParts(of: version) }
        forgetNewestPlan()
        guard step == .supersede else { return }
        for correction in try ReadingCorrection.all(db, plan: version.source.sha256) {
            if let added = correction.added { try addCommitment(of: added) }
        }
    }

    /// What is put in can be searched for and reported on like what was read.
    private func write(_ correction: ReadingCorrection, _ step: Step) throws {
        if correction.kind == .target {
            try write(correction, step, in: ReadingCorrectionTable.self)
        } else {
            try write(correction, step, in: WorkCorrectionTable.self)
        }
        if step != .close, let added = correction.added { try addCommitment(of: added) }
    }

    private func write(_ code: CommitmentCode, _ step: Step) throws {
        guard step == .add else { throw StoreError.refused("a code that was given stands for ever") }
        try run(CommitmentCodeTable.insertion, CommitmentCodeTable.row(of: code) + [sequence])
    }

    /// A secret that is changed leaves nothing behind.
    private func write(_ credential: Credential, _ step: Step) throws {
        guard step != .close else { throw StoreError.refused("a credential is changed, not closed") }
        try run(CredentialTable.insertion, CredentialTable.row(of: credential) + [sequence])
    }

    private func write(_ evaluation: Evaluation, _ step: Step) throws {
        guard step == .add else { throw StoreError.refused("an evaluation stands for ever; a new one is added") }
        try add(evaluation)
    }
}
