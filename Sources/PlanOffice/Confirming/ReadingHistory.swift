import PlanModel

/// How each commitment of the reading came to stand as it does: the corrections done again, one behind the other.
struct ReadingHistory: Sendable {
    /// A commitment with what was done about it.
    struct Entry: Sendable {
        /// As it stands.
        var now: ReadCommitment
        /// As the reader, a merger, a split or an addition left it, before anybody checked it.
        var read: ReadCommitment
        /// What made it; `nil` where the reader found it.
        var origin: ReadingCorrection?
        /// What says that it was checked.
        var check: ReadingCorrection?
    }

    private(set) var standing: [String: Entry]
    /// What was rejected and does not stand, by identifier.
    private(set) var rejected: [String: Entry] = [:]
    /// By an identifier that stands no more, what took its place.
    private var heirs: [String: String] = [:]

    init(_ reading: Reading, _ corrections: [ReadingCorrection]) {
        standing = Dictionary(
            reading.commitments.map { ($0.id, Entry(now: $0, read: $0)) }, uniquingKeysWith: { first, _ in first })
        for turn in corrections.turns { apply(turn) }
        for id in standing.keys { rejected[id] = nil }
    }

    /// The identifier under which a commitment stands now; itself when nothing took its place.
    func heir(of id: String) -> String {
        var id = id
        var seen: Set<String> = []
        while standing[id] == nil, seen.insert(id).inserted, let next = heirs[id] { id = next }
        return id
    }

    private mutating func apply(_ turn: [ReadingCorrection]) {
        var gone: [Entry] = []
        for part in turn where part.added == nil {
            guard let entry = standing[part.commitment], entry.now.span == part.span else { continue }
            standing[part.commitment] = nil
            gone.append(entry)
            if part.deed == .reject {
                rejected[part.commitment] = Entry(now: entry.now, read: entry.read, origin: part, check: entry.check)
            }
        }
        for part in turn {
            guard let added = part.added else { continue }
            var entry = Entry(now: added, read: added, origin: part)
            if part.deed == .check {
                entry = Entry(now: added, read: gone.first?.read ?? added, origin: gone.first?.origin, check: part)
            }
            standing[added.id] = entry
        }
        let additions = turn.compactMap(\.added)
        for entry in gone {
            heirs[entry.now.id] = (additions.nearest(entry.now.kind, to: entry.now.span) ?? additions.first)?.id
        }
    }
}
