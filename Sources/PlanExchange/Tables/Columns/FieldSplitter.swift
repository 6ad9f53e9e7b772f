/// Finds the fields of records that need no care, eight bytes at a time.
///
/// A record with a quote, or with another number of fields than the header, is left to ``CSVScanner``.
struct FieldSplitter {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080
    private static let comma = ones * 0x2C
    private static let quote = ones * 0x22
    private static let lineFeed = ones * 0x0A
    private static let carriageReturn = ones * 0x0D

    /// Where each field of the record read last begins, and behind the last one where the next record does not yet.
    let bounds: UnsafeMutablePointer<Int>
    let width: Int

    /// Reads the record that begins at `position`.
    ///
    /// Field i lies from `bounds[i]` to `bounds[i + 1] − 1`. Sixteen bytes behind `count` must be readable.
    ///
    /// - Returns: Where its line end begins; `nil` when it has to be read with care.
    @inline(__always)
    func split(_ base: UnsafePointer<UInt8>, from position: Int, count: Int) -> Int? {
        var field = 0
        var place = position
        bounds[0] = position
        while true {
            let word = (UnsafeRawPointer(base) + place).loadUnaligned(as: UInt64.self).littleEndian
            var marks = Self.marks(word)
            while marks != 0 {
                let at = place + marks.trailingZeroBitCount / 8
                if at >= count { break }
                let byte = base[at]
                if byte == 0x22 { return nil }
                field += 1
                if byte != 0x2C {
                    guard field == width else { return nil }
                    bounds[field] = at + 1
                    return at
                }
                guard field < width else { return nil }
                bounds[field] = at + 1
                marks &= marks &- 1
            }
            place += 8
            if place >= count {
                guard field + 1 == width else { return nil }
                bounds[width] = count + 1
                return count
            }
        }
    }

    /// The top bit of every byte that is a comma, a quote or a line end.
    @inline(__always)
    private static func marks(_ word: UInt64) -> UInt64 {
        none(word ^ comma) | none(word ^ quote) | none(word ^ lineFeed) | none(word ^ carriageReturn)
    }

    /// The top bit of every byte that is zero, and of no other.
    @inline(__always)
    private static func none(_ word: UInt64) -> UInt64 {
        ~(((word & ~tops) &+ ~tops) | word | ~tops)
    }
}
