/// The line through the first and the last value, drawn on.
///
///     ŷ(n+h) = y(n) + h · (y(n) − y(1)) / (n − 1)
///
/// Source: Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed., §5.2.
enum DriftForecast {
    /// `horizon` values in the unit of `values`, nearest first; `values` holds at least two, oldest first.
    static func forecast(_ values: [Double], horizon: Int) -> [Double] {
        let count = values.count
        let last = values[count - 1]
        let step = (last - values[0]) / Double(count - 1)
        return (0..<horizon).map { last + Double($0 + 1) * step }
    }
}
