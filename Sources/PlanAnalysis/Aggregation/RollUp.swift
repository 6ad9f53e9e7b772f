public import PlanModel

/// Adds up indicators over areas and over time by their declared rules.
///
/// A value that was observed stands as it is. Else it is put together from shorter periods (year from half years, half
/// year from quarters, quarter from months), else from the areas below that are valid at the end of the period; both
/// go down as far as they need. Where parts are missing the answer is that they are, in whichever way lacks fewer.
/// Sums run in the order of the areas given and from old to new, so the same input gives the same bits.
public struct RollUp: Sendable {
    let indicators: [String: Indicator]
    let tree: AreaTree
    let observed: ObservedIndex
    let selfWeighing: Set<String>

    /// Makes a roll-up.
    ///
    /// - Parameters:
    ///   - indicators: Those that are asked for and those that weigh them; of two with one identifier the first counts.
    ///   - areas: The areas, each below another.
    ///   - observations: In any order; two different values for one key are a contradiction, not a choice.
    ///   - vintage: The edition to take of each series that has one so named; of the others the unnamed.
    public init(indicators: [Indicator], areas: AreaTree, observations: [Observation], vintage: String = "") {
        let known = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
        self.indicators = known
        tree = areas
        selfWeighing = indicators.selfWeighing
        observed = ObservedIndex(observations, vintage: vintage, indicators: known)
    }

    /// The value of an indicator for an area and a period; an unknown indicator has none.
    public func total(of indicator: String, in area: String, over period: Period) -> Total {
        var pass = RollUpPass(rollUp: self)
        return pass.total(of: indicator, in: area, over: period)
    }

    /// The same, from the areas below alone, whatever was observed for the area itself.
    public func totalOverAreas(of indicator: String, in area: String, over period: Period) -> Total {
        var pass = RollUpPass(rollUp: self)
        guard let known = indicators[indicator], let way = pass.overAreas(known, area, period) else {
            return .lacking([Lack(indicator, area, period)], isTouched: false)
        }
        return way
    }

    /// The value of a single period from values since the start of the year.
    ///
    ///     single(p) = to date(end of p) − to date(start of p)
    ///
    /// The first period of a year is its own running sum. Only where the earlier one is there, and only where the
    /// declared rule says that single periods add up. An indicator of single periods gives its own value.
    public func single(of indicator: String, in area: String, over period: Period) -> Total {
        var pass = RollUpPass(rollUp: self)
        return pass.single(of: indicator, in: area, over: period)
    }
}
