/// Eight numbers that are worked on at once: one for each smoothing parameter.
///
/// Only +, −, ×, ÷ and the square root are used on them, which IEEE 754 fixes to the last bit.
typealias Lanes = SIMD8<Double>

extension Lanes {
    /// ⅛, ²⁄₈ … 1: the smoothing parameters α of ``DynamicTheta``.
    static let eighths = Lanes(0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1)
    /// The smoothing parameters α of ``TrendLattice``.
    static let smoothing = Lanes(0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1)

    /// Each lane to a whole power ≥ 0, by squaring.
    func power(_ exponent: Int) -> Lanes {
        var (result, base, left) = (Lanes(repeating: 1), self, exponent)
        while left > 0 {
            if left & 1 == 1 { result *= base }
            base *= base
            left >>= 1
        }
        return result
    }

    /// How likely models with these sums of squared errors are, against the best of all.
    ///
    ///     likelihood = (least / sum)^(count / 2)
    ///
    /// The Gaussian likelihood with the variance at its best; 1 for the best model.
    func likelihood(against least: Double, count: Int) -> Lanes {
        (Lanes(repeating: least) / self).squareRoot().power(count)
    }
}
