/// A quantified promise as read from a sentence.
public struct ReadTarget: Equatable, Sendable, Identifiable {
    /// `t` and the offset of its quantity: a place in one source text.
    public var id: String { "t\(span.start)" }
    /// The outline node whose text holds the quantity: the deepest one.
    public var node: String
    /// The quantity with the words that belong to it.
    public var span: SourceSpan
    /// The quantity as it stands in the source.
    public var quantity: String
    /// The clause or sentence that promises it.
    public var sentence: SourceSpan
    /// What is measured, in the plan's own words.
    public var indicator: String
    /// How to compare.
    public var comparator: Comparator
    /// The promised value, 万 and 亿 multiplied out, % as written.
    public var value: Double
    /// The upper value of a range.
    public var upper: Double?
    /// The unit without 万 and 亿.
    public var unitOfMeasure: String
    /// Which algebra judges it.
    public var kind: TargetKind
    /// Which way counts as good.
    public var direction: Direction
    /// The year by whose end it is due, where the text says so.
    public var deadline: Int?
    /// The year at whose end the count starts, where the text says so.
    public var baselineYear: Int?
    /// The value at the baseline, where the text says so.
    public var baselineValue: Double?
    /// Binding or anticipatory, where the text says so.
    public var obligation: Obligation?
    /// Says whether the text leaves latitude (力争, 左右, 基本).
    public var isApproximate: Bool
    /// The part of the plan's area or field it is limited to, in the plan's words.
    public var scope: String?
    /// The words that gave each field; empty unless the reader was asked to explain.
    public var evidence: [TargetField: SourceSpan] = [:]

    /// Makes a target as read.
    public init(
        node: String, span: SourceSpan, quantity: String, sentence: SourceSpan, indicator: String,
        comparator: Comparator, value: Double, upper: Double? = nil, unitOfMeasure: String, kind: TargetKind,
        direction: Direction, deadline: Int? = nil, baselineYear: Int? = nil, baselineValue: Double? = nil,
        obligation: Obligation? = nil, isApproximate: Bool = false, scope: String? = nil
    ) {
        self.node = node
        self.span = span
        self.quantity = quantity
        self.sentence = sentence
        self.indicator = indicator
        self.comparator = comparator
        self.value = value
        self.upper = upper
        self.unitOfMeasure = unitOfMeasure
        self.kind = kind
        self.direction = direction
        self.deadline = deadline
        self.baselineYear = baselineYear
        self.baselineValue = baselineValue
        self.obligation = obligation
        self.isApproximate = isApproximate
        self.scope = scope
    }
}
