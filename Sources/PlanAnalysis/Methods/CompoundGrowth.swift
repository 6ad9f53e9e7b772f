#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Compound annual growth.
enum CompoundGrowth {
    /// (last ÷ first)^(1 ÷ years) − 1.
    ///
    /// - Returns: `nil` from zero, across a change of sign, over no time, and where the number is not finite.
    static func rate(from first: Double, to last: Double, years: Int) -> Double? {
        guard years > 0, first != 0, last / first >= 0 else { return nil }
        return (pow(last / first, 1 / Double(years)) - 1).finite
    }

    /// value · (1 + rate)^years, or `nil` where the number is not finite.
    static func value(_ value: Double, growingAt rate: Double, years: Int) -> Double? {
        (value * pow(1 + rate, Double(years))).finite
    }

    /// base^exponent.
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
