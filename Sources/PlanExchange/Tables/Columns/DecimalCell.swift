/// Decimal numbers read from bytes.
enum DecimalCell {
    private static let powers: [Double] = (0...22).map { place in
        (0..<place).reduce(1.0) { power, _ in power * 10 }
    }

    /// Reads digits with a point and a minus: exactly, for both the digits and the power of ten are doubles.
    ///
    ///     value = digits / 10^places,  digits < 2^53, places ≤ 22
    ///
    /// - Returns: `nil` for anything else, also for numbers that need more care.
    @inline(__always)
    static func quick(_ start: UnsafePointer<UInt8>, _ length: Int) -> Double? {
        guard length > 0, length <= 20 else { return nil }
        var place = start[0] == UInt8(ascii: "-") ? 1 : 0
        let isNegative = place == 1
        var digits: UInt64 = 0
        var point = -1
        let first = place
        while place < length {
            let digit = start[place] &- 0x30
            if digit <= 9 {
                digits = digits &* 10 &+ UInt64(digit)
            } else {
                guard start[place] == UInt8(ascii: "."), point < 0 else { return nil }
                point = place
            }
            place += 1
        }
        let places = point < 0 ? 0 : length - 1 - point
        let count = length - first - (point < 0 ? 0 : 1)
        guard count > 0, count <= 15, point != first, point != length - 1 else { return nil }
        let value = places == 0 ? Double(digits) : Double(digits) / powers[places]
        return isNegative ? -value : value
    }
}
