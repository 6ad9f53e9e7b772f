import PlanModel

/// Which targets say again what another one has promised: the same of the same by the same year.
///
/// The first in the text is the commitment; the others are places where it is mentioned.
struct RepeatedPromises: Sendable {
    /// The commitment of each place that repeats one.
    private let first: [String: String]
    /// The places of each commitment that is repeated, its own first.
    private let places: [String: [ReadTarget]]

    /// Compares targets as they count, what people checked included; `lastYear` is the deadline of those without one.
    init(_ reading: Reading, lastYear: Int?) {
        let alone = reading.elliptic
        var groups: [Key: [ReadTarget]] = [:]
        for target in reading.targets.sorted(by: { $0.span < $1.span }) where !alone.contains(target.id) {
            guard let key = Key(target, lastYear: lastYear) else { continue }
            groups[key, default: []].append(target)
        }
        var first: [String: String] = [:], places: [String: [ReadTarget]] = [:]
        for group in groups.values where group.count > 1 {
            places[group[0].id] = group
            for target in group.dropFirst() { first[target.id] = group[0].id }
        }
        self.first = first
        self.places = places
    }

    /// The commitment that a place belongs to.
    func commitment(of id: String) -> String { first[id] ?? id }

    /// Says whether a place only repeats another.
    func isRepeated(_ id: String) -> Bool { first[id] != nil }

    /// The places that say a commitment again, document order.
    func others(of commitment: String) -> [ReadTarget] { Array(places[commitment]?.dropFirst() ?? []) }

    /// All places that repeat one, each with its commitment.
    var all: [(target: ReadTarget, commitment: String)] {
        places.flatMap { id, group in group.dropFirst().map { ($0, id) } }.sorted { $0.0.span < $1.0.span }
    }

    /// Codes by commitment: where its own place has none, that of the first place that repeats it.
    func gathered(_ codes: [String: String]) -> [String: String] {
        var codes = codes
        for (target, commitment) in all where codes[commitment] == nil { codes[commitment] = codes[target.id] }
        return codes
    }

    /// What must be equal: a bare number promised upwards is a floor, one promised downwards a ceiling.
    private struct Key: Hashable {
        let indicator: IndicatorKey
        let kind: TargetKind
        let direction: Direction
        let comparator: Comparator
        let value: Double
        let upper: Double?
        let deadline: Int?
        let baseline: Int?

        init?(_ target: ReadTarget, lastYear: Int?) {
            guard let indicator = IndicatorKey(target) else { return nil }
            self.indicator = indicator
            kind = target.kind
            direction = target.direction
            comparator =
                switch (target.comparator, target.direction) {
                case (.exactly, .up): .atLeast
                case (.exactly, .down): .atMost
                default: target.comparator
                }
            value = target.value
            upper = target.upper
            deadline = target.deadline ?? lastYear
            baseline = target.baselineYear
        }
    }
}

extension Reading {
    /// With each target as people put it right.
    func checked(by confirmations: [Confirmation]) -> Reading {
        guard !confirmations.isEmpty else { return self }
        let places = LinkPlaces(self)
        let own = Dictionary(grouping: confirmations) { places.commitment(at: $0.span) ?? "" }
        var reading = self
        reading.targets = targets.map { $0.corrected(by: own[$0.id] ?? []) }
        return reading
    }
}
