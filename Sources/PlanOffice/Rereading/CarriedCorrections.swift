import PlanModel

/// The deeds of people done again upon another reading, one behind the other.
///
/// What was put in stays where its words stand still, and takes the place of what is read there now. What was taken out
/// is the commitment of its kind that shares most with the place. A deed whose words are not there is lost whole.
struct CarriedCorrections: Sendable {
    /// As they hold upon the new reading.
    private(set) var kept: [ReadingCorrection] = []
    /// Deeds that hold no more, each by its first part, what it put in before what it took out.
    private(set) var lost: [ReadingCorrection] = []
    private let move: TextMove
    private var standing: [ReadCommitment]

    init(_ corrections: [ReadingCorrection], _ move: TextMove) {
        self.move = move
        standing = move.version.reading.commitments
        for turn in corrections.turns { carry(turn) }
    }

    private mutating func carry(_ turn: [ReadingCorrection]) {
        var additions: [ReadingCorrection] = []
        for part in turn {
            guard let added = part.added else { continue }
            guard let place = move.place(of: part.span, quoted: part.quote) else {
                lose(turn)
                return
            }
            additions.append(moved(part, .add(move.moved(added, to: place)), place))
        }
        let removals = removals(turn, making: additions)
        if additions.isEmpty, removals.isEmpty {
            lose(turn)
            return
        }
        let gone = Set(removals.map(\.commitment))
        standing.removeAll { gone.contains($0.id) }
        standing += additions.compactMap(\.added)
        kept += removals + additions
    }

    private mutating func lose(_ turn: [ReadingCorrection]) {
        lost += (turn.first { $0.added != nil } ?? turn.first).map { [$0] } ?? []
    }

    /// What the deed takes out, and what stands where it puts something in.
    private func removals(
        _ turn: [ReadingCorrection], making additions: [ReadingCorrection]
    ) -> [ReadingCorrection] {
        var removals: [ReadingCorrection] = []
        func take(_ commitment: ReadCommitment, for part: ReadingCorrection, _ reason: ReadNote.Reason?) {
            guard !removals.contains(where: { $0.commitment == commitment.id }) else { return }
            removals.append(moved(part, .remove(reason), commitment.span))
        }
        for part in turn where part.added == nil {
            let place = part.deed == .reject ? move.place(of: part.span, quoted: part.quote) : move(part.span)
            let found = place.flatMap { standing.nearest(part.kind, to: $0) }
            if let found { take(found, for: part, part.reason) }
        }
        for part in additions {
            for other in standing where other.kind == part.kind && other.span.overlaps(part.span) {
                take(other, for: part, nil)
            }
        }
        return removals
    }

    private func moved(
        _ part: ReadingCorrection, _ change: ReadingCorrection.Change, _ place: SourceSpan
    ) -> ReadingCorrection {
        var part = part
        part.planSHA256 = move.version.source.sha256
        part.span = place
        part.change = change
        part.quote = move.version.source.text(at: place)
        return part
    }
}
