/// What a person changed about what a text promises (读取更正): one commitment taken out or put in.
///
/// A turn is one deed of a person; its parts stand and fall together.
public struct ReadingCorrection: Equatable, Sendable {
    /// What the person did.
    public enum Deed: String, Sendable, CaseIterable {
        /// A commitment was taken out, with the reason (拒绝).
        case reject
        /// Several became one (合并).
        case merge
        /// One became several (拆分).
        case split
        /// One was put in that the reader had missed (添加).
        case add
        /// A task or project was compared with the text and stands as the person left it (核对).
        case check
    }

    /// One commitment taken out or put in.
    public enum Change: Equatable, Sendable {
        /// The commitment at the span is none; the reason stands where its words were rejected.
        case remove(ReadNote.Reason?)
        /// This commitment stands at the span.
        case add(ReadCommitment)
    }

    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// The deed's number among those that hold, from 1: later ones work on what earlier ones left.
    public var turn: Int
    /// What the person did.
    public var deed: Deed
    /// What sort of commitment goes or comes.
    public var kind: CommitmentKind
    /// Where its quantity, paragraph or title stands.
    public var span: SourceSpan
    /// The words at the span.
    public var quote: String
    /// Out or in.
    public var change: Change
    /// Who did it.
    public var madeBy: String
    /// On which day, `2026-01-31`.
    public var madeOn: String

    /// Makes a correction.
    public init(
        planSHA256: String, turn: Int, deed: Deed, kind: CommitmentKind, span: SourceSpan, quote: String,
        change: Change, madeBy: String, madeOn: String
    ) {
        self.planSHA256 = planSHA256
        self.turn = turn
        self.deed = deed
        self.kind = kind
        self.span = span
        self.quote = quote
        self.change = change
        self.madeBy = madeBy
        self.madeOn = madeOn
    }

    /// The identifier of what goes or comes.
    public var commitment: String { "\(kind.letter)\(span.start)" }

    /// The commitment that is put in; `nil` for one taken out.
    public var added: ReadCommitment? {
        if case .add(let commitment) = change { commitment } else { nil }
    }

    /// Why its words promise nothing; `nil` for what was not rejected.
    public var reason: ReadNote.Reason? {
        if case .remove(let reason) = change { reason } else { nil }
    }
}

extension [ReadingCorrection] {
    /// The deeds in the order they were done, each with its parts.
    public var turns: [[ReadingCorrection]] {
        Dictionary(grouping: self, by: \.turn).sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Reading {
    /// The reading with what people put right: turn by turn, in each first out, then in.
    ///
    /// What was rejected becomes a note with its reason. Everything stays in document order.
    public func corrected(by corrections: [ReadingCorrection]) -> Reading {
        guard !corrections.isEmpty else { return self }
        var result = self
        for turn in corrections.turns {
            for correction in turn where correction.added == nil { result.takeOut(correction) }
            for commitment in turn.compactMap(\.added) { result.putIn(commitment) }
        }
        result.targets.sort { $0.span < $1.span }
        result.tasks.sort { $0.span < $1.span }
        result.projects.sort { $0.span < $1.span }
        result.notes.sort { $0.span < $1.span }
        return result
    }

    private mutating func putIn(_ commitment: ReadCommitment) {
        switch commitment {
        case .target(let target): targets.append(target)
        case .task(let task): tasks.append(task)
        case .project(let project): projects.append(project)
        }
    }

    private mutating func takeOut(_ correction: ReadingCorrection) {
        let before = targets.count + tasks.count + projects.count
        switch correction.kind {
        case .target: targets.removeAll { $0.span == correction.span }
        case .task: tasks.removeAll { $0.span == correction.span }
        case .project: projects.removeAll { $0.span == correction.span }
        }
        guard let reason = correction.reason, targets.count + tasks.count + projects.count < before else { return }
        notes.append(ReadNote(span: correction.span, text: correction.quote, reason: reason))
    }
}
