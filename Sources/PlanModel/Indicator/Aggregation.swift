/// How an indicator adds up over areas and over time (汇总方式).
///
/// Written as one word, which speaks of areas while time follows from the indicator's ``Timing``, or as both:
/// `sum`, `mean:population`, `last`, `none`, `areas=sum;time=last`, `time=mean:output`. Two older words stay:
/// `weighted_mean` is a mean whose weight is not said, so nothing can be added up by it yet, and `maximum` is `max`.
public struct Aggregation: Hashable, Sendable {
    /// What is done with the values of parts.
    public enum Rule: Hashable, Sendable {
        /// The parts add up.
        case sum
        /// A mean, weighted by another indicator; `nil` when it is not said by which.
        case mean(weight: String?)
        /// The largest part.
        case maximum
        /// The smallest part.
        case minimum
        /// The last part; over time only.
        case last
        /// Parts say nothing about the whole.
        case never
    }

    /// Over areas.
    public let areas: Rule
    /// Over time; `nil` leaves it to the indicator's timing.
    public let time: Rule?

    /// Makes an aggregation; the last of several areas has no meaning and is taken as none.
    public init(areas: Rule, time: Rule? = nil) {
        self.areas = areas == .last ? .never : areas
        self.time = time
    }

    /// The parts add up.
    public static let sum = Aggregation(areas: .sum)
    /// A mean, weighted by an indicator that is not said.
    public static let weightedMean = Aggregation(areas: .mean(weight: nil))
    /// The largest part.
    public static let maximum = Aggregation(areas: .maximum)
    /// The smallest part.
    public static let minimum = Aggregation(areas: .minimum)
    /// The last value in time; areas say nothing about the whole.
    public static let last = Aggregation(areas: .never, time: .last)
    /// Parts say nothing about the whole.
    public static let none = Aggregation(areas: .never)

    /// What is done over time with values of a timing.
    ///
    /// Where nothing is declared: values in the period and year to date add up when areas do (of a running sum that
    /// means that its single periods do), and follow the largest or smallest when areas do; the value at the end is that
    /// of the last part; ratios, 同比 and indices do not convert.
    public func time(of timing: Timing) -> Rule {
        if let time { return time.isMeaningful(for: timing) ? time : .never }
        switch timing {
        case .end: return .last
        case .yearToDate: return areas == .sum ? .sum : .last
        case .period:
            switch areas {
            case .sum, .maximum, .minimum: return areas
            case .mean, .last, .never: return .never
            }
        case .yearOnYear, .ratio, .index: return .never
        }
    }

    /// The indicators that weigh its means.
    public var weights: [String] {
        var found: [String] = []
        for case .mean(let weight?) in [areas, time ?? .never] where !found.contains(weight) { found.append(weight) }
        return found
    }
}

extension Aggregation.Rule {
    /// Says whether it may be done over time with values of a timing.
    ///
    /// A running sum only carries on or is differenced; stocks, ratios and rates do not add up over time; 同比 and
    /// indices only chain over whole years, which needs no rule.
    public func isMeaningful(for timing: Timing) -> Bool {
        switch timing {
        case .period: true
        case .end, .ratio: self != .sum
        case .yearToDate: self == .sum || self == .last || self == .never
        case .yearOnYear, .index: self == .never
        }
    }
}
