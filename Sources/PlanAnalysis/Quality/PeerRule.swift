import PlanModel

/// How one indicator moved over all areas, period by period: worked out once for all of them.
struct PeerMoves {
    /// The middle of all areas' changes in a period.
    struct Move {
        let middle: Double
        let spread: Double
        let areas: Int
    }

    private struct Digits: Hashable {
        let end: Double
        let value: Double
    }

    private let moves: [Double: Move]
    private let digits: [Digits: Int]

    init(_ family: [QualitySeries]) {
        var changes: [Double: [Double]] = [:]
        var digits: [Digits: Int] = [:]
        for series in family {
            for change in series.changes { changes[change.end, default: []].append(change.size) }
            for (observation, value) in zip(series.observations, series.values) where value.isFinite {
                digits[Digits(end: observation.period.end, value: value), default: 0] += 1
            }
        }
        self.digits = digits
        moves = changes.compactMapValues { sizes in
            guard let middle = Robust.median(sizes), let spread = Robust.deviation(sizes) else { return nil }
            return Move(middle: middle, spread: spread, areas: sizes.count)
        }
    }

    /// How the areas moved to the end of a period.
    func move(to end: Double) -> Move? { moves[end] }

    /// How many areas have this very value at the end of a period.
    func areas(with value: Double, at end: Double) -> Int { digits[Digits(end: end, value: value)] ?? 0 }
}

/// A value's change against the change of the same indicator over all areas.
struct PeerRule {
    let moves: PeerMoves
    let settings: DataQuality.Settings

    func doubts(_ series: QualitySeries) -> [DataDoubt] {
        series.changes.compactMap { change in
            guard let move = moves.move(to: change.end), move.areas > settings.fewestPeers else { return nil }
            let off = abs(change.size - move.middle)
            guard off > settings.deviations * max(move.spread, 1), off > 100 * settings.smallestShare else {
                return nil
            }
            let unit = series.unitOfChange
            return DataDoubt(
                series.observations[change.place],
                .unlikePeers(
                    change: Quantity(change.size, unit), peers: Quantity(move.middle, unit), areas: move.areas - 1))
        }
    }
}

extension QualitySeries {
    /// A change on the period before: in percent, of shares in points.
    struct Change {
        let place: Int
        let end: Double
        let size: Double
    }

    /// The changes between periods that follow each other.
    var changes: [Change] {
        zip(observations.indices.dropFirst(), observations.indices).compactMap { place, before in
            let (now, then) = (values[place], values[before])
            let isNext = abs(observations[place].period.start - observations[before].period.end) < 1e-9
            guard isNext, now.isFinite, then.isFinite, isShare || then > 0 else { return nil }
            let size = isShare ? now - then : (now / then - 1) * 100
            return Change(place: place, end: observations[place].period.end, size: size)
        }
    }
}
