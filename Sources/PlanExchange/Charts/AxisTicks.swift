import Glibc

/// Where the lines of an axis stand: multiples of 1, 2 or 5 times a power of ten.
struct AxisTicks: Equatable {
    /// From one line to the next.
    let step: Double
    /// Where the axis begins, on a line.
    let lower: Double
    /// Where it ends; on a line only when one is near.
    let upper: Double
    /// The lines, lowest first.
    let values: [Double]
    /// Digits behind the point that tell the lines apart.
    let decimals: Int

    /// Covers values from `lower` to `upper` with `count` lines at most; equal ends are spread.
    init(from lower: Double, to upper: Double, count: Int) {
        let (low, high) = AxisTicks.spread(lower, upper)
        let rough = (high - low) / Double(max(count, 1))
        let power = pow(10, floor(log10(rough)))
        let step = ([1, 2, 5, 10].first { $0 * power >= rough * (1 - 1e-9) } ?? 10) * power
        let first = floor(low / step + 1e-9)
        let ceiling = ceil(high / step - 1e-9)
        let isNear = ceiling * step - high < 0.35 * step
        let end = isNear ? ceiling * step : high
        let last = floor(end / step + 1e-9)
        self.step = step
        self.lower = first * step
        self.upper = end
        values = stride(from: first, through: last, by: 1).map { $0 * step == 0 ? 0 : $0 * step }
        decimals = max(0, min(12, Int(-floor(log10(step) + 1e-9))))
    }

    private static func spread(_ lower: Double, _ upper: Double) -> (Double, Double) {
        if upper - lower > abs(upper) * 1e-9 { return (lower, upper) }
        let margin = upper == 0 ? 1 : abs(upper) * 0.1
        return lower == 0 && upper == 0 ? (0, 1) : (lower - margin, upper + margin)
    }

    /// The years to be named between two, counted back from the last so that the deadline is always named.
    static func years(from first: Int, to last: Int, room: Double, width: Double) -> [Int] {
        let fitting = max(1, Int(room / width))
        let span = last - first
        let step = [1, 2, 5, 10, 20, 50, 100].first { span / $0 <= fitting } ?? max(1, span)
        return stride(from: last, through: first, by: -step).reversed()
    }
}
