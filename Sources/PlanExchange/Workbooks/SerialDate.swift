/// Days as workbooks count them.
enum SerialDate {
    /// The day, `2026-01-31`, with the time when it has one; `nil` where no such day can be meant.
    ///
    /// Workbooks hold 1900 for a leap year, so their day 60 never was; days before it count one more.
    static func text(_ serial: Double, startsIn1904: Bool) -> String? {
        guard serial >= 1, serial < 2_958_466 else { return nil }
        var seconds = Int((serial * 86_400).rounded())
        let day = seconds / 86_400
        seconds %= 86_400
        if !startsIn1904, day == 60 { return nil }
        let shift = startsIn1904 ? -24_107 : day < 60 ? -25_568 : -25_569
        let date = civil(day + shift)
        guard seconds > 0 else { return date }
        return date + "T" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
    }

    /// The date of a number of days since 1970, in the calendar as it is used now.
    private static func civil(_ days: Int) -> String {
        var (year, left) = (1970, days)
        while left < 0 {
            year -= 1
            left += length(year)
        }
        while left >= length(year) {
            left -= length(year)
            year += 1
        }
        let months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var month = 0
        while left >= months[month] {
            left -= months[month]
            month += 1
        }
        return String(year) + "-" + two(month + 1) + "-" + two(left + 1)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    private static func length(_ year: Int) -> Int { isLeap(year) ? 366 : 365 }
    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
