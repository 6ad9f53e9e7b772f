internal import PlanModel

/// What a piece of a formula comes to.
enum FormulaValue: Equatable {
    case number(Double, ObservationStatus)
    case truth(Bool, ObservationStatus)
    case lacking([Lack])

    var missing: [Lack] {
        if case .lacking(let missing) = self { return missing }
        return []
    }

    var number: (value: Double, status: ObservationStatus)? {
        if case .number(let value, let status) = self { return (value, status) }
        return nil
    }

    func mapped(_ change: (Double) -> Double) -> FormulaValue {
        number.map { .number(change($0.value), $0.status) } ?? self
    }

    /// Two numbers made one; all that either lacks when one is missing.
    func with(
        _ other: FormulaValue, _ make: (Double, Double) -> Result<Double, Lack.Reason>, at place: FormulaPlace
    ) -> FormulaValue {
        guard let left = number, let right = other.number else { return .lacking(missing + other.missing) }
        switch make(left.value, right.value) {
        case .success(let value): return .number(value, left.status.joined(with: right.status))
        case .failure(let reason): return place.lacking(reason)
        }
    }
}

/// The area and the period a piece is asked for.
struct FormulaPlace: Hashable {
    var area: String
    var period: Period

    func lacking(_ reason: Lack.Reason) -> FormulaValue { .lacking([Lack("", area, period, reason)]) }
}

/// Computes checked formulas; a value or what is missing, never a guess.
struct FormulaEvaluation {
    let lookup: any FormulaLookup

    func value(_ term: FormulaTerm, _ place: FormulaPlace) -> FormulaValue {
        switch term {
        case .constant(let value): return .number(value, .final)
        case .reading(let id, let unit):
            return number(lookup.reading(of: id, in: place.area, over: place.period), unit, id, place)
        case .single(let id, let unit):
            return number(lookup.singleReading(of: id, in: place.area, over: place.period), unit, id, place)
        case .scaled(let one, let factor, let divisor):
            return value(one, place).mapped { $0 * factor / divisor }
        case .negated(let one):
            return value(one, place).mapped { -$0 }
        case .arithmetic(let operation, let left, let right):
            return value(left, place).with(value(right, place), { Self.apply(operation, $0, $1) }, at: place)
        case .fold(let fold, let parts): return join(fold, parts.map { value($0, place) }, at: place)
        case .foldOver(let fold, let one, let range, let weight): return over(fold, one, range, weight, place)
        case .compared, .both, .either, .not, .choice, .known: return condition(term, place)
        case .growth, .change, .index, .lag, .at, .inArea: return elsewhere(term, place)
        }
    }

    private func number(
        _ reading: FormulaReading, _ unit: UnitOfMeasure, _ id: String, _ place: FormulaPlace
    ) -> FormulaValue {
        guard case .value(let quantity, let status) = reading else { return .lacking(reading.missing) }
        guard let converted = quantity.converted(to: unit) else {
            let reason = Lack.Reason.unitMismatch(expected: unit, found: quantity.unitOfMeasure)
            return .lacking([Lack(id, place.area, place.period, reason)])
        }
        guard converted.value.isFinite else { return .lacking([Lack(id, place.area, place.period, .notFinite)]) }
        return .number(converted.value, status)
    }

    static func apply(_ operation: FormulaOperator, _ left: Double, _ right: Double) -> Result<Double, Lack.Reason> {
        switch operation {
        case .plus: .success(left + right)
        case .minus: .success(left - right)
        case .times: .success(left * right)
        case .divided: right == 0 ? .failure(.divisionByZero) : .success(left / right)
        }
    }

    /// Values made one; all that any of them lacks when one is missing.
    func join(
        _ fold: FormulaFold, _ values: [FormulaValue], weights: [FormulaValue]? = nil, at place: FormulaPlace
    ) -> FormulaValue {
        let all = values + (weights ?? [])
        let numbers = values.compactMap(\.number)
        let factors = weights?.compactMap { $0.number?.value }
        guard all.allSatisfy({ $0.number != nil }) else { return .lacking(all.flatMap(\.missing)) }
        var rule = RuleFold(fold.rule(isWeighted: weights != nil))
        for (index, one) in numbers.enumerated() { rule.add(one.value, weight: factors?[index] ?? 0) }
        let status = all.compactMap(\.number).reduce(ObservationStatus.final) { $0.joined(with: $1.status) }
        switch rule.result {
        case .success(let value):
            return .number(fold == .mean && weights == nil ? value / Double(numbers.count) : value, status)
        case .failure(let reason): return place.lacking(reason)
        }
    }
}

extension FormulaFold {
    /// The same as a rule of aggregation; a plain mean is a sum, divided afterwards.
    fileprivate func rule(isWeighted: Bool) -> Aggregation.Rule {
        switch self {
        case .sum: .sum
        case .mean: isWeighted ? .mean(weight: nil) : .sum
        case .min: .minimum
        case .max: .maximum
        }
    }
}
