import PlanAnalysis
import PlanModel

extension PlanAccount {
    /// The observations, and after them the values of indicators with a formula, which have no source.
    ///
    /// What was observed for an indicator before it got a formula no longer counts.
    var allObservations: [Observation] {
        guard indicators.contains(where: { $0.formula != nil }), let book = try? FormulaBook(indicators),
            let tree = try? AreaTree(areas)
        else { return observations }
        let observed = observations.filter { book.formulas[$0.indicator] == nil }
        return observed + book.observations(from: observed, indicators: indicators, areas: tree)
    }
}

extension FormulaBook {
    /// The formulas that indicators bring with them.
    init(_ indicators: [Indicator]) throws(FormulaBookFault) {
        let formulas = indicators.compactMap { one in one.formula.map { (indicator: one.id, text: $0) } }
        try self.init(formulas, indicators: indicators)
    }
}
