package import PlanModel

/// What can be brought in from files.
package enum Import: Equatable, Sendable {
    /// A plan's text with what was read from it.
    case plan(PlanVersion)
    /// Indicators with their links to the plan's targets, and the documents they come from.
    case indicators([Indicator], links: [IndicatorLink])
    /// Documents that values come from.
    case sources([Source])
    /// Observed values.
    case observations([Observation])
    /// Adopted values for single years.
    case annualTargets([AnnualTarget])
    /// Public bodies.
    case bodies([ResponsibleUnit])
    /// Areas.
    case areas([Area])
    /// Fields that a person checked.
    case confirmations([Confirmation])
    /// Who answers for what.
    case responsibilities([ResponsibilityRow])

    /// The act it is.
    var verb: Act.Verb {
        switch self {
        case .plan: .importPlan
        case .indicators, .sources: .importIndicators
        case .observations: .importObservations
        case .annualTargets: .importAnnualTargets
        case .bodies: .importBodies
        case .areas: .importAreas
        case .confirmations: .importConfirmations
        case .responsibilities: .assignResponsibility
        }
    }

    /// What it changes of an account; pure.
    ///
    /// - Throws: ``OfficeError`` when something it names is not there or not what it says.
    func decide(given account: PlanAccount) throws(OfficeError) -> [Change] {
        var differences = Differences()
        switch self {
        case .plan(let version):
            return Succession(account, by: version).changes
        case .indicators(let indicators, let links):
            try Checks(account).links(links, among: indicators)
            try Checks(account).formulas(of: indicators)
            differences.bring(indicators, over: account.indicators, key: \.id) { .indicator($0) }
            differences.bring(links, over: account.links, key: LinkKey.init) { .link($0) }
        case .sources(let sources):
            differences.bring(sources, over: account.sources, key: \.id) { .source($0) }
        case .observations(let observations):
            try Checks(account).observations(observations)
            differences.bring(observations, over: account.observations, key: ObservationKey.init) { .observation($0) }
        case .annualTargets(let targets):
            try Checks(account).annualTargets(targets)
            differences.bring(targets, over: account.annualTargets, key: AnnualTargetKey.init) { .annualTarget($0) }
        case .bodies(let units):
            try Checks(account).parents(of: units.map { ($0.id, $0.parent) }, known: account.units.map(\.id))
            differences.bring(units, over: account.units, key: \.id) { .unit($0) }
        case .areas(let areas):
            try Checks(account).parents(of: areas.map { ($0.id, $0.parent) }, known: account.areas.map(\.id))
            differences.bring(areas, over: account.areas, key: \.id) { .area($0) }
        case .responsibilities(let rows):
            return try DutyDecision(account).changes(rows)
        case .confirmations(let confirmations):
            try Checks(account).confirmations(confirmations)
            differences.bring(confirmations, over: account.confirmations, key: ConfirmationKey.init) {
                .confirmation($0)
            }
        }
        return differences.changes
    }
}
