internal import PlanModel

/// Conditions; what is not known stays unknown unless the other side settles it.
extension FormulaEvaluation {
    func condition(_ term: FormulaTerm, _ place: FormulaPlace) -> FormulaValue {
        switch term {
        case .compared(let comparison, let left, let right):
            let (first, second) = (value(left, place), value(right, place))
            guard let one = first.number, let other = second.number else {
                return .lacking(first.missing + second.missing)
            }
            return .truth(comparison.holds(one.value, other.value), one.status.joined(with: other.status))
        case .not(let one):
            let found = value(one, place)
            guard case .truth(let truth, let status) = found else { return found }
            return .truth(!truth, status)
        case .both(let left, let right): return settle(left, right, settledBy: false, place)
        case .either(let left, let right): return settle(left, right, settledBy: true, place)
        case .known(let one):
            if case .lacking = value(one, place) { return .truth(false, .final) }
            return .truth(true, .final)
        case .choice(let test, let then, let otherwise):
            let found = value(test, place)
            guard case .truth(let truth, let status) = found else { return .lacking(found.missing) }
            return value(truth ? then : otherwise, place).joined(with: status)
        default: return value(term, place)
        }
    }

    /// `and` is settled by one that is false, `or` by one that is true.
    private func settle(
        _ left: FormulaTerm, _ right: FormulaTerm, settledBy settling: Bool, _ place: FormulaPlace
    ) -> FormulaValue {
        let first = value(left, place)
        if case .truth(settling, _) = first { return first }
        let second = value(right, place)
        if case .truth(settling, _) = second { return second }
        guard case .truth(_, let one) = first, case .truth(_, let other) = second else {
            return .lacking(first.missing + second.missing)
        }
        return .truth(!settling, one.joined(with: other))
    }
}

extension FormulaValue {
    fileprivate func joined(with status: ObservationStatus) -> FormulaValue {
        switch self {
        case .number(let value, let own): .number(value, own.joined(with: status))
        case .truth(let truth, let own): .truth(truth, own.joined(with: status))
        case .lacking: self
        }
    }
}

extension FormulaComparison {
    /// Compares as verdicts do: numbers that differ in the last digits only are equal.
    func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .less: Closeness.more(right, left)
        case .atMost: Closeness.atLeast(right, left)
        case .more: Closeness.more(left, right)
        case .atLeast: Closeness.atLeast(left, right)
        case .equal: Closeness.same(left, right)
        case .unequal: !Closeness.same(left, right)
        }
    }
}
