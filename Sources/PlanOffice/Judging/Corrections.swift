import PlanModel

extension ReadTarget {
    /// The target with what a person confirmed in place of what was read.
    ///
    /// A value that does not fit its field is left out: an import refuses it before it gets here.
    func corrected(by confirmations: [Confirmation]) -> ReadTarget {
        confirmations.reduce(into: self) { $0.apply($1.field, $1.value) }
    }

    private mutating func apply(_ field: TargetField, _ text: String) {
        switch field {
        case .indicator: if !text.isEmpty { indicator = text }
        case .comparator: comparator = Comparator(rawValue: text) ?? comparator
        case .value: value = Double(text) ?? value
        case .upper: upper = Double(text)
        case .unitOfMeasure: unitOfMeasure = text
        case .kind: kind = TargetKind(rawValue: text) ?? kind
        case .direction: direction = Direction(rawValue: text) ?? direction
        case .deadline: deadline = Int(text)
        case .baselineYear: baselineYear = Int(text)
        case .baselineValue: baselineValue = Double(text)
        case .obligation: obligation = Obligation(rawValue: text)
        case .scope: scope = text.isEmpty ? nil : text
        }
    }
}

extension TargetField {
    /// Says whether a confirmed value can stand in this field; empty means none.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .indicator: !text.isEmpty
        case .comparator: Comparator(rawValue: text) != nil
        case .value: Double(text)?.isFinite ?? false
        case .upper, .baselineValue: text.isEmpty || (Double(text)?.isFinite ?? false)
        case .unitOfMeasure, .scope: true
        case .kind: TargetKind(rawValue: text) != nil
        case .direction: Direction(rawValue: text) != nil
        case .deadline, .baselineYear: text.isEmpty || Int(text) != nil
        case .obligation: text.isEmpty || Obligation(rawValue: text) != nil
        }
    }
}
