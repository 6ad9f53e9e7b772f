import PlanAnalysis
import PlanModel

extension Checks {
    /// Every formula must be usable, with the new indicators in place of those kept; every weight must be known.
    func formulas(of indicators: [Indicator]) throws(OfficeError) {
        let new = Set(indicators.map(\.id))
        let all = account.indicators.filter { !new.contains($0.id) } + indicators
        let known = Set(all.map(\.id))
        for weight in indicators.flatMap(\.aggregation.weights) where !known.contains(weight) {
            throw .unknown(row: nil, "aggregation", weight)
        }
        do throws(FormulaBookFault) {
            _ = try FormulaBook(all)
        } catch {
            throw .formula(zh: error.sentence(.zh), en: error.sentence(.en))
        }
    }

    /// What is computed is not observed.
    func notComputed(_ observations: [Observation]) throws(OfficeError) {
        let computed = Set(account.indicators.filter { $0.formula != nil }.map(\.id))
        for (order, one) in observations.enumerated() where computed.contains(one.indicator) {
            throw .formula(
                zh: "第 \(order + 2) 行：指标“\(one.indicator)”由公式计算，不能填报数值；请去掉这一行，或去掉该指标的公式。",
                en: "Row \(order + 2): “\(one.indicator)” is computed by a formula and takes no values; "
                    + "take out the row, or the indicator's formula.")
        }
    }
}
