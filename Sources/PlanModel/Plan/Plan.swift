/// A document with a period, an area and a place in the tree of plans (规划).
public struct Plan: Equatable, Sendable {
    /// Its title.
    public var title: String
    /// The years it covers; `nil` when neither text nor planner says.
    public var period: PlanPeriod?
    /// The area it is made for; `nil` when not said.
    public var area: String?

    /// Makes a plan.
    public init(title: String, period: PlanPeriod? = nil, area: String? = nil) {
        self.title = title
        self.period = period
        self.area = area
    }
}

/// A plan's text with all that was read from it.
public struct PlanVersion: Equatable, Sendable {
    /// Title, period and area.
    public var plan: Plan
    /// The text every span points into.
    public var source: SourceText
    /// What was read from it.
    public var reading: Reading
    /// The day it was adopted, `2026-01-31`; `nil` while it is read by machine and not confirmed (机读，未经确认).
    public var adoptedOn: String?

    /// Makes a version.
    public init(plan: Plan, source: SourceText, reading: Reading, adoptedOn: String? = nil) {
        self.plan = plan
        self.source = source
        self.reading = reading
        self.adoptedOn = adoptedOn
    }
}
