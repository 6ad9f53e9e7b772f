public import PlanModel

/// The indicators a formula may name.
public struct FormulaVocabulary: Sendable {
    private let byID: [String: Indicator]
    private let byName: [String: [String]]

    /// Makes a vocabulary; of two with one identifier the first counts.
    public init(_ indicators: [Indicator]) {
        byID = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
        byName = Dictionary(grouping: byID.values.sorted { $0.id < $1.id }.map { ($0.nameZh, $0.id) }) { $0.0 }
            .mapValues { $0.map(\.1) }
    }

    /// The indicator of an identifier, `nil` when there is none.
    subscript(id: String) -> Indicator? { byID[id] }

    /// Finds an indicator by identifier, else by its Chinese name if only one has it.
    func indicator(_ name: String, at position: Int) throws(FormulaFault) -> Indicator {
        if let known = byID[name] { return known }
        let found = byName[name] ?? []
        if found.count > 1 { throw FormulaFault(.ambiguousName(name, found), at: position) }
        guard let one = found.first.flatMap({ byID[$0] }) else {
            throw FormulaFault(.unknownIndicator(name), at: position)
        }
        return one
    }
}
