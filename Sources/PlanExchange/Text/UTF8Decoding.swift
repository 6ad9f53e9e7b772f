/// Where a text stops being what its encoding says.
struct DecodingFailure: Error, Equatable {
    /// Bytes before the first wrong one.
    let offset: Int
}

extension [Unicode.Scalar] {
    /// Decodes strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
    ///
    /// Source: The Unicode Standard, table 3-7.
    init(utf8 bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(DecodingFailure) {
        let source = UnsafeBufferPointer(rebasing: bytes)
        var capacity = 0
        for byte in source { capacity &+= byte & 0xC0 == 0x80 ? 0 : 1 }
        var failure: Int?
        self.init(unsafeUninitializedCapacity: capacity) { target, count in
            var written = 0
            failure = UTF8Decoding.decode(source) { scalar in
                target[written] = scalar
                written += 1
            }
            count = written
        }
        if let failure { throw DecodingFailure(offset: failure) }
    }
}

/// Strict UTF-8.
enum UTF8Decoding {
    /// Gives each scalar in turn, and returns where the text stops being UTF-8; `nil` when it is to the end.
    @inline(__always)
    static func decode(_ source: UnsafeBufferPointer<UInt8>, emit: (Unicode.Scalar) -> Void) -> Int? {
        var position = 0
        while position < source.count {
            guard let (scalar, length) = scalar(source, at: position) else { return position }
            emit(scalar)
            position += length
        }
        return nil
    }

    @inline(__always)
    private static func scalar(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> (Unicode.Scalar, Int)? {
        let first = source[position]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        return threeBytes(source, at: position, first: first) ?? multibyte(source, at: position, first: first)
    }

    /// A scalar from U+1000 on, where Chinese text stands; behind these first bytes any two that go on complete it.
    @inline(__always)
    private static func threeBytes(
        _ source: UnsafeBufferPointer<UInt8>, at position: Int, first: UInt8
    ) -> (Unicode.Scalar, Int)? {
        guard first &- 0xE1 < 0xF, first != 0xED, position + 3 <= source.count else { return nil }
        let second = UInt32(source[position + 1]) ^ 0x80, third = UInt32(source[position + 2]) ^ 0x80
        guard second | third < 0x40 else { return nil }
        return Unicode.Scalar(UInt32(first & 0x0F) << 12 | second << 6 | third).map { ($0, 3) }
    }

    @inline(__always)
    private static func multibyte(
        _ source: UnsafeBufferPointer<UInt8>, at position: Int, first: UInt8
    ) -> (Unicode.Scalar, Int)? {
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, position + length <= source.count else { return nil }
        var value = UInt32(first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
        for index in 1..<length {
            let byte = source[position + index]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
