public import PlanModel

/// One piece of a formula as it was written, with where it stands; two are equal when they say the same.
public struct FormulaNode: Equatable, Sendable {
    /// What a piece says.
    public indirect enum Kind: Equatable, Sendable {
        /// A number, `3` or `3 [亿元]`; never negative.
        case number(Double, UnitOfMeasure)
        /// An indicator by identifier or Chinese name.
        case indicator(String)
        /// `-x`.
        case negated(FormulaNode)
        /// `x + y`, `x - y`, `x * y`, `x / y`.
        case arithmetic(FormulaOperator, FormulaNode, FormulaNode)
        /// `x < y` and the like.
        case compared(FormulaComparison, FormulaNode, FormulaNode)
        /// `a and b`.
        case both(FormulaNode, FormulaNode)
        /// `a or b`.
        case either(FormulaNode, FormulaNode)
        /// `not a`.
        case not(FormulaNode)
        /// `if a then x else y`.
        case choice(FormulaNode, then: FormulaNode, otherwise: FormulaNode)
        /// `sum(x, y, …)`.
        case fold(FormulaFold, [FormulaNode])
        /// `sum(x over children)`, `mean(x over 3y by w)`.
        case foldOver(FormulaFold, FormulaNode, FormulaRange, weight: FormulaNode?)
        /// `share(x of y)`: in percent.
        case share(FormulaNode, of: FormulaNode)
        /// `growth(x, 1y)`: in percent.
        case growth(FormulaNode, FormulaStep)
        /// `change(x, 1y)`: the difference; of percentages in percentage points.
        case change(FormulaNode, FormulaStep)
        /// `index(x, 2020)`: the value of that period is 100.
        case index(FormulaNode, Period)
        /// `lag(x, 1y)`.
        case lag(FormulaNode, FormulaStep)
        /// `at(x, 2020)`.
        case at(FormulaNode, Period)
        /// `in(x, 210000)`, `in(x, parent)`.
        case inArea(FormulaNode, FormulaArea)
        /// `single(x)`: a single period of a running sum.
        case single(FormulaNode)
        /// `known(x)`: whether there is a value.
        case known(FormulaNode)
    }

    /// What it says.
    public let kind: Kind
    /// Where it begins, in Unicode scalars of the text.
    public let position: Int
    /// How many pieces stand below one another, itself included.
    let height: Int

    init(_ kind: Kind, at position: Int = 0) {
        self.kind = kind
        self.position = position
        height = 1 + (kind.children.map(\.height).max() ?? 0)
    }

    /// Says whether two say the same, wherever they stand.
    public static func == (left: FormulaNode, right: FormulaNode) -> Bool { left.kind == right.kind }
}

extension FormulaNode.Kind {
    /// The pieces it is made of, in the order written.
    var children: [FormulaNode] {
        switch self {
        case .number, .indicator: []
        case .negated(let one), .not(let one), .single(let one), .known(let one): [one]
        case .growth(let one, _), .change(let one, _), .index(let one, _), .lag(let one, _), .at(let one, _),
            .inArea(let one, _):
            [one]
        case .arithmetic(_, let left, let right), .compared(_, let left, let right), .both(let left, let right),
            .either(let left, let right), .share(let left, of: let right):
            [left, right]
        case .choice(let condition, let then, let otherwise): [condition, then, otherwise]
        case .fold(_, let parts): parts
        case .foldOver(_, let one, _, let weight): [one] + (weight.map { [$0] } ?? [])
        }
    }
}
