internal import PlanModel

/// An observed value, ready to be judged.
struct ObservedValue: Equatable {
    var period: Period
    /// In the unit the case is judged in.
    var value: Double
    var isProvisional: Bool

    var observed: Verdict.Observed { Verdict.Observed(period: period, value: value) }
}

extension Period {
    /// Says whether both cover the same time, however they are written.
    func covers(sameTimeAs other: Period) -> Bool {
        Closeness.sameMoment(start, other.start) && Closeness.sameMoment(end, other.end)
    }

    /// Says whether a value of this period may stand for the moment it ends at; a run of more than a year may not.
    var standsForItsEnd: Bool { length != .run || !Closeness.after(end - start, 1) }
}

extension [ObservedValue] {
    /// The value that stands at a moment.
    ///
    /// Of several the year's own comes first, then the longer period before the shorter, runs last.
    func value(at moment: Double) -> ObservedValue? {
        filter { Closeness.sameMoment($0.period.end, moment) && $0.period.standsForItsEnd }.min { left, right in
            left.period.rank < right.period.rank
        }
    }

    /// The value that stands last, not after `moment`.
    func last(notAfter moment: Double) -> ObservedValue? {
        let ends = filter { !Closeness.after($0.period.end, moment) && $0.period.standsForItsEnd }.map(\.period.end)
        return ends.max().flatMap(value(at:))
    }

    /// A month or quarter when all values are of it.
    var commonRecurrence: TargetStatement.Recurrence? {
        if !isEmpty, allSatisfy({ $0.period.length == .month }) { return .month }
        return !isEmpty && allSatisfy({ $0.period.length == .quarter }) ? .quarter : nil
    }

    var isProvisional: Bool { contains(where: \.isProvisional) }
}

extension Period {
    fileprivate var rank: (Int, Double, String) {
        (length == .run ? 1 : 0, start - end, description)
    }
}
