public import PlanModel

extension FormulaBook {
    /// The values that the formulas give wherever something they look at was observed, as observations.
    ///
    /// They judge like observed ones; whoever shows them says that they are computed, and by which formula. Each edition
    /// of a series gives an edition of its own: inputs that have one so named, the unnamed one of the others. Where
    /// something is missing there is no value; ``ComputedSeries`` says what.
    ///
    /// - Parameters:
    ///   - observed: Of the indicators without a formula; those with one are left out.
    ///   - indicators: All of them, with their rules.
    ///   - areas: The areas; one that is not among them stands alone.
    /// - Returns: By formula in ``order``, then edition, area and period.
    /// - Complexity: For thousands of observations, not for millions.
    public func observations(
        from observed: [Observation], indicators: [Indicator], areas: AreaTree
    ) -> [Observation] {
        let inputs = observed.filter { formulas[$0.indicator] == nil && $0.status.isObserved }
        let keys = inputs.map { (indicator: $0.indicator, area: $0.area, period: $0.period) }
        let places = recalculations(after: keys, indicators: indicators, areas: areas)
        let all = (
            areas: (areas.nodes.map(\.code) + inputs.map(\.area)).withoutCopies,
            periods: inputs.map(\.period).withoutCopies
        )
        var editions: [String: [String]] = [:]
        for one in inputs { editions[one.indicator, default: []].append(one.vintage) }
        editions = editions.mapValues(\.withoutCopies)
        var series: [String: ComputedSeries<RollUp>] = [:]
        var result: [Observation] = []
        for recalculation in places {
            for vintage in self.editions(of: recalculation.indicator, in: editions).sorted() {
                let lookup =
                    series[vintage]
                    ?? ComputedSeries(
                        self,
                        over: RollUp(indicators: indicators, areas: areas, observations: inputs, vintage: vintage))
                series[vintage] = lookup
                for place in recalculation.places(all.areas, all.periods) {
                    let reading = lookup.reading(of: recalculation.indicator, in: place.area, over: place.period)
                    guard case .value(let quantity, let status) = reading else { continue }
                    result.append(
                        Observation(
                            indicator: recalculation.indicator, area: place.area, period: place.period,
                            quantity: quantity, status: status, vintage: vintage))
                }
            }
        }
        return result
    }

    /// The editions of all that a formula rests on.
    func editions(of id: String, in known: [String: [String]]) -> Set<String> {
        var found: Set<String> = []
        for input in formulas[id]?.indicators ?? [] {
            found.formUnion(formulas[input] == nil ? Set(known[input] ?? []) : editions(of: input, in: known))
        }
        return found
    }
}

extension Recalculation {
    /// Every place once, areas in the order given and their periods from old to new.
    fileprivate func places(_ allAreas: [String], _ allPeriods: [Period]) -> [FormulaPlace] {
        var periods: [String: Set<Period>] = [:]
        for footprint in footprints {
            let some: [Period]
            if case .these(let listed) = footprint.periods { some = listed } else { some = allPeriods }
            if case .these(let listed) = footprint.areas {
                for area in listed { periods[area, default: []].formUnion(some) }
            } else {
                for area in allAreas { periods[area, default: []].formUnion(some) }
            }
        }
        return allAreas.flatMap { area in
            (periods[area] ?? []).sorted().map { FormulaPlace(area: area, period: $0) }
        }
    }
}
