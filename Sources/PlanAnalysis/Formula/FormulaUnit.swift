internal import PlanModel

/// What one of a value is, taken apart so that units multiply and cancel.
///
/// 亿元（2020年价）/万人 is 10⁴ · 元（2020年价）¹ · 人⁻¹. The prices belong to the base: money at current and at constant
/// prices are different things. % is a hundredth in a product, and itself in a sum; percentage points never mix with it.
struct FormulaUnit: Equatable {
    /// Bases with their exponents; none is zero.
    var exponents: [String: Int]
    /// How many of the product of the bases one is.
    var factor: Double
    /// As written, where it was.
    var written: String?

    static let number = FormulaUnit(exponents: [:], factor: 1, written: nil)
    static let percent = FormulaUnit(UnitOfMeasure.percent)
    static let points = FormulaUnit(UnitOfMeasure.percentagePoint)

    init(exponents: [String: Int], factor: Double, written: String?) {
        self.exponents = exponents
        self.factor = factor
        self.written = written
    }

    init(_ unitOfMeasure: UnitOfMeasure) {
        let scale = UnitOfMeasure(PriceBasis.normalised(unitOfMeasure.rawValue)).scale
        exponents = [:]
        for (place, base) in scale.base.split(separator: "/", omittingEmptySubsequences: false).enumerated()
        where !base.isEmpty {
            exponents[String(base), default: 0] += place == 0 ? 1 : -1
        }
        exponents = exponents.filter { $0.value != 0 }
        factor = scale.factor
        written = unitOfMeasure.rawValue
    }

    var isNumber: Bool { exponents.isEmpty }
    var isPercent: Bool { exponents == Self.percent.exponents }
    var isPoints: Bool { exponents == Self.points.exponents }

    /// Says whether values convert into each other.
    func converts(to other: FormulaUnit) -> Bool { exponents == other.exponents }

    /// The unit of a product or quotient; `nil` where percentage points meet a unit.
    func times(_ other: FormulaUnit, _ operation: FormulaOperator) -> FormulaUnit? {
        let sign = operation == .divided ? -1 : 1
        if isPoints || other.isPoints {
            if other.isNumber { return scaled(by: other.factor, sign) }
            if isNumber, sign == 1 { return other.scaled(by: factor, 1) }
            return isPoints && other.isPoints && sign == -1 ? Self.number : nil
        }
        if isPercent, other.isNumber { return scaled(by: other.factor, sign) }
        if isNumber, other.isPercent, sign == 1 { return other.scaled(by: factor, 1) }
        if isPercent, other.isPercent {
            return sign == 1 ? scaled(by: other.asNumber.factor, 1) : Self.number.scaled(by: factor / other.factor, 1)
        }
        let (left, right) = (asNumber, other.asNumber)
        let exponents = left.exponents.merging(right.exponents.mapValues { $0 * sign }) { $0 + $1 }.filter {
            $0.value != 0
        }
        let factor = sign == 1 ? left.factor * right.factor : left.factor / right.factor
        return FormulaUnit(exponents: exponents, factor: factor, written: nil)
    }

    private func scaled(by number: Double, _ sign: Int) -> FormulaUnit {
        if number == 1 { return self }
        return FormulaUnit(exponents: exponents, factor: sign == 1 ? factor * number : factor / number, written: nil)
    }

    /// The same with percent as the hundredth it is.
    private var asNumber: FormulaUnit {
        guard let percent = exponents["%"] else { return self }
        var rest = exponents
        rest["%"] = nil
        return FormulaUnit(exponents: rest, factor: factor * (percent > 0 ? 0.01 : 100), written: nil)
    }

    /// For people: as written, else the bases.
    var name: String {
        if let written { return written }
        let sorted = exponents.sorted { ($0.value < 0 ? 1 : 0, $0.key) < ($1.value < 0 ? 1 : 0, $1.key) }
        func text(_ part: (key: String, value: Int)) -> String {
            abs(part.value) == 1 ? part.key : "\(part.key)^\(abs(part.value))"
        }
        let upper = sorted.filter { $0.value > 0 }.map(text).joined(separator: "·")
        let lower = sorted.filter { $0.value < 0 }.map(text).joined(separator: "·")
        return lower.isEmpty ? upper : "\(upper.isEmpty ? "1" : upper)/\(lower)"
    }

    /// The same bases without what the money is priced at, or `nil` when there is none.
    var withoutPrices: [String: Int]? {
        guard exponents.keys.contains(where: { PriceBasis.split($0).basis != nil }) else { return nil }
        return Dictionary(exponents.map { (PriceBasis.split($0.key).base, $0.value) }) { $0 + $1 }
    }
}

/// The prices that money is counted at, written behind the unit: `亿元（2020年价）`, `万元（现价）`.
enum PriceBasis {
    /// One way to write each: full-width parentheses, 现价 for 当年价, 2020年价 for 2020年不变价.
    static func normalised(_ unit: String) -> String {
        guard unit.contains("价") else { return unit }
        var text = unit.replacing("(", with: "（").replacing(")", with: "）")
        for (other, one) in [("当年价格", "现价"), ("当年价", "现价"), ("不变价格", "价"), ("不变价", "价"), ("可比价", "价")] {
            text = text.replacing(other, with: one)
        }
        return text
    }

    /// A base and its prices.
    static func split(_ base: String) -> (base: String, basis: String?) {
        guard base.hasSuffix("价）"), let opening = base.lastIndex(of: "（") else { return (base, nil) }
        return (String(base[..<opening]), String(base[opening...]))
    }
}
