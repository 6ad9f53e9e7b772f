public import PlanModel

/// The formulas of a set of indicators, checked together (公式集).
///
/// Each comes after those it rests on. Formulas that rest on one another in a circle are refused, also when the circle
/// goes back in time: this year's value may not be made from last year's computed one.
public struct FormulaBook: Sendable {
    /// The identifiers of the indicators with a formula, each after those it rests on, otherwise in the order given.
    public let order: [String]
    /// The formulas by indicator.
    public let formulas: [String: CheckedFormula]

    /// Reads and checks formulas.
    ///
    /// - Parameters:
    ///   - formulas: Indicator and formula; of two for one indicator the last counts.
    ///   - indicators: All that may be named, those with a formula among them.
    /// - Throws: ``FormulaBookFault`` with the indicator whose formula cannot be used.
    public init(_ formulas: [(indicator: String, text: String)], indicators: [Indicator]) throws(FormulaBookFault) {
        let vocabulary = FormulaVocabulary(indicators)
        let computed = Set(formulas.map(\.indicator))
        var checked: [String: CheckedFormula] = [:]
        for (id, text) in formulas {
            do throws(FormulaFault) {
                guard let own = vocabulary[id] else { throw FormulaFault(.unknownIndicator(id), at: 0) }
                checked[id] = try CheckedFormula(
                    try Formula(text), in: own.unitOfMeasure, vocabulary: vocabulary, computed: computed)
            } catch {
                throw FormulaBookFault(indicator: id, fault: error)
            }
        }
        order = try Self.order(formulas.map(\.indicator).withoutCopies, checked)
        self.formulas = checked
    }

    private static func order(
        _ ids: [String], _ formulas: [String: CheckedFormula]
    ) throws(FormulaBookFault) -> [String] {
        let needs = formulas.mapValues { $0.indicators.filter { formulas[$0] != nil } }
        var height: [String: Int] = [:]
        var order: [String] = []
        var waiting = ids
        while !waiting.isEmpty {
            let ready = waiting.filter { (needs[$0] ?? []).allSatisfy { height[$0] != nil } }
            guard let first = ready.first else { throw circle(among: waiting, needs) }
            for id in ready {
                height[id] = 1 + ((needs[id] ?? []).compactMap { height[$0] }.max() ?? 0)
                if let own = height[id], own > FormulaLimit.chain {
                    let fault = FormulaFault(.chainTooLong(limit: FormulaLimit.chain), at: 0)
                    throw FormulaBookFault(indicator: first, fault: fault)
                }
            }
            order += ready
            waiting.removeAll { height[$0] != nil }
        }
        return order
    }

    /// The first circle among formulas of which none can come first.
    private static func circle(among waiting: [String], _ needs: [String: [String]]) -> FormulaBookFault {
        var way: [String] = []
        var next = waiting.first
        while let id = next, !way.contains(id) {
            way.append(id)
            next = needs[id]?.first { waiting.contains($0) }
        }
        let circle = next.map { start in Array(way.drop { $0 != start }) } ?? way
        return FormulaBookFault(indicator: circle.first ?? "", fault: FormulaFault(.circle(circle), at: 0))
    }
}

/// A formula that cannot be used, and whose it is.
public struct FormulaBookFault: Error, Equatable, Sendable {
    /// The indicator's identifier.
    public let indicator: String
    /// What is wrong with its formula.
    public let fault: FormulaFault
}
