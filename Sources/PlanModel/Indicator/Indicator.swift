/// A variable that measures achievement (指标).
public struct Indicator: Equatable, Sendable, Identifiable {
    /// Letters, digits and hyphens; never changes.
    public var id: String
    /// Its name in Chinese.
    public var nameZh: String
    /// Its name in English; empty when there is none.
    public var nameEn: String
    /// The unit its values are given in, unless an observation says otherwise.
    public var unitOfMeasure: UnitOfMeasure
    /// What stretch of time a value speaks of.
    public var timing: Timing
    /// How often a value appears, in the words of the source file, such as `annual`.
    public var frequency: String
    /// How it adds up over areas and over time.
    public var aggregation: Aggregation
    /// Digits behind the point when shown.
    public var decimals: Int
    /// The body that gives it; empty when unknown.
    public var sourceBody: String
    /// What exactly it measures, and what it does not.
    public var definition: String
    /// How it is computed from others; `nil` when it is observed.
    public var formula: String?

    /// Makes an indicator.
    public init(
        id: String, nameZh: String, nameEn: String = "", unitOfMeasure: UnitOfMeasure, timing: Timing,
        frequency: String = "annual", aggregation: Aggregation = .none, decimals: Int = 2, sourceBody: String = "",
        definition: String = "", formula: String? = nil
    ) {
        self.id = id
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.unitOfMeasure = unitOfMeasure
        self.timing = timing
        self.frequency = frequency
        self.aggregation = aggregation
        self.decimals = decimals
        self.sourceBody = sourceBody
        self.definition = definition
        self.formula = formula
    }
}

/// The tie between an indicator and the target whose quantity stands at a place in a plan's text.
public struct IndicatorLink: Equatable, Sendable {
    /// What the indicator may do for the target.
    public enum Relation: String, Sendable, CaseIterable {
        /// Same definition: it judges.
        case judges
        /// Another definition, area or period: it stands beside, and never judges.
        case related
    }

    /// The indicator's identifier.
    public var indicator: String
    /// SHA-256 of the plan's file.
    public var planSHA256: String
    /// Where the quantity stands.
    public var span: SourceSpan
    /// The quantity, quoted: an import fails when it is not what stands there.
    public var quantity: String
    /// What the indicator may do for the target.
    public var relation: Relation
    /// What an observed value says; `nil` takes the kind's default.
    public var observedAs: TargetStatement.ObservedAs?
    /// Another indicator from which the observations are differences.
    public var reference: String?

    /// Makes a link.
    public init(
        indicator: String, planSHA256: String, span: SourceSpan, quantity: String, relation: Relation = .judges,
        observedAs: TargetStatement.ObservedAs? = nil, reference: String? = nil
    ) {
        self.indicator = indicator
        self.planSHA256 = planSHA256
        self.span = span
        self.quantity = quantity
        self.relation = relation
        self.observedAs = observedAs
        self.reference = reference
    }
}
