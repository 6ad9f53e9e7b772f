/// Something the store keeps a row of.
package enum Record: Equatable, Sendable {
    case planVersion(PlanVersion)
    case area(Area)
    case unit(ResponsibleUnit)
    case source(Source)
    case indicator(Indicator)
    case link(IndicatorLink)
    case observation(Observation)
    case annualTarget(AnnualTarget)
    case confirmation(Confirmation)
    case correction(ReadingCorrection)
    case adoption(Adoption)
    case code(CommitmentCode)
    case responsibility(Responsibility)
    case report(Report)
    case evaluation(Evaluation)
    case userAccount(UserAccount)
    case credential(Credential)
    case accessKey(AccessKey)
    case securitySetting(SecuritySetting)
}

/// One change to what is kept; nothing is ever overwritten.
package enum Change: Equatable, Sendable {
    /// A row that was not there.
    case add(Record)
    /// A row that takes the place of the one with the same key, which stays in the history.
    case supersede(Record)
    /// The row with the same key holds no more; it stays in the history.
    case close(Record)
}

/// An act with all it changes: kept whole or not at all.
package struct ChangeSet: Equatable, Sendable {
    /// What was done.
    package var act: Act
    /// The sequence of the audit trail's head it was decided upon; a moved head is a conflict.
    package var basedOn: Int
    /// What changes, in order.
    package var changes: [Change]

    package init(act: Act, basedOn: Int, changes: [Change]) {
        self.act = act
        self.basedOn = basedOn
        self.changes = changes
    }
}
