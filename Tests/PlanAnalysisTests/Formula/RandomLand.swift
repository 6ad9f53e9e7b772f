import PlanModel

@testable import PlanAnalysis

extension Seeded {
    /// A value of land; without conditions when `isPlain`.
    mutating func land(_ depth: Int, names: [String] = ["a", "b", "c"], isPlain: Bool = false) -> FormulaNode {
        FormulaNode(landKind(depth, names, isPlain))
    }

    private mutating func landKind(_ depth: Int, _ names: [String], _ isPlain: Bool) -> FormulaNode.Kind {
        if depth <= 1 {
            let literal = FormulaNode.Kind.number(
                Double(Int.random(in: 0...40, using: &self)) / 4,
                UnitOfMeasure(pick(["万亩", "亩", "公顷", "平方公里"], else: "亩")))
            return Int.random(in: 0..<4, using: &self) == 0 ? literal : .indicator(pick(names, else: "a"))
        }
        let one = land(depth - 1, names: names, isPlain: isPlain)
        let step = FormulaStep(Int.random(in: 1...3, using: &self), .year)
        switch Int.random(in: 0..<(isPlain ? 12 : 14), using: &self) {
        case 0: return .negated(one)
        case 1, 2:
            return .arithmetic(
                pick([.plus, .minus], else: .plus), one, land(depth - 1, names: names, isPlain: isPlain))
        case 3: return .arithmetic(pick([.times, .divided], else: .times), one, factor(depth - 1, names, isPlain))
        case 4:
            return .fold(
                pick(FormulaFold.allCases, else: .sum), [one, land(depth - 1, names: names, isPlain: isPlain)])
        case 5: return .foldOver(pick(FormulaFold.allCases, else: .sum), one, .children, weight: nil)
        case 6: return .foldOver(pick(FormulaFold.allCases, else: .sum), one, .last(step), weight: nil)
        case 7: return .lag(one, step)
        case 8: return .change(one, step)
        case 9: return .at(one, Period(year: 2020))
        case 10: return .inArea(one, .code(pick(["11", "112"], else: "11")))
        case 11: return .inArea(one, .parent)
        default:
            return .choice(
                truth(depth - 1, names), then: one, otherwise: land(depth - 1, names: names, isPlain: isPlain))
        }
    }

    private mutating func factor(_ depth: Int, _ names: [String], _ isPlain: Bool) -> FormulaNode {
        if depth <= 1 || Bool.random(using: &self) { return FormulaNode(.number(pick([0, 0.5, 2, 3], else: 2), .one)) }
        return FormulaNode(
            .arithmetic(
                .divided, land(depth - 1, names: names, isPlain: isPlain),
                land(depth - 1, names: names, isPlain: isPlain)))
    }

    private mutating func truth(_ depth: Int, _ names: [String]) -> FormulaNode {
        switch Int.random(in: 0..<5, using: &self) {
        case 0 where depth > 1: return FormulaNode(.both(truth(depth - 1, names), truth(depth - 1, names)))
        case 1 where depth > 1: return FormulaNode(.either(truth(depth - 1, names), truth(depth - 1, names)))
        case 2 where depth > 1: return FormulaNode(.not(truth(depth - 1, names)))
        case 3: return FormulaNode(.known(land(depth - 1, names: names)))
        default:
            return FormulaNode(
                .compared(
                    pick(FormulaComparison.allCases, else: .less), land(depth - 1, names: names),
                    land(depth - 1, names: names)))
        }
    }

    /// A table of values with gaps.
    mutating func table(of names: [String], share: Double) -> [TableLookup.Key: Quantity] {
        var values: [TableLookup.Key: Quantity] = [:]
        for name in names {
            for area in LandFormulas.areas {
                for year in LandFormulas.years where Double.random(in: 0..<1, using: &self) < share {
                    let number = Double(Int.random(in: -20...60, using: &self)) / 4
                    values[TableLookup.Key(indicator: name, area: area.id, period: year)] = Quantity(
                        number, UnitOfMeasure(LandFormulas.units[name] ?? ""))
                }
            }
        }
        return values
    }
}
