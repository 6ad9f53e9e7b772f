internal import PlanModel

extension PlanAccount {
    /// Reads all that is kept, inside the caller's transaction.
    init(_ db: any Connection, nature: Nature) throws {
        self.init(head: try AuditTrail.head(db), nature: nature)
        indicators = try IndicatorTable.all(db)
        observations = try ObservationTable.current(db)
        superseded = try ObservationTable.superseded(db)
        annualTargets = try AnnualTargetTable.all(db)
        sources = try SourceTable.all(db)
        areas = try AreaTable.all(db)
        units = try ResponsibleUnitTable.all(db)
        codes = try CommitmentCodeTable.all(db)
        guard let plan = try PlanVersionTable.newest(db) else { return }
        version = try PlanVersionTable.version(db, id: plan.id)
        confirmations = try ConfirmationTable.all(db, plan: plan.sha256)
        corrections = try ReadingCorrection.all(db, plan: plan.sha256)
        adoption = try AdoptionTable.current(db, plan: plan.sha256)
        links = try IndicatorLinkTable.all(db, plan: plan.sha256)
        responsibilities = try ResponsibilityTable.all(db, plan: plan.sha256)
        reports = try ReportTable.all(db, plan: plan.sha256)
        evaluation = try EvaluationTable.newest(db, plan: plan.sha256)
    }
}

extension ReadingCorrection {
    /// The current ones of a plan, of targets, tasks and projects, by turn.
    static func all(_ db: any Connection, plan: String) throws -> [ReadingCorrection] {
        let all = try ReadingCorrectionTable.all(db, plan: plan) + WorkCorrectionTable.all(db, plan: plan)
        return all.turns.flatMap(\.self)
    }
}
