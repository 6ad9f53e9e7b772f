import PlanModel

extension Double {
    /// Reads a decimal number such as -12.5; `nil` for thousands separators, words, hexadecimal and what is not finite.
    ///
    /// An exponent is read too: programs write small numbers as 1e-05.
    init?(decimal text: String) {
        var digits = 0
        var isPlain = true
        var previous = UInt8(0)
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "."): isPlain = isPlain && (index == 0 || previous != byte)
            case UInt8(ascii: "+"), UInt8(ascii: "-"): isPlain = isPlain && (index == 0 || previous | 0x20 == 0x65)
            case UInt8(ascii: "e"), UInt8(ascii: "E"): isPlain = isPlain && digits > 0
            default: isPlain = false
            }
            previous = byte
        }
        guard isPlain, digits > 0, let value = Double(text), value.isFinite else { return nil }
        self = value
    }
}

extension Int {
    /// Reads a whole number in a range, written in ASCII digits with an optional minus.
    init?(digits text: String, in range: ClosedRange<Int>) {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }), let value = Int(text),
            range.contains(value)
        else { return nil }
        self = value
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first.isWhite || last.isWhite else { return self }
        guard let start = scalars.firstIndex(where: { !$0.isWhite }),
            let end = scalars.lastIndex(where: { !$0.isWhite })
        else { return "" }
        return String(scalars[start...end])
    }

    /// The text with each doubled quote written once.
    var replacingDoubledQuotes: String {
        var result = String.UnicodeScalarView()
        var isSecond = false
        for scalar in unicodeScalars {
            isSecond = scalar == "\"" && !isSecond
            if scalar != "\"" || isSecond { result.append(scalar) }
        }
        return String(result)
    }

    /// Letters, digits, `-`, `_` and `.`, at least one.
    var isIdentifier: Bool {
        !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
    }

    /// Six ASCII digits.
    var isAreaCode: Bool {
        utf8.count == 6 && utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// 64 hexadecimal digits in lower case.
    var isSHA256: Bool {
        utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// A year, month or day, such as 2026, 2026-01 or 2026-01-31.
    var isDate: Bool {
        guard let period = Period(self) else { return false }
        return period.length == .day || period.length == .month || period.length == .year
    }

    /// A day, such as 2026-01-31.
    var isDay: Bool { Period(self)?.length == .day }

    /// An address that a page may link to.
    var isWebAddress: Bool {
        (hasPrefix("https://") || hasPrefix("http://")) && !contains { $0.isWhitespace || $0 == "\"" || $0 == "<" }
    }
}

extension Unicode.Scalar {
    /// White space, with a short way for what is most common.
    fileprivate var isWhite: Bool {
        switch value {
        case 0x00...0x20: true
        case 0x21...0x7F, 0x4E00...0x9FFF: false
        default: properties.isWhitespace
        }
    }
}
