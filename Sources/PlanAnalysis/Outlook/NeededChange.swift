public import PlanModel

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Which change a year a target still needs, and how often such a change has been seen.
///
///     points:   needed = (target − last) / years
///     rate:     needed = (target / last)^(1 / years) − 1
///
/// A change counts as such when it is at least as large in the direction the target lies in: at least as much up for at least
/// and more than, at least as much down for at most and less than. About and exactly lie where the target lies from the last value;
/// of `between` its nearer end counts, and inside the range no change is needed.
public struct NeededChange: Equatable, Sendable {
    /// How change is measured; series of different size compare in rates, shares in percentage points.
    public enum Measure: Sendable {
        /// Differences, in the unit of the values.
        case points
        /// Growth rates, 0.05 for 5 %; only positive values have them.
        case rate
    }

    /// How often something was seen.
    public struct Frequency: Equatable, Sendable {
        /// How often it happened.
        public var times = 0
        /// Out of how many occasions.
        public var occasions = 0

        /// times ÷ occasions, 0…1; `nil` without an occasion.
        public var share: Double? { occasions > 0 ? Double(times) / Double(occasions) : nil }
    }

    /// The change a year; below 0 where it may fall.
    public let yearly: Double
    /// Says whether the last value meets the target already.
    public let isMet: Bool
    /// Single years of the indicator's own history with such a change.
    public let own: Frequency
    /// Runs of as many years as are left, in the own history, whose mean change was such a change; runs overlap.
    public let ownSustained: Frequency
    /// Single years with such a change in the histories of others.
    public let peers: Frequency
    /// Runs of as many years as are left in the histories of others.
    public let peersSustained: Frequency

    /// Measures what is still needed; `nil` when no year is left, the history is empty, or the change is no number.
    ///
    /// - Parameters:
    ///   - comparator: How the target compares.
    ///   - target: In the unit of the histories.
    ///   - upper: The upper end of `between`.
    ///   - years: How many years are left, at least 1.
    ///   - history: Yearly values without holes, oldest first.
    ///   - others: Histories of the same indicator elsewhere, such as in the other provinces; may be of any length.
    ///   - measure: Points or rates. Changes to or from what is not positive have no rate and are left out.
    public init?(
        _ comparator: Comparator, _ target: Double, upper: Double? = nil, in years: Int, after history: [Double],
        others: [[Double]] = [], measure: Measure
    ) {
        guard years > 0, let last = history.last else { return nil }
        let (aim, direction) = Self.aim(comparator, target, upper ?? target, last: last)
        guard let needed = Self.change(from: last, to: aim, years: years, measure) else { return nil }
        yearly = needed
        isMet = comparator.holds(last, target, upper ?? target)
        let count = { (histories: [[Double]], span: Int) in
            histories.reduce(into: Frequency()) { Self.count($1, span, needed, direction, measure, into: &$0) }
        }
        own = count([history], 1)
        ownSustained = count([history], years)
        peers = count(others, 1)
        peersSustained = count(others, years)
    }

    private static func aim(
        _ comparator: Comparator, _ target: Double, _ upper: Double, last: Double
    ) -> (value: Double, direction: Double) {
        switch comparator {
        case .atLeast, .moreThan: (target, 1)
        case .atMost, .lessThan: (target, -1)
        case .about, .exactly: (target, target >= last ? 1 : -1)
        case .between: last < target ? (target, 1) : last > upper ? (upper, -1) : (last, 1)
        }
    }

    private static func change(from first: Double, to last: Double, years: Int, _ measure: Measure) -> Double? {
        switch measure {
        case .points: return ((last - first) / Double(years)).finite
        case .rate:
            guard first > 0, last > 0 else { return nil }
            return (pow(last / first, 1 / Double(years)) - 1).finite
        }
    }

    private static func count(
        _ history: [Double], _ span: Int, _ needed: Double, _ direction: Double, _ measure: Measure,
        into frequency: inout Frequency
    ) {
        for (first, last) in zip(history, history.dropFirst(span)) {
            guard let seen = change(from: first, to: last, years: span, measure) else { continue }
            frequency.occasions += 1
            if Closeness.atLeast(direction * seen, direction * needed) { frequency.times += 1 }
        }
    }
}

extension Comparator {
    /// Says whether a value meets a target; about forgives 5 % to either side.
    fileprivate func holds(_ value: Double, _ target: Double, _ upper: Double) -> Bool {
        switch self {
        case .atLeast: Closeness.atLeast(value, target)
        case .moreThan: Closeness.more(value, target)
        case .atMost: Closeness.atLeast(target, value)
        case .lessThan: Closeness.more(target, value)
        case .about: Closeness.atLeast(0.05 * abs(target), abs(value - target))
        case .exactly: Closeness.same(value, target)
        case .between: Closeness.atLeast(value, target) && Closeness.atLeast(upper, value)
        }
    }
}
