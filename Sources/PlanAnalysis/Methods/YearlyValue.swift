internal import PlanModel

/// A value that counts for a calendar year.
struct YearlyValue: Equatable {
    var year: Int
    /// In the unit the case is judged in.
    var value: Double
    var period: Period
    var isProvisional: Bool
}

extension Period {
    /// The calendar year a value of this period counts for: of a run of at least a year its first; `nil` of less.
    var countedYear: Int? {
        switch length {
        case .year: year
        case .run where !Closeness.after(1, end - start):
            Int((start + Closeness.momentTolerance).rounded(.down)) + 1
        default: nil
        }
    }
}

extension [YearlyValue] {
    /// The yearly values of a series, oldest first, one a year.
    ///
    /// - Throws: `noObservation`, `noYearlyValue`, or `unitMismatch` for the first value that does not convert.
    init(_ observations: [Observation], in unit: UnitOfMeasure) throws(Uncovered) {
        guard !observations.isEmpty else { throw Uncovered(.noObservation) }
        let sorted = observations.filter { $0.period.countedYear != nil }.sorted { $0.period.rank < $1.period.rank }
        guard !sorted.isEmpty else { throw Uncovered(.noYearlyValue) }
        self = []
        for observation in sorted {
            guard let year = observation.period.countedYear, year != last?.year else { continue }
            guard let value = observation.quantity.converted(to: unit)?.value.finite else {
                throw Uncovered(.unitMismatch(expected: unit, found: observation.quantity.unitOfMeasure))
            }
            append(
                YearlyValue(
                    year: year, value: value, period: observation.period,
                    isProvisional: observation.status.isProvisional))
        }
    }

    /// The value at a year, else at the next later one that has a value.
    func first(from year: Int) -> YearlyValue? { first { $0.year >= year } }
}

extension Period {
    /// By the year counted; within it the calendar year first, then the shorter run.
    fileprivate var rank: (Int, Int, Double, String) {
        (countedYear ?? 0, length == .year ? 0 : 1, end - start, description)
    }
}
