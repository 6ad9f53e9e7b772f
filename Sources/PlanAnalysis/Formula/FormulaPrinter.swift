internal import PlanModel

/// Writes a formula so that reading it gives the same formula, with as few parentheses as that needs.
enum FormulaPrinter {
    /// How strongly a piece holds together.
    private enum Strength: Int {
        case choice, either, both, not, comparison, sum, product, sign, primary
    }

    static func print(_ node: FormulaNode) -> String {
        switch node.kind {
        case .number(let value, let unit): number(value) + (unit == .one ? "" : " [\(unit.rawValue)]")
        case .indicator(let name): quoted(name)
        case .negated(let one): "-" + wrapped(one, .sign)
        case .arithmetic(let operation, let left, let right): arithmetic(operation, left, right)
        case .compared(let comparison, let left, let right):
            "\(wrapped(left, .sum)) \(comparison.rawValue) \(wrapped(right, .sum))"
        case .both(let left, let right): "\(wrapped(left, .both)) and \(wrapped(right, .not))"
        case .either(let left, let right): "\(wrapped(left, .either)) or \(wrapped(right, .both))"
        case .not(let one): "not " + wrapped(one, .not)
        case .choice(let condition, let then, let otherwise):
            "if \(print(condition)) then \(print(then)) else \(print(otherwise))"
        default: call(node)
        }
    }

    private static func call(_ node: FormulaNode) -> String {
        switch node.kind {
        case .fold(let fold, let parts): "\(fold.rawValue)(\(parts.map { print($0) }.joined(separator: ", ")))"
        case .foldOver(let fold, let one, let range, let weight):
            "\(fold.rawValue)(\(print(one)) over \(text(range))\(weight.map { " by " + print($0) } ?? ""))"
        case .share(let part, let whole): "share(\(print(part)) of \(print(whole)))"
        case .growth(let one, let step): "growth(\(print(one)), \(text(step)))"
        case .change(let one, let step): "change(\(print(one)), \(text(step)))"
        case .lag(let one, let step): "lag(\(print(one)), \(text(step)))"
        case .index(let one, let period): "index(\(print(one)), \(period))"
        case .at(let one, let period): "at(\(print(one)), \(period))"
        case .inArea(let one, .parent): "in(\(print(one)), parent)"
        case .inArea(let one, .code(let code)): "in(\(print(one)), \(code))"
        case .single(let one): "single(\(print(one)))"
        case .known(let one): "known(\(print(one)))"
        default: print(node)
        }
    }

    private static func arithmetic(_ operation: FormulaOperator, _ left: FormulaNode, _ right: FormulaNode) -> String {
        let isSum = operation == .plus || operation == .minus
        let first = wrapped(left, isSum ? .sum : .product)
        return "\(first) \(operation.rawValue) \(wrapped(right, isSum ? .product : .sign))"
    }

    private static func wrapped(_ node: FormulaNode, _ least: Strength) -> String {
        strength(node).rawValue < least.rawValue ? "(\(print(node)))" : print(node)
    }

    private static func strength(_ node: FormulaNode) -> Strength {
        switch node.kind {
        case .choice: .choice
        case .either: .either
        case .both: .both
        case .not: .not
        case .compared: .comparison
        case .arithmetic(.plus, _, _), .arithmetic(.minus, _, _): .sum
        case .arithmetic: .product
        case .negated: .sign
        default: .primary
        }
    }

    private static func number(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func quoted(_ name: String) -> String {
        if FormulaLexer.isPlain(name) { return name }
        return name.contains("」") ? "\"\(name)\"" : "「\(name)」"
    }

    private static func text(_ step: FormulaStep) -> String {
        let letter = FormulaStep.letters.first { $0.stretch == step.stretch }?.word ?? ""
        return "\(step.count)\(letter)"
    }

    private static func text(_ range: FormulaRange) -> String {
        if case .last(let step) = range { return text(step) }
        return FormulaRange.words.first { $0.range == range }?.word ?? ""
    }
}
