/// What was said with about the same probability on series that were held back, and how often it came true.
///
/// The question is that of `docs/decisions/0008-outlook.md`: whether a yearly series of a province that nothing was learned from
/// reaches, five years ahead, the value that the growth of the five years before would reach, or half of that growth.
package struct CalibrationBin: Equatable, Sendable {
    /// Probabilities from here on; the next bin begins a tenth higher.
    package let from: Double
    /// How many series.
    package let count: Int
    /// The mean of what was said.
    package let said: Double
    /// How many came true.
    package let met: Int

    package init(from: Double, count: Int, said: Double, met: Int) {
        self.from = from
        self.count = count
        self.said = said
        self.met = met
    }
}
