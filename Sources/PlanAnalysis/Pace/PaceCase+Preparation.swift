internal import PlanModel

/// A case could not be made, with the answer that says why.
struct Unprepared: Error, Equatable {
    var outcome: Outcome

    init(_ reason: VerdictReason, missing: [Period] = []) {
        outcome = .notAssessable(reason)
        outcome.missing = missing
    }
}

extension PaceCase {
    /// Makes a case from an edition: converts units and sets a reference against it.
    ///
    /// - Throws: ``Unprepared`` with `unitMismatch` for the first value, by period, that does not convert, or
    ///   `noReference` with the periods that are needed and that the reference does not have: those of the last value,
    ///   and all counted ones where each period counts.
    init(
        _ statement: TargetStatement, settings: PaceSettings, asOf: Period, deadline: Int, edition: SeriesEdition,
        reference: SeriesEdition?, annualTargets: [AnnualTarget]
    ) throws(Unprepared) {
        let observedAs = statement.kind == .annualRate ? statement.rateObservedAs(edition.observations) : nil
        if statement.kind == .annualRate {
            let own = statement.unitOfMeasure
            guard own.isPercent || own.isPercentagePoint else {
                throw Unprepared(.unitMismatch(expected: .percent, found: own))
            }
        }
        let unit = JudgedUnit(for: statement, observedAs: observedAs, observations: edition.observations)
        self.init(
            statement: statement, settings: settings, asOf: asOf,
            values: try Self.values(of: edition, in: unit), referenceValues: nil, unitOfMeasure: unit.unitOfMeasure,
            statedBaseline: statement.baselineValue, annualTargets: annualTargets, deadline: deadline)
        self.statement.observedAs = observedAs ?? statement.observedAs
        if statement.kind == .elimination, unit != .noneLeft(statement.unitOfMeasure) { statedBaseline = nil }
        guard statement.reference != nil, statement.kind != .milestone else { return }
        if observedAs == .level {
            guard let reference else { throw Unprepared(.noReference(periodsNeeded), missing: periodsNeeded) }
            let own = JudgedUnit(for: statement, observedAs: .level, observations: reference.observations)
            referenceValues = try Self.values(of: reference, in: own)
        } else {
            try subtract(reference.map { edition throws(Unprepared) in try Self.values(of: edition, in: unit) } ?? [])
        }
    }

    private static func values(of edition: SeriesEdition, in unit: JudgedUnit) throws(Unprepared) -> [ObservedValue] {
        let stray = edition.observations.filter { unit.value(of: $0.quantity) == nil }.min { $0.period < $1.period }
        if let stray {
            throw Unprepared(.unitMismatch(expected: unit.unitOfMeasure, found: stray.quantity.unitOfMeasure))
        }
        return edition.observations.compactMap { observation in
            unit.value(of: observation.quantity).map {
                ObservedValue(period: observation.period, value: $0, isProvisional: observation.status.isProvisional)
            }
        }
    }

    /// Replaces each value by its difference from the reference's value of the same period.
    private mutating func subtract(_ reference: [ObservedValue]) throws(Unprepared) {
        var differences: [ObservedValue] = []
        var alone: [Period] = []
        for value in values {
            if let other = reference.first(where: { $0.period.covers(sameTimeAs: value.period) }) {
                differences.append(
                    ObservedValue(
                        period: value.period, value: Closeness.difference(value.value, other.value),
                        isProvisional: value.isProvisional || other.isProvisional))
            } else {
                alone.append(value.period)
            }
        }
        let needed = periodsNeeded.filter(alone.contains)
        guard needed.isEmpty else { throw Unprepared(.noReference(needed), missing: needed) }
        values = differences
    }

    /// The periods whose value the judgement rests on, oldest first.
    private var periodsNeeded: [Period] {
        let isSum = statement.kind == .totalOverPeriod && statement.observedAs != .cumulative
        if isSum || statement.isHeld || statement.observedAs == .rate {
            let share = Double(recurrence.stretchesPerYear)
            return counted.map(\.period).filter { isSum || Closeness.sameMoment($0.end - $0.start, 1 / share) }.sorted()
        }
        return (counted.last(notAfter: end) ?? values.last(notAfter: .infinity)).map { [$0.period] } ?? []
    }
}
