/// Tells most scalars apart from a few at once, by their six lowest bits.
///
/// Chinese text is hard to predict: a chain of comparisons for each scalar costs more than one look at a mask. A scalar
/// that passes may still be another one.
struct ScalarSieve: Sendable {
    private let mask: UInt64

    /// Makes a sieve that lets these scalars pass.
    init(_ scalars: Unicode.Scalar...) {
        mask = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// Makes a sieve that lets scalars of these values pass.
    init(_ values: [UInt32]) {
        mask = values.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// Says whether a scalar may be among them.
    @inline(__always)
    func mayHold(_ scalar: Unicode.Scalar) -> Bool { mask >> UInt64(scalar.value & 63) & 1 != 0 }
}
