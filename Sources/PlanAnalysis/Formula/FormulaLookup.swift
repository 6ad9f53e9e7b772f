public import PlanModel

/// Where a formula finds its values: observations, roll-ups, or other formulas.
public protocol FormulaLookup {
    /// The value of an indicator for an area and a period, or what is missing for it.
    func reading(of indicator: String, in area: String, over period: Period) -> FormulaReading
    /// The value of a single period of a running sum, or what is missing for it.
    func singleReading(of indicator: String, in area: String, over period: Period) -> FormulaReading
    /// The areas below one that are valid at the end of a period, in a fixed order.
    func children(of area: String, at period: Period) -> [String]
    /// The area above; `nil` at the top.
    func parent(of area: String) -> String?
}

/// A value with how firm it is, or what is missing for it (取值).
public enum FormulaReading: Equatable, Sendable {
    /// There is a value.
    case value(Quantity, ObservationStatus)
    /// There is none, for want of these.
    case lacking([Lack])

    /// The value, if there is one.
    public var quantity: Quantity? {
        if case .value(let quantity, _) = self { return quantity }
        return nil
    }

    /// What is missing; empty when there is a value.
    public var missing: [Lack] {
        if case .lacking(let missing) = self { return missing }
        return []
    }

    init(_ total: Total) {
        if let quantity = total.quantity {
            self = .value(quantity, total.status)
        } else {
            self = .lacking(total.missing)
        }
    }
}

/// A roll-up answers formulas with what was observed, else with what adds up to it.
extension RollUp: FormulaLookup {
    /// As ``total(of:in:over:)``.
    public func reading(of indicator: String, in area: String, over period: Period) -> FormulaReading {
        FormulaReading(total(of: indicator, in: area, over: period))
    }

    /// As ``single(of:in:over:)``.
    public func singleReading(of indicator: String, in area: String, over period: Period) -> FormulaReading {
        FormulaReading(single(of: indicator, in: area, over: period))
    }

    /// As ``AreaTree/children(of:at:)``.
    public func children(of area: String, at period: Period) -> [String] { tree.children(of: area, at: period) }

    /// As ``AreaTree/parent(of:)``.
    public func parent(of area: String) -> String? { tree.parent(of: area) }
}
