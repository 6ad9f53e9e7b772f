import Foundation

extension [Unicode.Scalar] {
    /// Decodes strict UTF-16: whole units, no lone surrogates.
    init(utf16 bytes: Slice<UnsafeBufferPointer<UInt8>>, bigEndian: Bool) throws(DecodingFailure) {
        let source = UnsafeBufferPointer(rebasing: bytes)
        func unit(at position: Int) -> UInt32 {
            let (first, second) = (UInt32(source[position]), UInt32(source[position + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        self = []
        reserveCapacity(source.count / 2)
        var position = 0
        while position + 1 < source.count {
            let high = unit(at: position)
            if let scalar = Unicode.Scalar(high) {
                append(scalar)
                position += 2
                continue
            }
            guard high < 0xDC00, position + 3 < source.count, case let low = unit(at: position + 2),
                (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            else { throw DecodingFailure(offset: position) }
            append(scalar)
            position += 4
        }
        if position != source.count { throw DecodingFailure(offset: position) }
    }

    /// Decodes strict GB 18030.
    init(gb18030 bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(DecodingFailure) {
        let source = UnsafeBufferPointer(rebasing: bytes)
        if let offset = GB18030.firstFault(in: source) { throw DecodingFailure(offset: offset) }
        guard let text = String(bytes: source, encoding: GB18030.encoding) else { throw DecodingFailure(offset: 0) }
        self = Array(text.unicodeScalars)
    }
}

/// GB 18030: the form is checked here, the mapping is Foundation's.
enum GB18030 {
    /// `kCFStringEncodingGB_18030_2000` as Foundation numbers it.
    static let encoding = String.Encoding(rawValue: 0x8000_0632)

    /// Where the bytes break the form of one, two or four bytes a scalar.
    ///
    /// Foundation lets a lone 0x80 pass as the euro sign of another code page; the standard does not.
    static func firstFault(in source: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = 0
        while position < source.count {
            guard let length = length(in: source, at: position) else { return position }
            position += length
        }
        return nil
    }

    private static func length(in source: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        let lead: ClosedRange<UInt8> = 0x81...0xFE
        let digit: ClosedRange<UInt8> = 0x30...0x39
        if source[position] < 0x80 { return 1 }
        guard lead.contains(source[position]), position + 1 < source.count else { return nil }
        switch source[position + 1] {
        case 0x40...0x7E, 0x80...0xFE:
            return 2
        case digit:
            guard position + 3 < source.count, lead.contains(source[position + 2]),
                digit.contains(source[position + 3])
            else { return nil }
            return 4
        default:
            return nil
        }
    }
}

extension Unicode.Scalar {
    /// Says whether it shows as something or is white space of a text, so that a guess at the encoding may count it.
    var isPrintable: Bool {
        switch value {
        case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFF5E: return true
        case 0xFFFD: return false
        default: break
        }
        switch properties.generalCategory {
        case .control, .unassigned, .privateUse, .surrogate: return false
        default: return true
        }
    }
}
