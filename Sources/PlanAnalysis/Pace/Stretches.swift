internal import PlanModel

/// The months, quarters or years between two moments, oldest first.
///
/// Only those that lie wholly inside; none when the moments are reversed.
func stretches(of recurrence: TargetStatement.Recurrence, from start: Double, to end: Double) -> [Period] {
    let share = recurrence.stretchesPerYear
    let first = Int((max(start, 0) * Double(share) - Closeness.momentTolerance * 12).rounded(.up))
    let last = Int((min(end, 9999) * Double(share) + Closeness.momentTolerance * 12).rounded(.down))
    guard first < last else { return [] }
    return (first..<last).compactMap { Period(recurrence, index: $0) }
}

extension TargetStatement.Recurrence {
    /// How many of it make a year.
    var stretchesPerYear: Int {
        switch self {
        case .month: 12
        case .quarter: 4
        case .year: 1
        }
    }
}

extension Period {
    /// The stretch with a running number since the beginning of the year 1; `nil` past the year 9999.
    fileprivate init?(_ recurrence: TargetStatement.Recurrence, index: Int) {
        let share = recurrence.stretchesPerYear
        let year = String(index / share + 1)
        let digits = String(repeating: "0", count: max(0, 4 - year.count)) + year
        let part = index % share + 1
        switch recurrence {
        case .month: self.init("\(digits)-\(part < 10 ? "0" : "")\(part)")
        case .quarter: self.init("\(digits)-Q\(part)")
        case .year: self.init(digits)
        }
    }
}
