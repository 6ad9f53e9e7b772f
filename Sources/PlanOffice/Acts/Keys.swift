import PlanModel

/// What makes an observation the same one: a later value under it supersedes the earlier.
struct ObservationKey: Hashable {
    let indicator: String
    let area: String
    let period: String
    let vintage: String

    init(_ observation: Observation) {
        indicator = observation.indicator
        area = observation.area
        period = observation.period.description
        vintage = observation.vintage
    }
}

/// What makes an annual target the same one.
struct AnnualTargetKey: Hashable {
    let indicator: String
    let area: String
    let year: Int

    init(_ target: AnnualTarget) {
        indicator = target.indicator
        area = target.area
        year = target.year
    }
}

/// What makes a link the same one.
struct LinkKey: Hashable {
    let indicator: String
    let plan: String
    let span: SourceSpan

    init(_ link: IndicatorLink) {
        indicator = link.indicator
        plan = link.planSHA256
        span = link.span
    }
}

/// What makes a confirmation the same one.
struct ConfirmationKey: Hashable {
    let plan: String
    let span: SourceSpan
    let field: TargetField

    init(_ confirmation: Confirmation) {
        plan = confirmation.planSHA256
        span = confirmation.span
        field = confirmation.field
    }
}

/// What makes a responsibility the same one.
struct ResponsibilityKey: Hashable {
    let commitment: String
    let unit: String
    let role: Responsibility.Role

    init(_ responsibility: Responsibility) {
        commitment = responsibility.commitment
        unit = responsibility.unit
        role = responsibility.role
    }
}

/// What makes a report the same one.
struct ReportKey: Hashable {
    let commitment: String
    let unit: String
    let period: String

    init(_ report: Report) {
        commitment = report.commitment
        unit = report.unit
        period = report.period.description
    }
}
