/// Comparisons that forgive the last digits of floating-point arithmetic.
///
/// Two numbers are the same when they differ by no more than 10⁻⁹ of the larger one; so only 0 is the same as 0.
enum Closeness {
    static let relativeTolerance = 1e-9
    /// Moments closer than half a minute are one moment; in years.
    static let momentTolerance = 1e-6

    static func same(_ left: Double, _ right: Double) -> Bool {
        left == right || abs(left - right) <= relativeTolerance * max(abs(left), abs(right))
    }

    static func atLeast(_ left: Double, _ right: Double) -> Bool { left > right || same(left, right) }

    static func more(_ left: Double, _ right: Double) -> Bool { left > right && !same(left, right) }

    /// `left − right`, and exactly 0 when they are the same.
    static func difference(_ left: Double, _ right: Double) -> Double { same(left, right) ? 0 : left - right }

    static func sameMoment(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= momentTolerance }

    static func after(_ left: Double, _ right: Double) -> Bool { left > right + momentTolerance }
}

extension Double {
    /// The number itself, or `nil` when it is infinite or not a number.
    var finite: Double? { isFinite ? self : nil }
}
