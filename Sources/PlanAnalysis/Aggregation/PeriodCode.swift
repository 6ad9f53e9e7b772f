internal import PlanModel

/// A period and how firm its value is in 32 bits: 3 for the status, 3 for the length, 26 for the ordinal.
struct PeriodCode: Equatable {
    let rawValue: Int32

    /// The length `toDate` stands for a run from the start of a year to the end of a month.
    static let toDate: Int32 = 4

    init(rawValue: Int32) { self.rawValue = rawValue }

    /// `nil` for days and for runs that are not from the start of a year to the end of a month of it.
    init?(_ period: Period, mark: CellMark) {
        let length: Int32
        let ordinal: Int?
        switch period.length {
        case .month: (length, ordinal) = (0, period.ordinal)
        case .quarter: (length, ordinal) = (1, period.ordinal)
        case .halfYear: (length, ordinal) = (2, period.ordinal)
        case .year: (length, ordinal) = (3, period.ordinal)
        case .run:
            guard period.toDateNames.first == period else { return nil }
            (length, ordinal) = (Self.toDate, Int((period.end * 12).rounded()) - 1)
        case .day: return nil
        }
        guard let ordinal else { return nil }
        rawValue = Int32(mark.rawValue) << 29 | length << 26 | Int32(ordinal)
    }

    var mark: CellMark { CellMark(rawValue: UInt8(truncatingIfNeeded: UInt32(bitPattern: rawValue) >> 29)) ?? .absent }
    var length: Int { Int(rawValue >> 26 & 7) }
    var ordinal: Int { Int(rawValue & 0x3FF_FFFF) }
}

/// What stands in a cell of a roll-up; of two known marks the larger is the less firm.
enum CellMark: UInt8 {
    case final = 0
    case seriesBreak = 1
    case provisional = 2
    case estimated = 3
    /// Observed, but not to be used.
    case refused = 4
    /// Nothing, or not all that it needs.
    case absent = 5

    init?(_ status: ObservationStatus) {
        switch status {
        case .final: self = .final
        case .seriesBreak: self = .seriesBreak
        case .provisional: self = .provisional
        case .estimated: self = .estimated
        case .forecast, .missing: return nil
        }
    }

    var isKnown: Bool { rawValue <= CellMark.estimated.rawValue }

    var status: ObservationStatus {
        switch self {
        case .final: .final
        case .seriesBreak: .seriesBreak
        case .provisional: .provisional
        case .estimated: .estimated
        case .refused, .absent: .missing
        }
    }
}
