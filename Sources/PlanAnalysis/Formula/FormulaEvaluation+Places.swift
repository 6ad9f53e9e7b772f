internal import PlanModel

/// Pieces that look at other areas and periods.
extension FormulaEvaluation {
    func elsewhere(_ term: FormulaTerm, _ place: FormulaPlace) -> FormulaValue {
        switch term {
        case .lag(let one, let step): return at(one, step, place)
        case .at(let one, let period): return value(one, FormulaPlace(area: place.area, period: period))
        case .inArea(let one, .code(let code)): return value(one, FormulaPlace(area: code, period: place.period))
        case .inArea(let one, .parent):
            guard let parent = lookup.parent(of: place.area) else { return place.lacking(.noParent) }
            return value(one, FormulaPlace(area: parent, period: place.period))
        case .growth(let one, let step):
            return value(one, place).with(
                at(one, step, place),
                { $1 > 0 ? .success(($0 / $1 - 1) * 100) : .failure(.growthFromNotPositive) }, at: place)
        case .change(let one, let step):
            return value(one, place).with(at(one, step, place), { .success($0 - $1) }, at: place)
        case .index(let one, let period):
            let base = value(one, FormulaPlace(area: place.area, period: period))
            return value(one, place).with(
                base, { $1 == 0 ? .failure(.divisionByZero) : .success($0 / $1 * 100) }, at: place)
        default: return value(term, place)
        }
    }

    private func at(_ term: FormulaTerm, _ step: FormulaStep, _ place: FormulaPlace) -> FormulaValue {
        guard let period = place.period.moved(by: -step.count, step.stretch) else {
            return place.lacking(.noSuchPeriod)
        }
        return value(term, FormulaPlace(area: place.area, period: period))
    }

    func over(
        _ fold: FormulaFold, _ term: FormulaTerm, _ range: FormulaRange, _ weight: FormulaTerm?, _ place: FormulaPlace
    ) -> FormulaValue {
        let places: [FormulaPlace]
        switch range {
        case .children:
            places = lookup.children(of: place.area, at: place.period).map {
                FormulaPlace(area: $0, period: place.period)
            }
            if places.isEmpty { return place.lacking(.noChildren) }
        case .parts(let length):
            let parts = place.period.parts(of: length) ?? []
            if parts.isEmpty || parts.count > 1200 { return place.lacking(.noSuchPeriod) }
            places = parts.map { FormulaPlace(area: place.area, period: $0) }
        case .last(let step):
            let periods = (0..<step.count).reversed().compactMap { place.period.moved(by: -$0, step.stretch) }
            if periods.count < step.count { return place.lacking(.noSuchPeriod) }
            places = periods.map { FormulaPlace(area: place.area, period: $0) }
        }
        let weights = weight.map { weight in places.map { value(weight, $0) } }
        return join(fold, places.map { value(term, $0) }, weights: weights, at: place)
    }
}
