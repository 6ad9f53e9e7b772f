extension Period.Length {
    /// How many make a year; `nil` for days and runs.
    public var perYear: Int? {
        switch self {
        case .month: 12
        case .quarter: 4
        case .halfYear: 2
        case .year: 1
        case .day, .run: nil
        }
    }
}

/// Arithmetic on months, quarters, half years and years; days and runs have none.
extension Period {
    /// How many periods of its length lie between the year 1 and it; `nil` for days and runs.
    public var ordinal: Int? { length.perYear.map { Int((start * Double($0)).rounded()) } }

    /// The period of a length that comes after `ordinal` others; `nil` outside the years 1…9999, for days and runs.
    public init?(_ length: Length, ordinal: Int) {
        guard let perYear = length.perYear, ordinal >= 0, ordinal < 9999 * perYear else { return nil }
        let year = String(ordinal / perYear + 1)
        let place = ordinal % perYear + 1
        let name = String(repeating: "0", count: 4 - year.count) + year
        switch length {
        case .month: self.init("\(name)-\(place < 10 ? "0" : "")\(place)")
        case .quarter: self.init("\(name)-Q\(place)")
        case .halfYear: self.init("\(name)-S\(place)")
        default: self.init(name)
        }
    }

    /// The period a number of stretches away; the stretch may be longer than the period, never shorter.
    ///
    /// 2025-07 moved by −1 year is 2024-07; 2025 moved by a month is `nil`, and so is all outside the years 1…9999.
    public func moved(by count: Int, _ stretch: Length) -> Period? {
        guard let own = length.perYear, let other = stretch.perYear, let ordinal, own % other == 0,
            (-9999 * other...9999 * other).contains(count)
        else { return nil }
        return Period(length, ordinal: ordinal + count * (own / other))
    }

    /// Its parts of a shorter length, oldest first: the months of a quarter, the years of 2021..2025.
    ///
    /// `nil` when they do not fill it exactly, and for days.
    public func parts(of shorter: Length) -> [Period]? {
        guard let perYear = shorter.perYear, length != .day else { return nil }
        let first = start * Double(perYear)
        let last = end * Double(perYear)
        guard abs(first - first.rounded()) < 1e-6, abs(last - last.rounded()) < 1e-6 else { return nil }
        let range = Int(first.rounded())..<Int(last.rounded())
        guard range.count >= 1, length == .run || range.count > 1 else { return nil }
        return range.compactMap { Period(shorter, ordinal: $0) }
    }

    /// The longer period of a length that it lies in; `nil` when there is none.
    public func inside(_ longer: Length) -> Period? {
        guard let own = length.perYear, let other = longer.perYear, other < own, let ordinal else { return nil }
        return Period(longer, ordinal: ordinal / (own / other))
    }
}
