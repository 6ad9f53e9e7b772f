import PlanModel

@testable import PlanAnalysis

/// Random formulas, with odd names and units, of all kinds.
extension Seeded {
    mutating func node(depth: Int) -> FormulaNode {
        let isLeaf = depth <= 1 || Int.random(in: 0..<6, using: &self) == 0
        return FormulaNode(isLeaf ? leaf() : kind(depth - 1))
    }

    private mutating func leaf() -> FormulaNode.Kind {
        let names = ["a", "gdp-2020", "地区生产总值", "if", "sum", "PM2.5 浓度", "带\"引号\"", "单」号", "5g", "x_1", "over", "e5"]
        if Bool.random(using: &self) { return .indicator(pick(names, else: "a")) }
        let numbers: [Double] = [0, 1, 2.5, 1e20, .leastNonzeroMagnitude, 1.7976931348623157e308, 0.1, 123456789]
        return .number(pick(numbers, else: 1), UnitOfMeasure(pick(["", "", "亿元（现价）", "%", "个百分点", "a b"], else: "")))
    }

    private mutating func step() -> FormulaStep {
        FormulaStep(Int.random(in: 1...1200, using: &self), pick([.month, .quarter, .halfYear, .year], else: .year))
    }

    private mutating func period() -> Period {
        let texts = ["2020", "2020-S2", "2020-Q3", "2020-07", "2020-02-29", "2021..2025", "2021-01..2021-09"]
        return Period(pick(texts, else: "2020")) ?? Period(year: 2020)
    }

    private mutating func range() -> FormulaRange {
        Bool.random(using: &self) ? .last(step()) : pick(FormulaRange.words.map(\.range), else: .children)
    }

    private mutating func kind(_ depth: Int) -> FormulaNode.Kind {
        let one = node(depth: depth)
        switch Int.random(in: 0..<18, using: &self) {
        case 0: return .negated(one)
        case 1, 2, 3: return .arithmetic(pick(FormulaOperator.allCases, else: .plus), one, node(depth: depth))
        case 4: return .compared(pick(FormulaComparison.allCases, else: .less), one, node(depth: depth))
        case 5: return .both(one, node(depth: depth))
        case 6: return .either(one, node(depth: depth))
        case 7: return .not(one)
        case 8: return .choice(one, then: node(depth: depth), otherwise: node(depth: depth))
        case 9: return .fold(pick(FormulaFold.allCases, else: .sum), [one, node(depth: depth), node(depth: depth)])
        case 10:
            let isWeighted = Bool.random(using: &self)
            let fold = isWeighted ? FormulaFold.mean : pick(FormulaFold.allCases, else: .sum)
            return .foldOver(fold, one, range(), weight: isWeighted ? node(depth: depth) : nil)
        case 11: return .share(one, of: node(depth: depth))
        case 12: return Bool.random(using: &self) ? .growth(one, step()) : .change(one, step())
        case 13: return .index(one, period())
        case 14: return .lag(one, step())
        case 15: return .at(one, period())
        case 16: return .inArea(one, pick([.parent, .code("210000"), .code("c-1")], else: .parent))
        default: return Bool.random(using: &self) ? .single(one) : .known(one)
        }
    }
}
