public import PlanModel

/// What has to be computed anew for one indicator (重算).
public struct Recalculation: Equatable, Sendable {
    /// The indicator's identifier.
    public var indicator: String
    /// Where; a place may lie in several.
    public var footprints: [Footprint]
}

extension FormulaBook {
    /// What hangs on observations that came, changed or went: nothing else changes.
    ///
    /// A roll-up is taken to stand below the formulas: an observation also changes the areas above and the longer
    /// periods, where the indicator's rule makes something of them, and the means it weighs.
    ///
    /// - Parameters:
    ///   - changes: The observations' keys.
    ///   - indicators: Those observed, with their rules.
    ///   - areas: The areas.
    /// - Returns: The formulas to compute anew, each after those it rests on.
    public func recalculations(
        after changes: [(indicator: String, area: String, period: Period)], indicators: [Indicator], areas: AreaTree
    ) -> [Recalculation] {
        let reach = RollUpReach(indicators: indicators, tree: areas)
        var changed: [String: [Footprint]] = [:]
        for change in changes where formulas[change.indicator] == nil {
            for (id, footprints) in reach.footprints(of: change.indicator, in: change.area, over: change.period) {
                changed[id, default: []] += footprints
            }
        }
        var result: [Recalculation] = []
        for id in order {
            var found: [Footprint] = []
            for dependency in formulas[id]?.dependencies ?? [] {
                found += (changed[dependency.indicator] ?? []).compactMap { dependency.origin(of: $0, in: areas) }
            }
            guard !found.isEmpty else { continue }
            changed[id] = found.withoutCopies
            result.append(Recalculation(indicator: id, footprints: found.withoutCopies))
        }
        return result
    }
}

/// What changes in a roll-up with one observation.
struct RollUpReach {
    private let indicators: [String: Indicator]
    private let weighed: [String: [Indicator]]
    private let tree: AreaTree

    init(indicators: [Indicator], tree: AreaTree) {
        self.indicators = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
        var weighed: [String: [Indicator]] = [:]
        for one in indicators {
            for weight in one.aggregation.weights { weighed[weight, default: []].append(one) }
        }
        self.weighed = weighed
        self.tree = tree
    }

    /// Places by indicator: its own, and of the means it weighs those it weighs in.
    func footprints(of id: String, in area: String, over period: Period) -> [(String, [Footprint])] {
        guard let indicator = indicators[id] else { return [] }
        var next = [(indicator, grown([area], [period], by: indicator))]
        var found: [String: [Footprint]] = [:]
        var order: [String] = []
        while let (one, footprint) = next.popLast() {
            if found[one.id] == nil { order.append(one.id) }
            guard !(found[one.id] ?? []).contains(footprint) else { continue }
            found[one.id, default: []].append(footprint)
            guard case .these(let areas) = footprint.areas, case .these(let periods) = footprint.periods else {
                continue
            }
            next += (weighed[one.id] ?? []).map { ($0, grown(areas, periods, by: $0)) }
        }
        return order.map { ($0, found[$0] ?? []) }
    }

    /// Some places and all that an indicator's rules make of them.
    private func grown(_ areas: [String], _ periods: [Period], by indicator: Indicator) -> Footprint {
        let above = indicator.aggregation.areas == .never ? [] : areas.flatMap { tree.ancestors(of: $0) }
        var longer: [Period] = []
        if indicator.timing == .yearToDate {
            longer = periods.flatMap(\.toDateNames)
        } else if indicator.aggregation.time(of: indicator.timing) != .never {
            longer = periods.flatMap(\.longer)
        }
        return Footprint(
            areas: .these((areas + above).withoutCopies), periods: .these((periods + longer).withoutCopies))
    }
}
