internal import PlanModel

/// One statement and one edition of its series, ready to be judged.
struct PaceCase {
    var statement: TargetStatement
    var settings: PaceSettings
    var asOf: Period
    /// In the unit the case is judged in, in input order, none after `asOf`.
    var values: [ObservedValue]
    /// Values of the reference indicator where the algebra itself needs them; otherwise `values` are differences.
    var referenceValues: [ObservedValue]?
    /// The unit `values` are in.
    var unitOfMeasure: UnitOfMeasure
    /// The baseline value as stated, where its unit is that of `values`.
    var statedBaseline: Double?
    var annualTargets: [AnnualTarget]
    var deadline: Int

    /// Where the count starts, in years: the end of the baseline's year, else of the start year.
    ///
    /// A year outside 0…9999 is no year, as if none were stated.
    var start: Double? {
        (statement.baselineYear ?? statement.startYear).flatMap { (0...9999).contains($0) ? Double($0) : nil }
    }

    /// Where it is due, in years.
    var end: Double { Double(deadline) }

    /// Says whether the deadline has come.
    var isDue: Bool { !Closeness.after(end, asOf.end) }

    /// The value at the baseline: as stated, else as observed at its year's end.
    var baseline: ObservedBaseline? {
        if let stated = statedBaseline?.finite { return ObservedBaseline(value: stated, isProvisional: false) }
        return start.flatMap { values.value(at: $0) }.map(ObservedBaseline.init)
    }

    /// Values that end after the start and not after the deadline, in input order.
    var counted: [ObservedValue] {
        values.filter { value in
            !Closeness.after(value.period.end, end) && (start.map { Closeness.after(value.period.end, $0) } ?? true)
        }
    }
}

/// The value a count starts from.
struct ObservedBaseline: Equatable {
    var value: Double
    var isProvisional: Bool
}

extension ObservedBaseline {
    init(_ observed: ObservedValue) {
        self.init(value: observed.value, isProvisional: observed.isProvisional)
    }
}

/// The share of the way to be expected by now, and along which way it was counted.
struct ExpectedShare: Equatable {
    var share: Double
    /// `nil` where every period is judged on its own.
    var path: ExpectedPath?

    func reason(progress: Double) -> VerdictReason {
        .pace(progress: progress, expected: share, path: path ?? .linear)
    }
}

/// What a kind's algebra answers; the rest of a verdict names the case.
struct Outcome: Equatable {
    var standing: VerdictClass
    var progress: Double?
    var expected: ExpectedShare?
    var isProvisional = false
    var observed: Verdict.Observed?
    var missing: [Period] = []
    var reason: VerdictReason

    static func notAssessable(_ reason: VerdictReason, observed: ObservedValue? = nil) -> Outcome {
        Outcome(
            standing: .notAssessable, isProvisional: observed?.isProvisional ?? false, observed: observed?.observed,
            reason: reason)
    }
}
