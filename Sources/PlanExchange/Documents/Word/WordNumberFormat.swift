import PlanModel

/// How Word writes the numbers of a list, as far as plans use it.
enum WordNumberFormat: Equatable, Sendable {
    case decimal, decimalZero, fullWidth, circled
    case chineseCounting, chineseDigits
    case lowerLetter, upperLetter, lowerRoman, upperRoman

    /// The format of a word in `numFmt`; bullets and formats that plans do not use have none.
    init?(word: String) {
        switch word {
        case "decimal", "decimalHalfWidth": self = .decimal
        case "decimalZero": self = .decimalZero
        case "decimalFullWidth", "decimalFullWidth2": self = .fullWidth
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
            "taiwaneseCountingThousand":
            self = .chineseCounting
        case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": self = .chineseDigits
        case "lowerLetter": self = .lowerLetter
        case "upperLetter": self = .upperLetter
        case "lowerRoman": self = .lowerRoman
        case "upperRoman": self = .upperRoman
        default: return nil
        }
    }

    /// A number from 0 to 9999; others are written with digits.
    func text(_ number: Int) -> String {
        guard (0...9999).contains(number) else { return String(number) }
        return switch self {
        case .decimal: String(number)
        case .decimalZero: number < 10 ? "0\(number)" : String(number)
        case .fullWidth: Self.spell(number, "０１２３４５６７８９")
        case .circled: (1...20).contains(number) ? Self.scalar(0x245F + number) : String(number)
        case .chineseCounting: Wording.counting(number)
        case .chineseDigits: Self.spell(number, "〇一二三四五六七八九")
        case .lowerLetter: Self.letters(number, first: 0x61)
        case .upperLetter: Self.letters(number, first: 0x41)
        case .lowerRoman: Self.roman(number).lowercased()
        case .upperRoman: Self.roman(number)
        }
    }

    private static func spell(_ number: Int, _ digits: String) -> String {
        let digits = Array(digits)
        return String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
    }

    private static func letters(_ number: Int, first: Int) -> String {
        guard number > 0 else { return "" }
        return String(repeating: scalar(first + (number - 1) % 26), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        let steps = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var (rest, result) = (number, "")
        for (size, name) in steps {
            while rest >= size {
                result += name
                rest -= size
            }
        }
        return result
    }

    private static func scalar(_ value: Int) -> String {
        Unicode.Scalar(UInt32(value)).map { String($0) } ?? ""
    }
}
