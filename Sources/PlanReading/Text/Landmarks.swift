/// The places of a passage at which something other than a plain Chinese character stands.
///
/// Numbers, dates, brackets, quotes and the ends of sentences and clauses all start there, so one scan serves the
/// scanners of them all.
struct Landmarks {
    /// In order.
    let places: [Int32]

    /// Finds them; every place is written and counts only where it is one, so nothing has to be predicted.
    init(_ scalars: [Unicode.Scalar]) {
        let plain = Self.plain
        places = [Int32](unsafeUninitializedCapacity: scalars.count) { buffer, count in
            for (index, scalar) in scalars.enumerated() {
                buffer[count] = Int32(truncatingIfNeeded: index)
                let offset = Int(min(scalar.value &- Self.first, Self.size))
                count += Int(1 ^ (plain[offset >> 6] >> UInt64(offset & 63) & 1))
            }
        }
    }

    /// Says whether a year or the name of a plan may be among the numbers.
    func holdDates(_ figures: [Figure], _ passage: Passage) -> Bool {
        figures.contains { $0.kind == .date } || places.contains { passage.scalars[Int($0)] == "十" }
    }

    private static let first: UInt32 = 0x4E00
    private static let size: UInt32 = 0x5200

    /// A bit for each Chinese character of the basic block that starts no number; none for what stands behind the block.
    private static let plain: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: Int(size) / 64 + 1)
        for value in first..<(first + size) {
            guard let scalar = Unicode.Scalar(value), !scalar.startsNumber else { continue }
            let offset = value - first
            bits[Int(offset) >> 6] |= 1 << UInt64(offset & 63)
        }
        return bits
    }()
}
