/// A person made a version the plan (采纳): from then on its commitments are no longer only read by machine.
public struct Adoption: Equatable, Sendable {
    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// Who adopted it.
    public var adoptedBy: String
    /// On which day, `2026-01-31`.
    public var adoptedOn: String

    /// Makes an adoption.
    public init(planSHA256: String, adoptedBy: String, adoptedOn: String) {
        self.planSHA256 = planSHA256
        self.adoptedBy = adoptedBy
        self.adoptedOn = adoptedOn
    }
}

/// The lasting code of a commitment (事项编号), such as `14-1-01` or `27-03`, and where it stands in one text.
///
/// A code is given when a version is adopted, is never used twice, and goes with its commitment into later texts.
public struct CommitmentCode: Equatable, Sendable {
    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// The code.
    public var code: String
    /// The commitment's identifier in that text, `t`, `k` or `p` and its offset.
    public var commitment: String
    /// Where the commitment stands in that text.
    public var span: SourceSpan

    /// Makes a code.
    public init(planSHA256: String, code: String, commitment: String, span: SourceSpan) {
        self.planSHA256 = planSHA256
        self.code = code
        self.commitment = commitment
        self.span = span
    }
}
