/// Which body answers for a commitment, and how (责任分工).
public struct Responsibility: Equatable, Sendable {
    /// How a body takes part.
    public enum Role: String, Sendable, CaseIterable {
        /// It answers for the whole (牵头单位).
        case lead
        /// It helps (协助单位).
        case assist
    }

    /// The commitment's identifier.
    public var commitment: String
    /// The body's identifier.
    public var unit: String
    /// How it takes part.
    public var role: Role

    /// Makes a responsibility.
    public init(commitment: String, unit: String, role: Role) {
        self.commitment = commitment
        self.unit = unit
        self.role = role
    }
}

/// What a body submits for a period (报送).
public struct Report: Equatable, Sendable {
    /// Where a report stands.
    public enum State: String, Sendable, CaseIterable {
        /// Being written.
        case draft
        /// Sent, not yet checked.
        case submitted
        /// Sent back with a reason.
        case returned
        /// Checked and accepted.
        case approved
    }

    /// The commitment's identifier.
    public var commitment: String
    /// The body that owes it.
    public var unit: String
    /// The period it is about.
    public var period: Period
    /// Where it stands.
    public var state: State
    /// The day by which it was owed, `2026-01-20`.
    public var dueOn: String
    /// The day it came; `nil` when it has not.
    public var submittedOn: String?
    /// What it says in one sentence.
    public var note: String

    /// Makes a report.
    public init(
        commitment: String, unit: String, period: Period, state: State, dueOn: String, submittedOn: String?,
        note: String = ""
    ) {
        self.commitment = commitment
        self.unit = unit
        self.period = period
        self.state = state
        self.dueOn = dueOn
        self.submittedOn = submittedOn
        self.note = note
    }

    /// Says whether it came after the day it was owed.
    public var isLate: Bool { submittedOn.map { $0 > dueOn } ?? false }
}
