#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The distribution of scaled errors, as seen at rolling origins of real series.
///
/// Its quantiles are those of |y − ŷ| / scale by steps ahead, for series of like length; above and below the point forecast
/// are alike, because the sets lean to opposite sides and neither lean is a law. Between quantiles the line is straight;
/// beyond the last step of the table errors grow by the power of the step by which they grew over its second half.
struct ErrorDistribution: Equatable, Sendable {
    /// The shares of |errors| that the table's quantiles stand for, rising.
    static let shares = [
        0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 0.995,
    ]

    /// How long a history the table is for.
    let lengths: ClosedRange<Int>
    /// Quantiles by step ahead, then by share.
    let quantiles: [[Double]]

    /// The |error| that this share of all stays within, in scales, a number of steps ahead (from 1).
    func quantile(_ share: Double, step: Int) -> Double {
        let (row, growth) = place(step)
        let points = quantiles[row]
        guard let after = Self.shares.firstIndex(where: { $0 >= share }) else {
            return growth * points[points.count - 1]
        }
        let (lower, low) = after == 0 ? (0, 0) : (Self.shares[after - 1], points[after - 1])
        return growth * (low + (points[after] - low) * (share - lower) / (Self.shares[after] - lower))
    }

    /// The share of errors, signed, that lie below `error` scales, a number of steps ahead; never 0 or 1.
    func share(below error: Double, step: Int) -> Double {
        let (row, growth) = place(step)
        let points = quantiles[row]
        let size = abs(error) / growth
        var within = 1 - (1 - Self.shares[points.count - 1]) * exp(1 - max(size / points[points.count - 1], 1))
        if let after = points.firstIndex(where: { $0 > size }) {
            let (lower, low) = after == 0 ? (0, 0) : (Self.shares[after - 1], points[after - 1])
            within = lower + (Self.shares[after] - lower) * (size - low) / (points[after] - low)
        }
        return error < 0 ? (1 - within) / 2 : (1 + within) / 2
    }

    /// A share for use as a probability: its odds to the power ¾.
    ///
    /// A target is mostly set where a series was heading, so the distance from forecast to target is partly the forecast's own
    /// error, and what looks unlikely comes true more often than the errors say. The power is the best, to a twentieth, on the
    /// learned provinces at origins before the last.
    static func cautious(_ share: Double) -> Double {
        let (yes, no) = (pow(share, 0.75), pow(1 - share, 0.75))
        return yes / (yes + no)
    }

    /// The row for a step, and what its quantiles are to be multiplied by.
    private func place(_ step: Int) -> (row: Int, growth: Double) {
        let last = quantiles.count
        if step <= last { return (step - 1, 1) }
        let middle = Self.shares.firstIndex(of: 0.8) ?? 0
        let power = log(quantiles[last - 1][middle] / quantiles[last / 2 - 1][middle]) / log(2)
        return (last - 1, pow(Double(step) / Double(last), min(max(power, 0.5), 1.2)))
    }
}

extension ErrorDistribution {
    /// The distribution for a history of this length, with seasons within the year or without.
    static func fitting(count: Int, isSeasonal: Bool) -> ErrorDistribution {
        let tables = isSeasonal ? seasonal : yearly
        return tables.last { $0.lengths.lowerBound <= count } ?? tables[0]
    }
}
