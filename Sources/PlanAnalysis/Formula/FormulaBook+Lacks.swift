public import PlanModel

/// A period for which a formula has no value, and what it would need for one.
public struct UncomputedPeriod: Equatable, Sendable {
    /// The period.
    public var period: Period
    /// What is missing, in the order the formula looks for it.
    public var missing: [Lack]
}

extension FormulaBook {
    /// The periods in which a formula has no value in any edition, each with what is missing in the last edition by name.
    ///
    /// - Parameters:
    ///   - id: An indicator; one without a formula is never uncomputed.
    ///   - area: Where.
    ///   - periods: Which to look at.
    ///   - observed: Of the indicators without a formula; those with one are left out.
    ///   - indicators: All of them, with their rules.
    ///   - areas: The areas; one that is not among them stands alone.
    /// - Returns: In the order of `periods`.
    public func uncomputed(
        _ id: String, in area: String, over periods: [Period], from observed: [Observation], indicators: [Indicator],
        areas: AreaTree
    ) -> [UncomputedPeriod] {
        guard formulas[id] != nil else { return [] }
        let inputs = observed.filter { formulas[$0.indicator] == nil && $0.status.isObserved }
        let known = Dictionary(grouping: inputs, by: \.indicator).mapValues { $0.map(\.vintage).withoutCopies }
        let vintages = editions(of: id, in: known).sorted()
        let lookups = (vintages.isEmpty ? [""] : vintages).map { vintage in
            ComputedSeries(
                self, over: RollUp(indicators: indicators, areas: areas, observations: inputs, vintage: vintage))
        }
        return periods.compactMap { period in
            var missing: [Lack] = []
            for lookup in lookups {
                switch lookup.reading(of: id, in: area, over: period) {
                case .value: return nil
                case .lacking(let lacks): missing = lacks
                }
            }
            return UncomputedPeriod(period: period, missing: missing.withoutCopies)
        }
    }
}
