/// A target in the form it is judged in: one indicator, one area, one value to reach.
public struct TargetStatement: Equatable, Sendable {
    /// What an observed value says about a rate or a total.
    public enum ObservedAs: String, Sendable, CaseIterable {
        /// The indicator itself.
        case level
        /// A yearly rate.
        case rate
        /// The amount of the period.
        case flow
        /// The amount since the start.
        case cumulative
        /// 1 once the named work is done, less while a share is: its completion stands for the promised amount.
        case completion
    }

    /// How often a yearly promise falls due.
    public enum Recurrence: String, Sendable, CaseIterable {
        /// Every month.
        case month
        /// Every quarter.
        case quarter
        /// Every year.
        case year
    }

    /// An identifier that comes back in the verdict.
    public var id: String?
    /// The indicator's identifier.
    public var indicator: String
    /// The area's code.
    public var area: String
    /// The unit of `value`, `upper`, `baselineValue` and `limit`.
    public var unitOfMeasure: UnitOfMeasure
    /// Which algebra judges it.
    public var kind: TargetKind
    /// How to compare.
    public var comparator: Comparator
    /// The value to reach; `nil` where the method asks for none.
    public var value: Double?
    /// The upper value of a range.
    public var upper: Double?
    /// Which way counts as good; of a change the way the number moves.
    public var direction: Direction
    /// The year at whose end the baseline stands.
    public var baselineYear: Int?
    /// The value at the baseline.
    public var baselineValue: Double?
    /// The year at whose end the count starts.
    public var startYear: Int?
    /// The year by whose end it is due.
    public var deadline: Int?
    /// A bound the indicator cannot pass, for the methods that ask for it.
    public var limit: Double?
    /// Binding or anticipatory.
    public var obligation: Obligation?
    /// What an observed value says; `nil` takes the kind's default.
    public var observedAs: ObservedAs?
    /// Another indicator from which value and observations are differences.
    public var reference: String?
    /// How often a yearly promise falls due; `nil` is every year.
    public var recurrence: Recurrence?

    /// Makes a statement.
    public init(
        id: String? = nil, indicator: String, area: String, unitOfMeasure: UnitOfMeasure, kind: TargetKind,
        comparator: Comparator, value: Double?, upper: Double? = nil, direction: Direction, baselineYear: Int? = nil,
        baselineValue: Double? = nil, startYear: Int? = nil, deadline: Int? = nil, limit: Double? = nil,
        obligation: Obligation? = nil, observedAs: ObservedAs? = nil, reference: String? = nil,
        recurrence: Recurrence? = nil
    ) {
        self.id = id
        self.indicator = indicator
        self.area = area
        self.unitOfMeasure = unitOfMeasure
        self.kind = kind
        self.comparator = comparator
        self.value = value
        self.upper = upper
        self.direction = direction
        self.baselineYear = baselineYear
        self.baselineValue = baselineValue
        self.startYear = startYear
        self.deadline = deadline
        self.limit = limit
        self.obligation = obligation
        self.observedAs = observedAs
        self.reference = reference
        self.recurrence = recurrence
    }
}
