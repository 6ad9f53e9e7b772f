import Glibc

/// How a number is written.
enum NumberStyle {
    /// As few digits as give back the same number.
    case shortest
    /// Twelve significant digits, as C's `%.12g`: for hashes over computed results.
    case twelveDigits
}

extension Double {
    /// The number in ASCII: whole numbers without a point, zero without a sign; `nil` when it is not finite.
    func written(_ style: NumberStyle) -> String? {
        guard isFinite else { return nil }
        if self == 0 { return "0" }
        switch style {
        case .shortest:
            return magnitude < 9_007_199_254_740_992 && self == rounded() ? String(Int64(self)) : description
        case .twelveDigits:
            var buffer = [CChar](repeating: 0, count: 32)
            let length = withVaList([self]) { vsnprintf(&buffer, buffer.count, "%.12g", $0) }
            return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}

extension Double {
    /// The number with that many digits behind the point.
    func fixed(_ digits: Int) -> String {
        var buffer = [CChar](repeating: 0, count: 512)
        let length = withVaList([Int32(digits), self]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
