extension Wording {
    /// A number below ten thousand as headings are counted: 十, 十二, 二十, 一百零五, 一千零二十.
    package static func counting(_ number: Int) -> String {
        if number == 0 { return "零" }
        let digits = Array("零一二三四五六七八九")
        var result = ""
        var owesZero = false
        for (size, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / size % 10
            if digit == 0 {
                owesZero = !result.isEmpty
                continue
            }
            if owesZero { result += "零" }
            owesZero = false
            if !(size == 10 && digit == 1 && result.isEmpty) { result.append(digits[digit]) }
            result += name
        }
        return result
    }
}
