/// The classes of scalars the stages ask for.
extension Unicode.Scalar {
    /// White space and line ends, the ideographic space, and zero-width marks included.
    var isBlank: Bool {
        if value > 0x3000 { return value == 0xFEFF }
        return switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            true
        default: false
        }
    }

    /// A Chinese character of the basic block: no blank, no mark, no bracket.
    var isIdeograph: Bool { value &- 0x4E00 < 0x5200 }

    /// A line end or page break.
    var isLineEnd: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// 。！？, their narrow forms and the lost stop: the end of a sentence.
    var isFullStop: Bool {
        switch value {
        case 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF61: true
        default: false
        }
    }

    /// Stands in a passage where a line end took the place of a full stop.
    static var lostStop: Unicode.Scalar { "\u{FF61}" }

    /// Full-width digits, letters and signs of numbers as their narrow forms; all other scalars as they are.
    @inline(__always)
    var narrow: Unicode.Scalar {
        guard value >= 0xFF05, value <= 0xFF5A else { return self }
        switch value {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F, 0xFF1C,
            0xFF1D, 0xFF1E:
            return Unicode.Scalar(value - 0xFEE0) ?? self
        default: return self
        }
    }

    /// Surely no blank, without another form, no sign that what stands around it explains: a passage takes it as it is.
    var staysInPassages: Bool {
        switch value {
        case 0x300C, 0x300D, 0xFF02, 0x22, 0x2C, 0x2E: false
        case 0x3001..<0xFEFF, 0x21..<0x7F, 0x2010..<0x2028: true
        case 0xFF01...: narrow == self
        default: false
        }
    }

    /// A quote in another form than “ and ”.
    var isOtherQuote: Bool { self == "\"" || self == "＂" || self == "「" || self == "」" }

    /// The quote as “ or ”; a straight one opens and closes by turns.
    func quote(isOpen: inout Bool) -> Unicode.Scalar {
        if self == "「" || self == "」" { return self == "「" ? "“" : "”" }
        isOpen.toggle()
        return isOpen ? "“" : "”"
    }

    /// ； and its narrow form.
    var isSemicolon: Bool { self == "；" || self == ";" }

    /// ： and its narrow form.
    var isColon: Bool { self == "：" || self == ":" }

    /// ， and its narrow form.
    var isComma: Bool { self == "，" || self == "," }

    /// A mark between sentences, clauses or list members.
    var isPunctuation: Bool { !isIdeograph && isMark }

    private var isMark: Bool { isFullStop || isSemicolon || isColon || isComma || self == "、" }

    /// A closing quote or bracket, which may follow a full stop.
    var isCloser: Bool { self == "”" || self == "’" || self == "）" || self == ")" || self == "》" || self == "\"" }

    /// A Latin letter.
    var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

    /// A Latin letter or an Arabic digit.
    var isWordPart: Bool { isLatin || digit != nil }

    /// The value of an Arabic digit, full width included.
    var digit: Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case 0xFF10...0xFF19: Int(value) - 0xFF10
        default: nil
        }
    }

    /// The value of a Chinese digit 〇 to 九, 两 included.
    var chineseDigit: Int? {
        switch self {
        case "〇", "零", "○": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    /// A Chinese digit, 十, 百 or 千.
    var startsNumber: Bool { isChineseNumeral || self == "千" }

    /// A Chinese digit or 十, 百.
    var isChineseNumeral: Bool {
        switch self {
        case "一", "七", "三", "两", "九", "二", "五", "八", "六", "十", "四", "百", "〇", "零", "○": true
        default: false
        }
    }
}
