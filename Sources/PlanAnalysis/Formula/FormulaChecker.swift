internal import PlanModel

/// Finds the indicators of a formula and checks its units, as it is written and before anything is computed.
struct FormulaChecker {
    let vocabulary: FormulaVocabulary
    /// Indicators that have a formula of their own: not observed, so not to be differenced.
    var computed: Set<String> = []

    /// A checked piece: a value in a unit, or a condition where `unit` is `nil`.
    struct Checked {
        var term: FormulaTerm
        var unit: FormulaUnit?
    }

    func check(_ node: FormulaNode) throws(FormulaFault) -> Checked {
        switch node.kind {
        case .number(let value, let unit): return Checked(term: .constant(value), unit: FormulaUnit(unit))
        case .indicator(let name):
            let indicator = try vocabulary.indicator(name, at: node.position)
            let unit = indicator.unitOfMeasure
            return Checked(term: .reading(indicator.id, unit), unit: FormulaUnit(unit))
        case .negated(let one):
            let (term, unit) = try value(one)
            return Checked(term: .negated(term), unit: unit)
        case .arithmetic(let operation, let left, let right):
            return try arithmetic(operation, left, right, at: node.position)
        case .compared(let comparison, let left, let right):
            let (first, unit) = try value(left)
            let second = try value(right, in: unit)
            return Checked(term: .compared(comparison, first, second))
        case .both(let left, let right): return Checked(term: .both(try condition(left), try condition(right)))
        case .either(let left, let right): return Checked(term: .either(try condition(left), try condition(right)))
        case .not(let one): return Checked(term: .not(try condition(one)))
        case .choice(let test, let then, let otherwise): return try choice(test, then, otherwise)
        case .fold(let fold, let parts): return try several(fold, parts)
        default: return try call(node)
        }
    }

    private func call(_ node: FormulaNode) throws(FormulaFault) -> Checked {
        switch node.kind {
        case .foldOver(let fold, let one, let range, let weight):
            let (term, unit) = try value(one)
            var weighing: FormulaTerm?
            if let weight { weighing = try value(weight).0 }
            return Checked(term: .foldOver(fold, term, range, weighing), unit: unit)
        case .share(let part, let whole):
            let (lower, unit) = try value(whole)
            let upper = try value(part, in: unit)
            return Checked(term: .scaled(.arithmetic(.divided, upper, lower), by: 100, per: 1), unit: .percent)
        case .growth(let one, let step):
            let (term, unit) = try value(one)
            if unit.isPercent || unit.isPoints { throw FormulaFault(.growthOfPercent, at: one.position) }
            return Checked(term: .growth(term, step), unit: .percent)
        case .change(let one, let step):
            let (term, unit) = try value(one)
            guard unit.isPercent else { return Checked(term: .change(term, step), unit: unit) }
            return Checked(term: .scaled(.change(term, step), by: unit.factor, per: 1), unit: .points)
        case .index(let one, let period): return Checked(term: .index(try value(one).0, period), unit: .number)
        case .lag(let one, let step):
            let checked = try check(one)
            return Checked(term: .lag(checked.term, step), unit: checked.unit)
        case .at(let one, let period):
            let checked = try check(one)
            return Checked(term: .at(checked.term, period), unit: checked.unit)
        case .inArea(let one, let area):
            let checked = try check(one)
            return Checked(term: .inArea(checked.term, area), unit: checked.unit)
        case .single(let one): return try single(one)
        case .known(let one): return Checked(term: .known(try check(one).term))
        default: return try check(node)
        }
    }

    /// A value with its unit.
    func value(_ node: FormulaNode) throws(FormulaFault) -> (FormulaTerm, FormulaUnit) {
        let checked = try check(node)
        guard let unit = checked.unit else { throw FormulaFault(.valueExpected, at: node.position) }
        return (checked.term, unit)
    }

    /// A value converted into a unit.
    func value(_ node: FormulaNode, in wanted: FormulaUnit) throws(FormulaFault) -> FormulaTerm {
        let (term, unit) = try value(node)
        if let problem = Self.problem(wanted, unit) { throw FormulaFault(problem, at: node.position) }
        return Self.converted(term, unit, wanted)
    }

    private func condition(_ node: FormulaNode) throws(FormulaFault) -> FormulaTerm {
        let checked = try check(node)
        if checked.unit != nil { throw FormulaFault(.conditionExpected, at: node.position) }
        return checked.term
    }

    private func arithmetic(
        _ operation: FormulaOperator, _ left: FormulaNode, _ right: FormulaNode, at position: Int
    ) throws(FormulaFault) -> Checked {
        let (first, unit) = try value(left)
        if operation == .plus || operation == .minus {
            return Checked(term: .arithmetic(operation, first, try value(right, in: unit)), unit: unit)
        }
        let (second, other) = try value(right)
        guard let product = unit.times(other, operation) else { throw FormulaFault(.pointsInProduct, at: position) }
        return Checked(term: .arithmetic(operation, first, second), unit: product)
    }

    private func choice(
        _ test: FormulaNode, _ then: FormulaNode, _ otherwise: FormulaNode
    ) throws(FormulaFault) -> Checked {
        let condition = try condition(test)
        let first = try check(then)
        guard let unit = first.unit else {
            return Checked(term: .choice(condition, first.term, try self.condition(otherwise)))
        }
        return Checked(term: .choice(condition, first.term, try value(otherwise, in: unit)), unit: unit)
    }

    private func several(_ fold: FormulaFold, _ parts: [FormulaNode]) throws(FormulaFault) -> Checked {
        let (first, unit) = try value(parts[0])
        var terms = [first]
        for part in parts.dropFirst() { terms.append(try value(part, in: unit)) }
        return Checked(term: .fold(fold, terms), unit: unit)
    }

    private func single(_ one: FormulaNode) throws(FormulaFault) -> Checked {
        guard case .indicator(let name) = one.kind else { throw FormulaFault(.notRunningSum("…"), at: one.position) }
        let indicator = try vocabulary.indicator(name, at: one.position)
        guard indicator.timing == .yearToDate, indicator.aggregation.time(of: .yearToDate) == .sum,
            !computed.contains(indicator.id)
        else { throw FormulaFault(.notRunningSum(name), at: one.position) }
        let unit = indicator.unitOfMeasure
        return Checked(term: .single(indicator.id, unit), unit: FormulaUnit(unit))
    }

    /// What keeps two units from being added or compared; `nil` when nothing does.
    static func problem(_ left: FormulaUnit, _ right: FormulaUnit) -> FormulaFault.Problem? {
        if left.converts(to: right) { return nil }
        if (left.isPercent && right.isPoints) || (left.isPoints && right.isPercent) { return .percentAndPoints }
        if (left.isPercent && right.isNumber) || (left.isNumber && right.isPercent) { return .numberAndPercent }
        let prices = [left.withoutPrices ?? left.exponents, right.withoutPrices ?? right.exponents]
        if prices[0] == prices[1] { return .pricesDiffer(left.name, right.name) }
        return .unitsDiffer(left.name, right.name)
    }

    static func converted(_ term: FormulaTerm, _ unit: FormulaUnit, _ wanted: FormulaUnit) -> FormulaTerm {
        unit.factor == wanted.factor ? term : .scaled(term, by: unit.factor, per: wanted.factor)
    }
}
