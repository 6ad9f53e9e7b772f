import PlanModel

/// A heading's number with the way it is printed: 第十四章, 专栏 31, （一）, 1.
struct PrintedNumber {
    let value: Int
    /// The print with the numeral taken out, such as 第章 or （）.
    let style: String
    private let head: String
    private let tail: String
    private let isChinese: Bool

    /// Reads a printed number; `nil` when there is none in it.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        guard let start = scalars.firstIndex(where: { $0.digit != nil || Self.isChinese($0) }) else { return nil }
        let end = scalars[start...].firstIndex { $0.digit == nil && !Self.isChinese($0) } ?? scalars.count
        let reader = NumeralReader(scalars: Array(scalars[start..<end]))
        isChinese = scalars[start].digit == nil
        guard let numeral = isChinese ? reader.chinese(at: 0) : reader.arabic(at: 0), numeral.value < 10_000 else {
            return nil
        }
        value = Int(numeral.value)
        head = String(scalars: scalars[..<start])
        tail = String(scalars: scalars[end...])
        style = (head + tail).filter { !$0.isWhitespace }
    }

    /// Another number, printed the same way.
    func written(_ number: Int) -> String {
        head + (isChinese ? Self.chinese(number) : String(number)) + tail
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        scalar.chineseDigit != nil || scalar == "十" || scalar == "百"
    }

    /// One to 999 in Chinese.
    private static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let (hundreds, tens, ones) = (number / 100 % 10, number / 10 % 10, number % 10)
        var result = hundreds > 0 ? digits[hundreds] + "百" : ""
        if tens > 0 { result += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十" }
        if tens == 0, hundreds > 0, ones > 0 { result += "零" }
        return result + digits[ones]
    }
}
