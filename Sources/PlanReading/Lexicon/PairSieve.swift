/// Tells at once that no word starts at a place: a bit for every two scalars that open a word.
///
/// Two pairs may share a bit, so a set bit only says that a word may start; a bit that is not set is sure.
struct PairSieve: Sendable {
    private var bits: [UInt64]
    private let shift: UInt32

    /// Makes a sieve with some thirty bits for each of `count` pairs, 65,536 at most.
    init(count: Int) {
        var exponent: UInt32 = 9
        while exponent < 16, 1 << exponent < count * 32 { exponent += 1 }
        shift = 32 - exponent
        bits = [UInt64](repeating: 0, count: 1 << Int(exponent - 6))
    }

    /// Notes two scalars; 0 stands where none follows.
    mutating func insert(_ first: UInt32, _ second: UInt32) {
        let place = place(first, second)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// Says whether the two scalars may have been noted.
    @inline(__always)
    func mayHold(_ first: UInt32, _ second: UInt32) -> Bool {
        let place = place(first, second)
        return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
    }

    /// Multiplicative hashing by two odd numbers near 2³² divided by the golden ratio and by its square.
    @inline(__always)
    private func place(_ first: UInt32, _ second: UInt32) -> Int {
        Int((first &* 0x9E37_79B1 &+ second &* 0x61C8_864F) >> shift)
    }
}
