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
        String(unsafeUninitializedCapacity: UTF8Writing.length(of: scalars)) { UTF8Writing.write(scalars, to: $0) }
    }
}

extension [UInt8] {
    /// The bytes of scalars in UTF-8.
    package init(utf8 scalars: [Unicode.Scalar]) {
        self = scalars.withUnsafeBufferPointer { scalars in
            Self(unsafeUninitializedCapacity: UTF8Writing.length(of: scalars)) { buffer, count in
                count = UTF8Writing.write(scalars, to: buffer)
            }
        }
    }
}

/// Scalars as UTF-8.
private enum UTF8Writing {
    /// Number of the bytes.
    static func length(of scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Int {
        var length = 0
        for scalar in scalars {
            let value = scalar.value
            length &+= 1 &+ (value < 0x80 ? 0 : 1) &+ (value < 0x800 ? 0 : 1) &+ (value < 0x10000 ? 0 : 1)
        }
        return length
    }

    /// Writes the bytes, for which there must be room, and gives their number.
    static func write(_ scalars: UnsafeBufferPointer<Unicode.Scalar>, to buffer: UnsafeMutableBufferPointer<UInt8>)
        -> Int
    {
        var place = 0
        for scalar in scalars { place += write(scalar, to: buffer, at: place) }
        return place
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
