/// The time a value belongs to: a day, month, quarter, half year, year, or a run of these.
///
/// Written as `2025`, `2025-S1`, `2025-Q3`, `2025-07`, `2025-07-15`, or two of them as `2025-01..2025-09`.
public struct Period: Hashable, Sendable, CustomStringConvertible {
    /// How long one stretch is.
    public enum Length: Int, Sendable, CaseIterable {
        /// A calendar day.
        case day
        /// A calendar month.
        case month
        /// Three months.
        case quarter
        /// Six months.
        case halfYear
        /// A calendar year.
        case year
        /// From one stretch to another, both included.
        case run
    }

    /// As written, in canonical form.
    public let description: String
    /// How long it is.
    public let length: Length
    /// Where it begins, in years: 2025 begins at 2024.0, its second half at 2024.5.
    public let start: Double
    /// Where it ends, in years: the end of 2025 is 2025.0, the end of June 2025 is 2024.5.
    public let end: Double

    /// Reads a period; `nil` when the text is none.
    ///
    /// A run must not go backwards; a month is 01…12, a day one that the month has.
    public init?(_ text: String) {
        if let range = text.firstRange(ofDots: ()) {
            guard let first = Period(single: text[..<range.lowerBound]),
                let last = Period(single: text[range.upperBound...]), first.start < last.end, first.end <= last.end
            else { return nil }
            self.init(description: text, length: .run, start: first.start, end: last.end)
        } else if let single = Period(single: text[...]) {
            self = single
        } else {
            return nil
        }
    }

    /// The calendar year.
    public init(year: Int) {
        self.init(description: String(year), length: .year, start: Double(year - 1), end: Double(year))
    }

    /// The calendar year it ends in.
    public var year: Int { Int(end.rounded(.up)) }

    private init(description: String, length: Length, start: Double, end: Double) {
        self.description = description
        self.length = length
        self.start = start
        self.end = end
    }

    private init?(single text: Substring) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let year = parts[0].digits(count: 4), year >= 1 else { return nil }
        let origin = Double(year - 1)
        switch parts.count {
        case 1:
            self.init(year: year)
        case 2:
            guard let (length, index, share) = Period.stretch(parts[1]) else { return nil }
            let start = origin + Double(index - 1) / Double(share)
            let end = origin + Double(index) / Double(share)
            self.init(description: String(text), length: length, start: start, end: end)
        default:
            guard let month = parts[1].digits(count: 2), (1...12).contains(month),
                let day = parts[2].digits(count: 2), (1...Period.days(month, of: year)).contains(day)
            else { return nil }
            let days = Double(Period.days(month, of: year))
            let start = origin + (Double(month - 1) + Double(day - 1) / days) / 12
            let end = origin + (Double(month - 1) + Double(day) / days) / 12
            self.init(description: String(text), length: .day, start: start, end: end)
        }
    }

    private static func stretch(_ text: Substring) -> (Length, index: Int, share: Int)? {
        if let month = text.digits(count: 2), (1...12).contains(month) { return (.month, month, 12) }
        guard text.count == 2, let index = text.dropFirst().digits(count: 1) else { return nil }
        switch text.first {
        case "Q" where (1...4).contains(index): return (.quarter, index, 4)
        case "S" where (1...2).contains(index): return (.halfYear, index, 2)
        default: return nil
        }
    }

    private static func days(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Period: Comparable {
    /// By end, then by start: of two that end together the longer comes first.
    public static func < (left: Period, right: Period) -> Bool {
        (left.end, left.start, left.description) < (right.end, right.start, right.description)
    }
}

extension StringProtocol {
    /// The number these characters are, when there are exactly `count` ASCII digits and nothing else.
    fileprivate func digits(count: Int) -> Int? {
        guard utf8.count == count, utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(self)
    }
}

extension String {
    /// Where `..` stands.
    fileprivate func firstRange(ofDots: Void) -> Range<String.Index>? {
        guard let first = firstIndex(of: "."), let next = index(first, offsetBy: 1, limitedBy: endIndex),
            next < endIndex, self[next] == "."
        else { return nil }
        return first..<index(after: next)
    }
}
