extension Wording {
    /// A period in words: `2021年上半年`, `2023年1—5月`; `first half of 2021`, `January–May 2023`.
    public static func period(_ period: Period, language: Language) -> String {
        guard period.length == .run else { return single(period.description, language: language) }
        let ends = period.description.components(separatedBy: "..")
        guard ends.count == 2 else { return period.description }
        let first = ends[0].split(separator: "-")
        let last = ends[1].split(separator: "-")
        if first.count == 1, last.count == 1 {
            return choose(language, "\(ends[0])—\(ends[1])年", "\(ends[0])–\(ends[1])")
        }
        if first.count == 2, last.count == 2, first[0] == last[0],
            let from = Int(first[1]), let to = Int(last[1])
        {
            return choose(
                language, "\(first[0])年\(from)—\(to)月", "\(monthName(from))–\(monthName(to)) \(first[0])")
        }
        return choose(
            language, single(ends[0], language: language) + "至" + single(ends[1], language: language),
            single(ends[0], language: language) + " to " + single(ends[1], language: language))
    }

    /// Periods in a row: `2021年、2022年`; `2021 and 2022`.
    ///
    /// Of more than six the first five and how many more there are; “—” when there are none.
    public static func periods(_ periods: [Period], language: Language) -> String {
        guard !periods.isEmpty else { return "—" }
        let isLong = periods.count > 6
        let words = (isLong ? periods.prefix(5) : periods[...]).map { period($0, language: language) }
        if isLong {
            let list = words.joined(separator: language == .zh ? "、" : ", ")
            return choose(language, "\(list)等\(periods.count)个时期", "\(list) and \(periods.count - 5) more periods")
        }
        if language == .zh { return words.joined(separator: "、") }
        guard words.count > 1, let last = words.last else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func single(_ text: String, language: Language) -> String {
        let parts = text.split(separator: "-").map(String.init)
        guard parts.count > 1 else { return choose(language, text + "年", text) }
        let year = parts[0]
        switch parts[1] {
        case "S1": return choose(language, "\(year)年上半年", "first half of \(year)")
        case "S2": return choose(language, "\(year)年下半年", "second half of \(year)")
        case let quarter where quarter.hasPrefix("Q"):
            let place = Int(quarter.dropFirst()) ?? 1
            let names = ["first", "second", "third", "fourth"]
            let name = names.indices.contains(place - 1) ? names[place - 1] : quarter
            return choose(language, "\(year)年第\(chineseDigit(place))季度", "\(name) quarter of \(year)")
        default: break
        }
        let month = Int(parts[1]) ?? 1
        guard parts.count > 2, let day = Int(parts[2]) else {
            return choose(language, "\(year)年\(month)月", "\(monthName(month)) \(year)")
        }
        return choose(language, "\(year)年\(month)月\(day)日", "\(day) \(monthName(month)) \(year)")
    }

    private static func chineseDigit(_ number: Int) -> String {
        let digits = ["〇", "一", "二", "三", "四"]
        return digits.indices.contains(number) ? digits[number] : String(number)
    }

    private static func monthName(_ month: Int) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }
}

extension String {
    /// The pieces between a separator, which may be longer than one character.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
