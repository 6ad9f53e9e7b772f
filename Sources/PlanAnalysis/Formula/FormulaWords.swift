public import PlanModel

/// The four kinds of arithmetic.
public enum FormulaOperator: String, Sendable, CaseIterable {
    /// Addition.
    case plus = "+"
    /// Subtraction.
    case minus = "-"
    /// Multiplication.
    case times = "*"
    /// Division.
    case divided = "/"
}

/// How two values are compared.
public enum FormulaComparison: String, Sendable, CaseIterable {
    /// Less than.
    case less = "<"
    /// At most.
    case atMost = "<="
    /// More than.
    case more = ">"
    /// At least.
    case atLeast = ">="
    /// Equal.
    case equal = "="
    /// Not equal.
    case unequal = "<>"
}

/// What makes one value of several.
public enum FormulaFold: String, Sendable, CaseIterable {
    /// Their sum.
    case sum
    /// Their mean, plain or weighted.
    case mean
    /// The smallest.
    case min
    /// The largest.
    case max
}

/// A step in time, such as `1y` or `3m`; counted backwards.
public struct FormulaStep: Hashable, Sendable {
    /// How many stretches, 1…1200.
    public let count: Int
    /// How long one is: a month, quarter, half year or year.
    public let stretch: Period.Length

    init(_ count: Int, _ stretch: Period.Length) {
        self.count = count
        self.stretch = stretch
    }

    static let letters: [(word: String, stretch: Period.Length)] = [
        ("y", .year), ("s", .halfYear), ("q", .quarter), ("m", .month), ("年", .year), ("半年", .halfYear),
        ("季", .quarter),
        ("季度", .quarter), ("月", .month), ("个月", .month),
    ]
}

/// What several values are taken over.
public enum FormulaRange: Hashable, Sendable {
    /// The areas below.
    case children
    /// The months, quarters, half years or years of the period.
    case parts(Period.Length)
    /// The period and those before it, so many in all, a step apart: `3y`.
    case last(FormulaStep)

    static let words: [(word: String, range: FormulaRange)] = [
        ("children", .children), ("months", .parts(.month)), ("quarters", .parts(.quarter)),
        ("halves", .parts(.halfYear)),
        ("years", .parts(.year)),
    ]
}

/// Another area than the one the formula is asked for.
public enum FormulaArea: Hashable, Sendable {
    /// The area above.
    case parent
    /// An area by its code.
    case code(String)
}

enum FormulaKeyword {
    static let all: Set<String> = ["if", "then", "else", "and", "or", "not", "of", "over", "by"]
}

/// How large a formula may be.
enum FormulaLimit {
    /// Unicode scalars of its text.
    static let length = 4000
    /// Pieces below one another.
    static let height = 60
    /// Values looked up for one result, areas below counted as 32.
    static let work = 100_000
    /// Formulas that rest on one another.
    static let chain = 32
}
