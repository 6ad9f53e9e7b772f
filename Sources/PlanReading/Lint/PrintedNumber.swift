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
        head + (isChinese ? Wording.counting(number) : String(number)) + tail
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        scalar.chineseDigit != nil || scalar == "十" || scalar == "百"
    }
}
