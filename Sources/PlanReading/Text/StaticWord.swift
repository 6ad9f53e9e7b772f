/// A word taken apart into its scalars, eight at most, without a place in memory of its own.
struct StaticWord: Sendable, ExpressibleByStringLiteral {
    /// Number of its scalars.
    let count: Int
    /// The value of its first scalar.
    let first: UInt32
    private let values: SIMD8<UInt32>

    /// Takes a literal apart.
    init(stringLiteral value: StaticString) {
        (values, count) = value.withUTF8Buffer { Self.scalars(of: $0) }
        first = values[0]
    }

    private static func scalars(of bytes: UnsafeBufferPointer<UInt8>) -> (SIMD8<UInt32>, Int) {
        var values = SIMD8<UInt32>(), count = 0, index = 0
        while index < bytes.count, count < 8 {
            let byte = UInt32(bytes[index])
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            var scalar = length == 1 ? byte : byte & (0x7F >> UInt32(length))
            for step in 1..<max(length, 1) where index + step < bytes.count {
                scalar = scalar << 6 | UInt32(bytes[index + step]) & 0x3F
            }
            values[count] = scalar
            count += 1
            index += length
        }
        assert(index == bytes.count, "a static word has eight scalars at most")
        return (values, count)
    }

    /// Its scalars.
    var scalars: [Unicode.Scalar] { (0..<count).compactMap { Unicode.Scalar(values[$0]) } }

    /// The value of the scalar at a place.
    subscript(place: Int) -> UInt32 { values[place] }
}
