extension String {
    /// Makes a string of scalars, encoded in one pass.
    package init(scalars: [Unicode.Scalar]) {
        self = scalars.withUnsafeBufferPointer { Self.encoded($0) }
    }

    /// Makes a string of a part of some scalars, encoded in one pass.
    package init(scalars: ArraySlice<Unicode.Scalar>) {
        self = scalars.withUnsafeBufferPointer { Self.encoded($0) }
    }

    private static func encoded(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> String {
        var length = 0
        for scalar in scalars { length += UTF8.width(scalar) }
        return String(unsafeUninitializedCapacity: length) { buffer in
            var place = 0
            for scalar in scalars { place += write(scalar, to: buffer, at: place) }
            return place
        }
    }

    /// Writes a scalar's bytes and gives their number.
    private static func write(_ scalar: Unicode.Scalar, to buffer: UnsafeMutableBufferPointer<UInt8>, at place: Int)
        -> Int
    {
        let value = scalar.value
        switch value {
        case 0..<0x80:
            buffer[place] = UInt8(truncatingIfNeeded: value)
            return 1
        case 0x80..<0x800:
            buffer[place] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
            buffer[place + 1] = continuation(value)
            return 2
        case 0x800..<0x10000:
            buffer[place] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
            buffer[place + 1] = continuation(value >> 6)
            buffer[place + 2] = continuation(value)
            return 3
        default:
            buffer[place] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
            buffer[place + 1] = continuation(value >> 12)
            buffer[place + 2] = continuation(value >> 6)
            buffer[place + 3] = continuation(value)
            return 4
        }
    }

    /// The last six bits behind the mark of a byte that goes on.
    private static func continuation(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F) }
}
