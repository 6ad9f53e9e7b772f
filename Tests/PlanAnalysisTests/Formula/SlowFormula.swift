import PlanModel

@testable import PlanAnalysis

/// Formulas once more: straight from the text's tree, every value in base units, no checking beforehand.
struct SlowFormula {
    var values: [String: Double]
    var units: [String: String]
    var areas: [Area]

    static let sizes: [String: Double] = ["万亩": 1e4 / 15, "亩": 1.0 / 15, "公顷": 1, "平方公里": 100, "": 1]

    func key(_ id: String, _ area: String, _ period: Period) -> String { "\(id) \(area) \(period)" }

    /// In 公顷 for areas; `nil` for whatever cannot be said.
    func answer(_ node: FormulaNode, _ area: String, _ period: Period) -> Double? {
        switch node.kind {
        case .number(let value, let unit): return value * (Self.sizes[unit.rawValue] ?? .nan)
        case .indicator(let id):
            return values[key(id, area, period)].map { $0 * (Self.sizes[units[id] ?? ""] ?? .nan) }
        case .negated(let one): return answer(one, area, period).map { 0 - $0 }
        case .arithmetic(let sign, let left, let right):
            guard let first = answer(left, area, period), let second = answer(right, area, period) else { return nil }
            if sign == .divided && second == 0 { return nil }
            return sign == .plus
                ? first + second
                : sign == .minus
                    ? first - second
                    : sign == .times ? first * second : first / second
        case .choice(let test, let then, let otherwise):
            return truth(test, area, period).flatMap { answer($0 ? then : otherwise, area, period) }
        case .fold(let fold, let parts): return join(fold, parts.map { answer($0, area, period) })
        case .foldOver(let fold, let one, let range, _):
            switch range {
            case .children:
                let below = areas.filter { $0.parent == area }
                return below.isEmpty ? nil : join(fold, below.map { answer(one, $0.id, period) })
            case .last(let step):
                return join(fold, (0..<step.count).map { answer(one, area, Period(year: period.year - $0)) })
            case .parts: return nil
            }
        case .lag(let one, let step): return answer(one, area, Period(year: period.year - step.count))
        case .change(let one, let step):
            let before = Period(year: period.year - step.count)
            guard let now = answer(one, area, period), let then = answer(one, area, before) else { return nil }
            return now - then
        case .at(let one, let other): return answer(one, area, other)
        case .inArea(let one, .code(let code)): return answer(one, code, period)
        case .inArea(let one, .parent):
            return areas.first { $0.id == area }?.parent.flatMap { answer(one, $0, period) }
        default: return nil
        }
    }

    private func join(_ fold: FormulaFold, _ parts: [Double?]) -> Double? {
        let known = parts.compactMap { $0 }
        guard known.count == parts.count else { return nil }
        switch fold {
        case .sum: return known.reduce(0, +)
        case .mean: return known.reduce(0, +) / Double(known.count)
        case .min: return known.min()
        case .max: return known.max()
        }
    }

    private func truth(_ node: FormulaNode, _ area: String, _ period: Period) -> Bool? {
        switch node.kind {
        case .compared(let how, let left, let right):
            guard let first = answer(left, area, period), let second = answer(right, area, period) else { return nil }
            let isSame = abs(first - second) <= 1e-9 * max(abs(first), abs(second))
            switch how {
            case .less: return first < second && !isSame
            case .atMost: return first < second || isSame
            case .more: return first > second && !isSame
            case .atLeast: return first > second || isSame
            case .equal: return isSame
            case .unequal: return !isSame
            }
        case .not(let one): return truth(one, area, period).map { !$0 }
        case .both(let left, let right):
            let sides = [truth(left, area, period), truth(right, area, period)]
            return sides.contains(false) ? false : sides.contains(nil) ? nil : true
        case .either(let left, let right):
            let sides = [truth(left, area, period), truth(right, area, period)]
            return sides.contains(true) ? true : sides.contains(nil) ? nil : false
        case .known(let one): return answer(one, area, period) != nil
        default: return nil
        }
    }
}
