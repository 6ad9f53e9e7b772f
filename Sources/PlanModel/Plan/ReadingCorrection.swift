/// What a person changed about which targets a text holds (读取更正): one target taken out or put in.
///
/// A turn is one deed of a person; its parts stand and fall together.
public struct ReadingCorrection: Equatable, Sendable {
    /// What the person did.
    public enum Deed: String, Sendable, CaseIterable {
        /// A target was taken out, with the reason (拒绝).
        case reject
        /// Several became one (合并).
        case merge
        /// One became several (拆分).
        case split
        /// One was put in that the reader had missed (添加).
        case add
    }

    /// One target taken out or put in.
    public enum Change: Equatable, Sendable {
        /// The target at the span is none; the reason stands where its words were rejected.
        case remove(ReadNote.Reason?)
        /// This target stands at the span.
        case add(ReadTarget)
    }

    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// The deed's number among those that hold, from 1: later ones work on what earlier ones left.
    public var turn: Int
    /// What the person did.
    public var deed: Deed
    /// Where the quantity stands.
    public var span: SourceSpan
    /// The quantity, quoted.
    public var quantity: String
    /// Out or in.
    public var change: Change
    /// Who did it.
    public var madeBy: String
    /// On which day, `2026-01-31`.
    public var madeOn: String

    /// Makes a correction.
    public init(
        planSHA256: String, turn: Int, deed: Deed, span: SourceSpan, quantity: String, change: Change, madeBy: String,
        madeOn: String
    ) {
        self.planSHA256 = planSHA256
        self.turn = turn
        self.deed = deed
        self.span = span
        self.quantity = quantity
        self.change = change
        self.madeBy = madeBy
        self.madeOn = madeOn
    }

    /// The target that is put in; `nil` for one taken out.
    public var added: ReadTarget? {
        if case .add(let target) = change { target } else { nil }
    }
}

extension Reading {
    /// The reading with what people put right: turn by turn, in each first out, then in.
    ///
    /// A rejected target becomes a note with its reason. Targets and notes stay in document order.
    public func corrected(by corrections: [ReadingCorrection]) -> Reading {
        guard !corrections.isEmpty else { return self }
        var result = self
        for (_, turn) in Dictionary(grouping: corrections, by: \.turn).sorted(by: { $0.key < $1.key }) {
            for correction in turn { result.takeOut(correction) }
            result.targets += turn.compactMap(\.added)
        }
        result.targets.sort { $0.span < $1.span }
        result.notes.sort { $0.span < $1.span }
        return result
    }

    private mutating func takeOut(_ correction: ReadingCorrection) {
        guard case .remove(let reason) = correction.change else { return }
        targets.removeAll { $0.span == correction.span }
        guard let reason else { return }
        notes.append(ReadNote(span: correction.span, text: correction.quantity, reason: reason))
    }
}
