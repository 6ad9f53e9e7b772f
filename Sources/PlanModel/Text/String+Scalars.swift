extension String {
    /// Makes a string of scalars, encoded in one pass.
    package init(scalars: some Collection<Unicode.Scalar>) {
        var length = 0
        for scalar in scalars { length += UTF8.width(scalar) }
        self.init(unsafeUninitializedCapacity: length) { buffer in
            var place = 0
            for scalar in scalars {
                switch scalar.value {
                case 0..<0x80:
                    buffer[place] = UInt8(truncatingIfNeeded: scalar.value)
                    place += 1
                case 0x80..<0x800:
                    buffer[place] = UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6)
                    buffer[place + 1] = Self.continuation(scalar.value)
                    place += 2
                case 0x800..<0x10000:
                    buffer[place] = UInt8(truncatingIfNeeded: 0xE0 | scalar.value >> 12)
                    buffer[place + 1] = Self.continuation(scalar.value >> 6)
                    buffer[place + 2] = Self.continuation(scalar.value)
                    place += 3
                default:
                    buffer[place] = UInt8(truncatingIfNeeded: 0xF0 | scalar.value >> 18)
                    buffer[place + 1] = Self.continuation(scalar.value >> 12)
                    buffer[place + 2] = Self.continuation(scalar.value >> 6)
                    buffer[place + 3] = Self.continuation(scalar.value)
                    place += 4
                }
            }
            return place
        }
    }

    /// The last six bits behind the mark of a byte that goes on.
    private static func continuation(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F) }
}
