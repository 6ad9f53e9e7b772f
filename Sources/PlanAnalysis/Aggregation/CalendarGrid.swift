internal import PlanModel

/// The months, quarters, half years and years of a run of years as places in a row.
///
/// Each year has 31: twelve months, four quarters, two half years, the year, and the twelve stretches from its start.
struct CalendarGrid: Sendable {
    static let perYear = 31
    /// Those that a roll-up answers for; the stretches from the start of the year are only looked at.
    static let answered = 19
    private static let lengths: [Period.Length] =
        Array(repeating: .month, count: 12) + Array(repeating: .quarter, count: 4) + [.halfYear, .halfYear, .year]

    let years: ClosedRange<Int>
    var width: Int { years.count * Self.perYear }

    /// Where a period stands; `nil` outside the years.
    func place(length: Int, ordinal: Int) -> Int? {
        guard (0...4).contains(length) else { return nil }
        let share = [12, 4, 2, 1, 12][length]
        let first = [0, 12, 16, 18, 19][length]
        let year = ordinal / share + 1
        guard years.contains(year) else { return nil }
        return (year - years.lowerBound) * Self.perYear + first + ordinal % share
    }

    /// Where a period stands; `nil` outside the years, for days and for runs.
    func place(of period: Period) -> Int? {
        PeriodCode(period, mark: .final).flatMap { place(length: $0.length, ordinal: $0.ordinal) }
    }

    /// The period at a place of a year; `nil` for stretches from the start of the year.
    func period(year: Int, slot: Int) -> Period? {
        guard slot < Self.answered else { return nil }
        let length = Self.lengths[slot]
        let first = [12, 4, 2, 1].firstIndex(of: length.perYear ?? 0).map { [0, 12, 16, 18][$0] } ?? 0
        return Period(length, ordinal: (year - 1) * (length.perYear ?? 1) + slot - first)
    }

    /// How many places of a year are months, or lengths up to one; half years and years are the last.
    static func slots(upTo longest: Period.Length) -> Int {
        switch longest {
        case .day, .month: 12
        case .quarter: 16
        case .halfYear: 18
        case .year, .run: answered
        }
    }

    /// The moment a place of a year ends at, in years.
    func end(year: Int, slot: Int) -> Double {
        Double(years.lowerBound - 1 + year) + Double(Self.lastMonth[slot] + 1) / 12
    }

    /// The shorter periods that fill one, as slots of the year; empty for months.
    static let tiles: [Range<Int>] = (0..<answered).map { slot in
        switch slot {
        case 12..<16: (slot - 12) * 3..<(slot - 12) * 3 + 3
        case 16..<18: 12 + (slot - 16) * 2..<12 + (slot - 16) * 2 + 2
        case 18: 16..<18
        default: 0..<0
        }
    }

    /// The last month of each slot, from 0.
    static let lastMonth: [Int] = (0..<answered).map { slot in
        switch slot {
        case 12..<16: (slot - 12) * 3 + 2
        case 16..<18: (slot - 16) * 6 + 5
        case 18: 11
        default: slot
        }
    }

    /// Where a running sum of each slot may stand: itself, from the start of the year, then what ends with it.
    static let sameEnd: [[Int]] = (0..<answered).map { slot in
        let month = lastMonth[slot]
        let longer = [18, 16 + month / 6, 12 + month / 3].filter { lastMonth[$0] == month }
        return [slot, 19 + month] + longer + [month]
    }
}
