/// A piece of a line: a figure in Arabic digits, a Chinese digit, a scale such as 万, or any other scalar.
struct NumeralToken {
    enum Kind: Equatable {
        /// Arabic digits with separators, point and exponent.
        case arabic(Double)
        /// One Chinese digit.
        case digit(Int, DigitForm)
        /// 十, 百, 千, 万, 亿, 兆.
        case scale(Double)
        /// Any other scalar, narrow and simplified.
        case mark(Unicode.Scalar)
        /// Digits that are part of a name, an address or a line end.
        case name
    }

    /// How a Chinese digit is written.
    enum DigitForm {
        /// 一, 二, 三.
        case plain
        /// 壹, 贰, 叁, which are rarely anything else.
        case formal
        /// 肆, 伍, 陆, 拾: words of their own as well.
        case doubtful
        /// 两, 俩, 仨: never behind a point or in a row of digits.
        case pair
    }

    let kind: Kind
    /// Its scalars.
    let range: Range<Int>
    /// Whether white space stands before it.
    let isSpaced: Bool
    /// Number of Arabic digits, 0 where a point or an exponent stands among them.
    var digits = 0
}

extension Unicode.Scalar {
    /// A Chinese digit with its form, formal and traditional ones included.
    var writtenDigit: (Int, NumeralToken.DigitForm)? {
        switch self {
        case "壹": (1, .formal)
        case "贰", "貳": (2, .formal)
        case "叁", "參": (3, .formal)
        case "柒": (7, .formal)
        case "捌": (8, .formal)
        case "玖": (9, .formal)
        case "肆": (4, .doubtful)
        case "伍": (5, .doubtful)
        case "陆", "陸": (6, .doubtful)
        case "两", "兩", "俩", "倆": (2, .pair)
        case "仨": (3, .pair)
        default: chineseDigit.map { ($0, .plain) }
        }
    }

    /// What a scale multiplies with.
    var writtenScale: Double? {
        switch self {
        case "十", "拾": 10
        case "百", "佰": 100
        case "千", "仟": 1000
        case "万", "萬": 1e4
        case "亿", "億": 1e8
        case "兆": 1e12
        default: nil
        }
    }

    /// The scalar narrow and simplified, for comparison with words.
    var folded: Unicode.Scalar {
        switch self {
        case "點": "点"
        case "個": "个"
        case "幾": "几"
        case "餘": "余"
        case "負": "负"
        case "對": "对"
        case "雙": "双"
        case "於": "于"
        case "過": "过"
        case "與": "与"
        case "間": "间"
        case "或": "或"
        case "−": "-"
        case "～": "~"
        case "—", "–", "─": "—"
        default:
            (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
        }
    }
}
