public import PlanModel

/// Observed and computed values under one roof: what has a formula is computed, the rest is looked up.
///
/// Each value is computed once. Not to be shared between threads.
public final class ComputedSeries<Base: FormulaLookup>: FormulaLookup {
    private struct Key: Hashable {
        var indicator: String
        var place: FormulaPlace
    }

    private let book: FormulaBook
    private let base: Base
    private var known: [Key: FormulaReading] = [:]

    /// Makes a lookup.
    public init(_ book: FormulaBook, over base: Base) {
        self.book = book
        self.base = base
    }

    /// The computed value where there is a formula, else the looked-up one.
    public func reading(of indicator: String, in area: String, over period: Period) -> FormulaReading {
        let key = Key(indicator: indicator, place: FormulaPlace(area: area, period: period))
        if let reading = known[key] { return reading }
        let reading =
            book.formulas[indicator]?.reading(in: area, over: period, from: self)
            ?? base.reading(of: indicator, in: area, over: period)
        known[key] = reading.naming(indicator)
        return known[key] ?? reading
    }

    /// As looked up: a computed value has no running sum.
    public func singleReading(of indicator: String, in area: String, over period: Period) -> FormulaReading {
        base.singleReading(of: indicator, in: area, over: period)
    }

    /// As looked up.
    public func children(of area: String, at period: Period) -> [String] { base.children(of: area, at: period) }

    /// As looked up.
    public func parent(of area: String) -> String? { base.parent(of: area) }
}

extension FormulaReading {
    /// The same, with what a formula cannot do named after its indicator.
    fileprivate func naming(_ indicator: String) -> FormulaReading {
        guard case .lacking(let missing) = self else { return self }
        return .lacking(
            missing.map { $0.indicator.isEmpty ? Lack(indicator, $0.area, $0.period, $0.reason) : $0 })
    }
}
