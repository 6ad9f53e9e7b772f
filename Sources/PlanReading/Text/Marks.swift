/// The places of a passage at which something other than a plain Chinese character stands.
///
/// Numbers, dates, brackets, quotes and the ends of sentences and clauses all start there, so one scan serves the
/// scanners of them all.
struct Marks {
    /// In order.
    let places: [Int32]

    /// Finds them; every place is written and counts only where it is one, so nothing has to be predicted.
    init(_ scalars: [Unicode.Scalar]) {
        let numerals = Self.numerals
        places = [Int32](unsafeUninitializedCapacity: scalars.count) { buffer, count in
            for (index, scalar) in scalars.enumerated() {
                buffer[count] = Int32(truncatingIfNeeded: index)
                let offset = scalar.value &- Self.first
                let isPlain = offset < Self.size && numerals[Int(offset & 0x7FFF) >> 6] >> UInt64(offset & 63) & 1 == 0
                count += isPlain ? 0 : 1
            }
        }
    }

    private static let first: UInt32 = 0x4E00
    private static let size: UInt32 = 0x5200

    /// A bit for each Chinese character of the basic block that starts a number.
    private static let numerals: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 0x8000 / 64)
        for value in first..<(first + size) {
            guard let scalar = Unicode.Scalar(value), scalar.startsNumber else { continue }
            let offset = value - first
            bits[Int(offset) >> 6] |= 1 << UInt64(offset & 63)
        }
        return bits
    }()
}
