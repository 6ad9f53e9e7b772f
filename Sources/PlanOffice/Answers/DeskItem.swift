package import PlanModel

/// A commitment at the desk: as read, as it stands, and what people did about it.
package struct DeskItem: Equatable, Sendable, Identifiable {
    package var id: String
    package var state: DeskState
    /// How it came to be, unless the reader found it.
    package var origin: ReadingCorrection.Deed?
    /// As read from the text.
    package var read: ReadCommitment
    /// With what people checked.
    package var now: ReadCommitment
    /// The fields of a task or project, as read and as they stand; empty for targets and where only counts are asked.
    package var readFields: [WorkField: String] = [:]
    package var fields: [WorkField: String] = [:]
    /// Checked fields of a target.
    package var confirmations: [Confirmation]
    /// What says that a task or project was checked.
    package var check: ReadingCorrection?
    /// How it was rejected, or came to be.
    package var correction: ReadingCorrection?
    package var code: String?
    /// The next one of its kind, which it could be merged with; `nil` where only counts are asked.
    package var next: String?

    package init(
        id: String, state: DeskState, origin: ReadingCorrection.Deed?, read: ReadCommitment, now: ReadCommitment,
        confirmations: [Confirmation] = [], check: ReadingCorrection? = nil, correction: ReadingCorrection? = nil,
        code: String? = nil
    ) {
        self.id = id
        self.state = state
        self.origin = origin
        self.read = read
        self.now = now
        self.confirmations = confirmations
        self.check = check
        self.correction = correction
        self.code = code
    }

    package var kind: CommitmentKind { now.kind }

    /// Says whether there is something to take back.
    package var canBeTakenBack: Bool { !confirmations.isEmpty || check != nil || correction != nil }
}
