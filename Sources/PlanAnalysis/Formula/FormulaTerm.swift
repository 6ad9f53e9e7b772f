internal import PlanModel

/// A checked formula: every sum and comparison has both sides in one unit, conversions are written in.
indirect enum FormulaTerm: Equatable, Sendable {
    case constant(Double)
    case reading(String, UnitOfMeasure)
    /// A single period of a running sum.
    case single(String, UnitOfMeasure)
    /// value · by / per.
    case scaled(FormulaTerm, by: Double, per: Double)
    case negated(FormulaTerm)
    case arithmetic(FormulaOperator, FormulaTerm, FormulaTerm)
    case compared(FormulaComparison, FormulaTerm, FormulaTerm)
    case both(FormulaTerm, FormulaTerm)
    case either(FormulaTerm, FormulaTerm)
    case not(FormulaTerm)
    case choice(FormulaTerm, FormulaTerm, FormulaTerm)
    case fold(FormulaFold, [FormulaTerm])
    case foldOver(FormulaFold, FormulaTerm, FormulaRange, FormulaTerm?)
    case growth(FormulaTerm, FormulaStep)
    case change(FormulaTerm, FormulaStep)
    case index(FormulaTerm, Period)
    case lag(FormulaTerm, FormulaStep)
    case at(FormulaTerm, Period)
    case inArea(FormulaTerm, FormulaArea)
    case known(FormulaTerm)
}

extension FormulaTerm {
    /// How many values one result looks up, areas below counted as 32; never overflows.
    var work: Int {
        switch self {
        case .constant: 1
        case .reading: 1
        case .single: 2
        case .scaled(let one, _, _), .negated(let one), .not(let one), .known(let one), .lag(let one, _),
            .at(let one, _), .inArea(let one, _):
            one.work
        case .arithmetic(_, let left, let right), .compared(_, let left, let right), .both(let left, let right),
            .either(let left, let right):
            Self.capped(left.work + right.work)
        case .choice(let condition, let then, let otherwise):
            Self.capped(condition.work + then.work + otherwise.work)
        case .fold(_, let parts): parts.reduce(0) { Self.capped($0 + $1.work) }
        case .growth(let one, _), .change(let one, _), .index(let one, _): Self.capped(2 * one.work)
        case .foldOver(_, let one, let range, let weight):
            Self.capped((one.work + (weight?.work ?? 0)) * range.size)
        }
    }

    private static func capped(_ work: Int) -> Int { min(work, 10 * FormulaLimit.work) }
}

extension FormulaRange {
    fileprivate var size: Int {
        switch self {
        case .children: 32
        case .parts(.year): 100
        case .parts(let length): length.perYear ?? 1
        case .last(let step): step.count
        }
    }
}
