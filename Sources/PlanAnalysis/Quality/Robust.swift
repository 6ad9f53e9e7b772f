/// Middles that a few wrong values do not move.
enum Robust {
    /// The middle value; `nil` of none.
    static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The median absolute deviation from the median, scaled to a standard deviation; `nil` of fewer than three.
    static func deviation(_ values: [Double]) -> Double? {
        guard values.count >= 3, let middle = median(values),
            let spread = median(values.map { abs($0 - middle) })
        else { return nil }
        return 1.4826 * spread
    }
}
